import type { Id } from '../../../shared/journey/id.ts';
import { marksOf, type JourneySnapshot } from '../../../shared/journey/snapshot.ts';
import type { CommentThread } from '../../../shared/protocol/comments.ts';
import { say } from '../../words/say.ts';

/** The stage or card on which a thread lies on the map; `null` for one about the journey, or about what is gone. */
export function placeOfThread(
  snapshot: JourneySnapshot,
  { subject }: Pick<CommentThread, 'subject'>,
): Id | null {
  const { kind, id } = subject;
  if (kind === 'journey') return null;
  if (isShown(snapshot, id)) return id;
  if (kind !== 'finding') return null;
  for (const [place] of snapshot.marks) {
    const { needs, momentOfTruth, painPoints, opportunities } = marksOf(snapshot, place);
    const marks = [
      ...needs,
      ...painPoints,
      ...opportunities,
      ...(momentOfTruth === null ? [] : [momentOfTruth]),
    ];
    if (marks.some((mark) => mark.id === id)) return isShown(snapshot, place) ? place : null;
  }
  return null;
}

/** What a thread is about, as it is called now, or was when it began. */
export function nameOfThread(snapshot: JourneySnapshot, { subject }: Pick<CommentThread, 'subject'>): string {
  const { kind, id, title } = subject;
  if (kind === 'journey') return say('The journey');
  const now =
    snapshot.cards.get(id)?.title ?? snapshot.stages.find((stage) => stage.id === id)?.name ?? title;
  return now.trim() || say('Untitled');
}

function isShown({ cards, stages }: JourneySnapshot, id: Id): boolean {
  return cards.has(id) || stages.some((stage) => stage.id === id);
}
