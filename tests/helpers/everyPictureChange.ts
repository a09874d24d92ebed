import { addAttachment } from '../../shared/changes/addAttachment.ts';
import { removeAttachment } from '../../shared/changes/removeAttachment.ts';
import { setCounterpart } from '../../shared/changes/setCounterpart.ts';
import type { JourneyDocument } from '../../shared/document/journeyDocument.ts';
import { readJourney } from '../../shared/document/journeyReader.ts';
import { readingOrder } from '../../shared/journey/snapshot.ts';
import { one, type Dice } from './dice.ts';

/** Every change of the pictures on cards, and of which journey is the to-be of this one; part of `everyChange`. */
export const everyPictureChange: readonly ((document: JourneyDocument, dice: Dice) => void)[] = [
  (document, { pick, other, newId }) => {
    const subject = one(readingOrder(readJourney(document)), pick);
    if (subject !== null)
      addAttachment(document, {
        id: newId(),
        subject,
        file: String(other),
        type: 'image/webp',
        width: 2,
        height: 1,
      });
  },
  (document, { pick }) => {
    const marks = [...readJourney(document).marks.values()];
    const ids = marks.flatMap(({ attachments }) => attachments.map(({ id }) => id)).toSorted();
    const id = one(ids, pick);
    if (id !== null) removeAttachment(document, { id, at: 1 });
  },
  (document, { pick, other }) => {
    setCounterpart(document, pick % 3 === 0 ? null : String(other));
  },
];
