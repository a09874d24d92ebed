import type { CommentThread } from '../../../shared/protocol/comments.ts';
import type { JourneySnapshot } from '../../../shared/journey/snapshot.ts';
import { needBookOf } from '../../../shared/needs/needBook.ts';

const LONGEST = 300;

/** What the subject of a thread is called on the map; `null` when it is not there. */
export function subjectTitle(
  snapshot: JourneySnapshot,
  { kind, id }: Pick<CommentThread['subject'], 'kind' | 'id'>,
): string | null {
  const title = rawTitle(snapshot, kind, id);
  return title === undefined ? null : title.slice(0, LONGEST).replaceAll('\0', '').toWellFormed();
}

function rawTitle(
  snapshot: JourneySnapshot,
  kind: CommentThread['subject']['kind'],
  id: string,
): string | undefined {
  if (kind === 'journey') return id === '' ? snapshot.header.title : undefined;
  if (kind === 'stage') return snapshot.stages.find((stage) => stage.id === id)?.name;
  if (kind === 'card') return snapshot.cards.get(id)?.title;
  for (const [subject, { painPoints, opportunities, needs, momentOfTruth }] of snapshot.marks) {
    const titled = [...painPoints, ...opportunities].find((one) => one.id === id);
    if (titled !== undefined) return titled.title;
    const need = needs.find((one) => one.id === id);
    if (need !== undefined) return needBookOf(snapshot.teamNeeds).needOf(need.need).label;
    if (momentOfTruth?.id === id)
      return snapshot.cards.get(subject)?.title ?? rawTitle(snapshot, 'stage', subject);
  }
  return undefined;
}
