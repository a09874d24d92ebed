import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';
import { laneShape, type LaneKind } from '../journey/lane.ts';
import { makeRecord } from '../journey/record.ts';
import { keptThoughRemoved } from './keptThoughRemoved.ts';
import { spotBefore } from './spotBefore.ts';

/** Inserts a lane before another, or at the end. */
export function addLane(
  document: JourneyDocument,
  lane: { readonly id: Id; readonly name: string; readonly kind: LaneKind; readonly before: Id | null },
): void {
  const { id, name, kind, before } = lane;
  const { order, makeRoom } = spotBefore(document, 'lanes', before);
  const kept = keptThoughRemoved(document, 'lanes');
  document.add(
    (add) => {
      add('lanes', makeRecord(laneShape, id, { name, kind, order }));
    },
    () => {
      makeRoom();
      for (const other of kept) document.setRemoval('lanes', other, null);
    },
  );
}
