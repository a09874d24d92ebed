import type { JourneyDocument } from '../document/journeyDocument.ts';
import { DEFAULT_COLOUR_CYCLE } from '../journey/colour.ts';
import type { Id } from '../journey/id.ts';
import { makeRecord } from '../journey/record.ts';
import { stageShape } from '../journey/stage.ts';
import { orderBefore } from './orderBefore.ts';

/** Inserts a stage before another, or at the end. */
export function addStage(
  document: JourneyDocument,
  { id, name, before }: { readonly id: Id; readonly name: string; readonly before: Id | null },
): void {
  const order = orderBefore(document, 'stages', before);
  const count = document.ids('stages').length;
  const colour = DEFAULT_COLOUR_CYCLE[count % DEFAULT_COLOUR_CYCLE.length] ?? 'slate';
  document.add((add) => {
    add('stages', makeRecord(stageShape, id, { name, order, colour }));
  });
}
