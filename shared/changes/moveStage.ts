import type { JourneyDocument } from '../document/journeyDocument.ts';
import { readJourney } from '../document/journeyReader.ts';
import type { Id } from '../journey/id.ts';
import { partsOf } from '../journey/parts.ts';
import { spotBefore } from './spotBefore.ts';

/**
 * Moves a stage before another, or to the end, with its cards and its parts; with `parent` also into that stage as a part
 * of it, or with `null` out of the one that it is a part of. Does nothing where that would make parts of parts [P5].
 */
export function moveStage(
  document: JourneyDocument,
  { id, before, parent }: { readonly id: Id; readonly before: Id | null; readonly parent?: Id | null },
): void {
  const { stages } = readJourney(document);
  const stage = stages.find((one) => one.id === id);
  if (stage === undefined || id === before) return;
  const wanted = parent === undefined ? stage.parent : parent;
  const target = stages.find((one) => one.id === wanted);
  if (wanted !== null && (target === undefined || wanted === id || target.parent !== null)) return;
  if (wanted !== null && partsOf(stages, id).length > 0) return;
  const next = stages.find((one) => one.id === before);
  // A part stays among the parts of its stage, and a whole stage never comes between the parts of another.
  const neighbour = wanted === null ? (next?.parent ?? before) : next?.parent === wanted ? before : null;
  if (neighbour === id) return;
  const { order, makeRoom } = spotBefore(document, 'stages', neighbour, id);
  document.transact(() => {
    makeRoom();
    document.set('stages', id, { order, parent: wanted });
  });
}
