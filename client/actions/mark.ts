import { setCardKind } from '../../shared/changes/setCardKind.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { canEdit, edit } from './edit.ts';
import { withHowMany } from './markSubjects.ts';
import { sayCount } from '../words/say.ts';

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
  session.announcement.set(withNewTouchpoints(withHowMany(session, said, subjects), notes.length));
}

function withNewTouchpoints(said: string, notes: number): string {
  if (notes === 0) return said;
  return sayCount(
    notes,
    '{said}. The note is now a touchpoint',
    '{said}. {count} notes are now touchpoints',
    { said },
  );
}
