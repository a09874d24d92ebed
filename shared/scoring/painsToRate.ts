import type { Id } from '../journey/id.ts';
import type { JourneySnapshot } from '../journey/snapshot.ts';
import { isOpenPain } from './isOpenPain.ts';
import { stagePains } from './stagePains.ts';
import { subjectsOfStage } from './subjectsOfStage.ts';

/** The pain points on some stages and cards, as ids; a stage brings those of its cards, and of its parts. */
export function painsOnSubjects(snapshot: JourneySnapshot, subjects: readonly Id[]): Id[] {
  const stages = snapshot.stages.filter(
    ({ id, parent }) => subjects.includes(id) || (parent !== null && subjects.includes(parent)),
  );
  const wanted = new Set([...subjects, ...stages.flatMap(({ id }) => subjectsOfStage(snapshot, id))]);
  return stagePains(snapshot).flatMap(({ pains }) =>
    pains.filter(({ pain }) => wanted.has(pain.subject)).map(({ pain }) => pain.id),
  );
}

/** What a round is about unless somebody chooses: what is on the selection, else everything that is still open; so many at most. */
export function painsToRate(snapshot: JourneySnapshot, selection: readonly Id[], most: number): Id[] {
  const selected = painsOnSubjects(snapshot, selection);
  const open = stagePains(snapshot).flatMap(({ pains }) =>
    pains.filter(({ pain }) => isOpenPain(pain)).map(({ pain }) => pain.id),
  );
  return (selected.length > 0 ? selected : open).slice(0, most);
}
