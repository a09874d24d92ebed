import type { Clip } from '../../shared/journey/clip.ts';
import type { CopyPicturesRequest } from '../../shared/protocol/pictures.ts';
import { sentenceOf } from '../api/apiError.ts';
import { copyPictures } from '../api/pictures.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { say } from '../words/say.ts';

/** What the server calls a picture that it has; a file from elsewhere can say anything. */
const FILE = /^[0-9a-f]{64}$/;

/** The pictures on copied cards that this journey may not have yet, or `null` when there are none. */
export function picturesToBring({ journeyId }: JourneySession, clip: Clip): CopyPicturesRequest | null {
  const { from, attachments } = clip;
  const pictures = [...new Set(attachments.map(({ file }) => file))].filter((file) => FILE.test(file));
  return pictures.length === 0 || from === null || from === journeyId ? null : { from, pictures };
}

/**
 * Has pictures of another journey copied into this one, before the cards that show them are pasted. Answers why they could
 * not be, in a sentence, or `null`: the cards are worth having without them.
 */
export async function bringPictures(
  session: JourneySession,
  pictures: CopyPicturesRequest,
): Promise<string | null> {
  try {
    await copyPictures(session.journeyId, pictures);
    return null;
  } catch (error) {
    return say('Pasted without pictures. {why}', { why: sentenceOf(error) });
  }
}
