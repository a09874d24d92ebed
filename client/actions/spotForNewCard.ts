import { holdsCards } from '../../shared/journey/lane.ts';
import { must } from '../../shared/journey/must.ts';
import { withParts } from '../../shared/journey/parts.ts';
import { hasOwnColumn } from '../../shared/layout/hasOwnColumn.ts';
import { cellKey } from '../../shared/journey/snapshot.ts';
import type { Spot } from '../model/boardView.ts';
import type { JourneySession } from '../model/journeySession.ts';

/** Where something new should land: after the selected card, in the selected stage, under the pointer, or at the start. */
export function spotForNewCard(session: JourneySession): Spot | null {
  const snapshot = session.journey.get();
  const selected = session.selection.get().at(-1);
  const card = selected === undefined ? undefined : snapshot.cards.get(selected);
  if (card !== undefined) {
    const { stage, lane } = card.place;
    return { stage, lane, index: must(snapshot.cells.get(cellKey(stage, lane))).indexOf(card.id) + 1 };
  }
  const pointed = session.view.get()?.spotAtPointer() ?? null;
  const stage = snapshot.stages.find(({ id }) => id === selected)?.id ?? null;
  if (pointed !== null && stage === null) return pointed;
  const lane =
    snapshot.lanes.find((one) => one.id === selected && holdsCards(one)) ??
    snapshot.lanes.find((one) => holdsCards(one) && !one.isCollapsed) ??
    snapshot.lanes.find(holdsCards);
  const columns = stage === null ? snapshot.stages : withParts(snapshot.stages, stage);
  const column = columns.find(({ id }) => hasOwnColumn(snapshot, id))?.id;
  if (column === undefined || lane === undefined) return null;
  return { stage: column, lane: lane.id, index: Infinity };
}
