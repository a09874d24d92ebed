import { addAttachment } from '../../shared/changes/addAttachment.ts';
import type { Id } from '../../shared/journey/id.ts';
import { ApiError, sentenceOf } from '../api/apiError.ts';
import { sendPicture } from '../api/pictures.ts';
import type { JourneySession } from '../model/journeySession.ts';
import type { Upload } from '../model/upload.ts';
import { say, sayCount } from '../words/say.ts';
import { words } from '../words/words.ts';
import { canEdit, edit, isHeldByLock } from './edit.ts';
import { PictureProblem, redrawPicture } from './redrawPicture.ts';

/**
 * Puts files on a card as pictures, one after the other: each is drawn anew, given to the server, and only then attached,
 * so that everybody who hears of it can see it. What goes wrong is told under `uploads`, and stays there until it is put away.
 */
export async function attachPictures(
  session: JourneySession,
  card: Id,
  files: readonly File[],
): Promise<void> {
  if (!canEdit(session) || isHeldByLock(session, [card])) return;
  const uploads = files.map((file) => ({ id: session.newId(), card, name: file.name, problem: null, file }));
  session.uploads.set([...session.uploads.get(), ...uploads]);
  let added = 0;
  for (const { file, ...upload } of uploads) {
    // One at a time keeps them in order, and the page free.
    // oxlint-disable-next-line no-await-in-loop
    if (await attachPicture(session, upload, file)) added += 1;
  }
  if (added > 0) session.announcement.set(sayCount(added, 'Added {count} picture', 'Added {count} pictures'));
}

/** Takes a picture that did not get to its card out of the list of those on their way. */
export function putAwayUpload(session: JourneySession, id: Id): void {
  session.uploads.set(session.uploads.get().filter((upload) => upload.id !== id));
}

async function attachPicture(session: JourneySession, upload: Upload, file: File): Promise<boolean> {
  const { id, card } = upload;
  try {
    const picture = await sendPicture(session.journeyId, await redrawPicture(file));
    const isDone = edit(
      session,
      words('Add picture'),
      () => {
        const { id: kept, type, width, height } = picture;
        addAttachment(session.document, { id, subject: card, file: kept, type, width, height });
      },
      [card],
    );
    putAwayUpload(session, id);
    return isDone;
  } catch (error) {
    const problem = problemOf(error);
    session.uploads.set(
      session.uploads.get().map((other) => (other.id === id ? { ...other, problem } : other)),
    );
    session.announcement.set(problem);
    return false;
  }
}

function problemOf(error: unknown): string {
  if (error instanceof ApiError && error.code === 'unavailable')
    return say('Pictures need the server, and it cannot be reached now. Please add it again later');
  return error instanceof PictureProblem ? error.message : sentenceOf(error);
}
