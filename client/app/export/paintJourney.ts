import { fileNameOf } from '../../../shared/formats/fileNameOf.ts';
import type { ExportedFile } from '../../api/exports.ts';
import type { Look } from '../../exporting/look.ts';
import type { JourneySession } from '../../model/journeySession.ts';
import { picturePath } from '../../model/picturePath.ts';
import { spokenWords } from '../../words/language.ts';

/** Fetches what paints pictures, which nobody needs before. */
export const loadPainting = () => import('../../exporting/painting/paintPicture.ts');

/**
 * Paints the open journey as a PNG file, with all that is on the screen, saved or not; `null` where this browser cannot, and
 * the server is to be asked.
 */
export async function paintJourney(session: JourneySession, look: Look): Promise<ExportedFile | null> {
  const painting = await loadPainting().catch(() => null);
  if (painting === null) return null;
  const snapshot = session.journey.get();
  const pictureAt = (file: string): string => picturePath(session.journeyId, file);
  const blob = await painting.paintPicture({ snapshot, words: spokenWords(), pictureAt }, look);
  return blob === null ? null : { blob, name: fileNameOf(snapshot.header.title, 'png') };
}
