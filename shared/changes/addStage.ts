import type { JourneyDocument } from '../document/journeyDocument.ts';
import { DEFAULT_COLOUR_CYCLE } from '../journey/colour.ts';
import type { Id } from '../journey/id.ts';
import { makeRecord } from '../journey/record.ts';
import { stageShape } from '../journey/stage.ts';
import { keptThoughRemoved } from './keptThoughRemoved.ts';
import { spotBefore } from './spotBefore.ts';

/** Inserts a stage before another, or at the end. */
export function addStage(
  document: JourneyDocument,
  { id, name, before }: { readonly id: Id; readonly name: string; readonly before: Id | null },
): void {
  const { order, makeRoom } = spotBefore(document, 'stages', before);
  const kept = keptThoughRemoved(document, 'stages');
  const count = document.ids('stages').length;
  const colour = DEFAULT_COLOUR_CYCLE[count % DEFAULT_COLOUR_CYCLE.length] ?? 'slate';
  document.add(
    (add) => {
      add('stages', makeRecord(stageShape, id, { name, order, colour }));
    },
    () => {
      makeRoom();
      for (const other of kept) document.setRemoval('stages', other, null);
    },
  );
}
