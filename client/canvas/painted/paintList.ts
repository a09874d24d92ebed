import type { Card } from '../../../shared/journey/card.ts';
import type { Id } from '../../../shared/journey/id.ts';
import { must } from '../../../shared/journey/must.ts';
import { cellKey, marksOf, type Marks } from '../../../shared/journey/snapshot.ts';
import type { LensReading } from '../../../shared/lenses/lensReading.ts';
import type { LensReadings } from '../../../shared/lenses/lensOf.ts';
import { takesCards } from '../../../shared/layout/journeyLayout.ts';
import type { Shown } from '../board.ts';
import { lookOf, type Look } from '../../../shared/marks/looks.ts';

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
  /** What the lens makes of it; `null` without a lens. */
  readonly reading: LensReading | null;
  readonly look: Look;
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
export function paintList(
  shown: Shown,
  readings: LensReadings | null,
  previous: readonly PaintColumn[],
): readonly PaintColumn[] {
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
        const reading = readings?.get(id) ?? null;
        const old = before.get(id);
        const isSame =
          old?.card === card && old.marks === marks && old.reading === reading && old.x === x && old.y === y;
        cards.push(isSame ? old : paintCard({ id, x, y, card, marks, reading }));
      }
    }
    return { x: stage.x, right: stage.x + stage.width, cards };
  });
}

function paintCard(what: Pick<PaintCard, 'id' | 'x' | 'y' | 'card' | 'marks' | 'reading'>): PaintCard {
  const { momentOfTruth, painPoints } = what.marks;
  const isBroken = momentOfTruth?.state === 'broken';
  return {
    ...what,
    look: lookOf(what.reading, isBroken),
    isNote: what.card?.kind === 'note',
    moment: momentOfTruth === null ? 0 : isBroken ? 2 : 1,
    pain: painPoints.reduce((worst, { severity }) => Math.max(worst, severity), -1),
  };
}
