import { setCardKind } from '../../shared/changes/setCardKind.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { canEdit, edit } from './edit.ts';
import { onHowMany } from './markSubjects.ts';

/**
 * Marks stages and cards as one step, and says so. Only touchpoints have marks, so a note becomes one in the same
 * step, and is told to have become one.
 */
export function mark(
  session: JourneySession,
  {
    label,
    said,
    subjects,
  }: { readonly label: string; readonly said: string; readonly subjects: readonly Id[] },
  write: () => void,
): void {
  if (!canEdit(session) || subjects.length === 0) return;
  const { cards } = session.journey.get();
  const notes = subjects.filter((id) => cards.get(id)?.kind === 'note');
  const isDone = edit(
    session,
    label,
    () => {
      if (notes.length > 0) setCardKind(session.document, { cards: notes, kind: 'touchpoint' });
      write();
    },
    subjects,
  );
  if (!isDone) return;
  session.announcement.set(`${said}${onHowMany(session, subjects)}${becameTouchpoints(notes.length)}`);
}

function becameTouchpoints(notes: number): string {
  if (notes === 0) return '';
  return notes === 1 ? '. The note is now a touchpoint' : `. ${notes} notes are now touchpoints`;
}
