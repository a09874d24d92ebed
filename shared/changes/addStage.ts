import type { JourneyDocument } from '../document/journeyDocument.ts';
import { DEFAULT_COLOUR_CYCLE } from '../journey/colour.ts';
import type { Id } from '../journey/id.ts';
import { makeRecord } from '../journey/record.ts';
import { stageShape } from '../journey/stage.ts';
import { keptThoughRemoved } from './keptThoughRemoved.ts';
import { spotBefore } from './spotBefore.ts';

/** Inserts a stage before another, or at the end; with `parent` as a part of that one, in its colour. */
export function addStage(
  document: JourneyDocument,
  {
    id,
    name,
    before,
    parent = null,
  }: { readonly id: Id; readonly name: string; readonly before: Id | null; readonly parent?: Id | null },
): void {
  const { order, makeRoom } = spotBefore(document, 'stages', before);
  const kept = keptThoughRemoved(document, 'stages');
  const count = document.ids('stages').length;
  const next = DEFAULT_COLOUR_CYCLE[count % DEFAULT_COLOUR_CYCLE.length] ?? 'slate';
  const colour = (parent === null ? null : document.field('stages', parent, 'colour')) ?? next;
  document.add(
    (add) => {
      add('stages', makeRecord(stageShape, id, { name, order, colour, parent }));
    },
    () => {
      makeRoom();
      for (const other of kept) document.setRemoval('stages', other, null);
    },
  );
}
