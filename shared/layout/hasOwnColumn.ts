import type { Id } from '../journey/id.ts';
import { hasParts } from '../journey/parts.ts';
import { cellKey } from '../journey/snapshot.ts';
import type { LayoutSource } from './journeyLayout.ts';

/** Whether a stage shows as a column: one with parts does so only while cards lie in the stage itself. */
export function hasOwnColumn({ stages, lanes, cells }: LayoutSource, stage: Id): boolean {
  if (!hasParts(stages, stage)) return true;
  return lanes.some(({ id }) => (cells.get(cellKey(stage, id))?.length ?? 0) > 0);
}
