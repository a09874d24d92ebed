import type { Card } from '../../../shared/journey/card.ts';
import type { Id } from '../../../shared/journey/id.ts';
import { must } from '../../../shared/journey/must.ts';
import { cellKey, marksOf, type Marks } from '../../../shared/journey/snapshot.ts';
import { takesCards } from '../../../shared/layout/journeyLayout.ts';
import type { Shown } from '../board.ts';

/** A card as the painter wants it: everything at hand, nothing to look up while painting. */
export interface PaintCard {
  readonly id: Id;
  readonly x: number;
  readonly y: number;
  /** `null` for a copy that is not there yet. */
  readonly card: Card | null;
  readonly marks: Marks;
  readonly isNote: boolean;
  /** 0 none, 1 made or mixed, 2 broken. */
  readonly moment: 0 | 1 | 2;
  /** The highest risk level of its needs, 0 for none. */
  readonly risk: number;
  /** The highest severity of its pain points, −1 for none. */
  readonly pain: number;
}

/** The cards of one stage. */
export interface PaintColumn {
  readonly x: number;
  readonly right: number;
  readonly cards: readonly PaintCard[];
}

/** Gathers what there is to paint, stage by stage; cards that did not change are taken over from `previous`. */
export function paintList(shown: Shown, previous: readonly PaintColumn[]): readonly PaintColumn[] {
  const { layout, source, snapshot } = shown;
  const before = new Map(previous.flatMap(({ cards }) => cards.map((card) => [card.id, card] as const)));
  return layout.stages.map((stage) => {
    const cards: PaintCard[] = [];
    for (const lane of layout.lanes) {
      if (!takesCards(lane)) continue;
      for (const id of source.cells.get(cellKey(stage.id, lane.id)) ?? []) {
        const { x, y } = must(layout.cards.get(id));
        const card = snapshot.cards.get(id) ?? null;
        const marks = marksOf(snapshot, id);
        const old = before.get(id);
        const isSame = old?.card === card && old.marks === marks && old.x === x && old.y === y;
        cards.push(isSame ? old : paintCard(id, x, y, card, marks));
      }
    }
    return { x: stage.x, right: stage.x + stage.width, cards };
  });
}

function paintCard(id: Id, x: number, y: number, card: Card | null, marks: Marks): PaintCard {
  const { needs, momentOfTruth, painPoints } = marks;
  return {
    id,
    x,
    y,
    card,
    marks,
    isNote: card?.kind === 'note',
    moment: momentOfTruth === null ? 0 : momentOfTruth.state === 'broken' ? 2 : 1,
    risk: needs.reduce((worst, { level }) => Math.max(worst, level), 0),
    pain: painPoints.reduce((worst, { severity }) => Math.max(worst, severity), -1),
  };
}
