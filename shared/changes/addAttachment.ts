import type { JourneyDocument } from '../document/journeyDocument.ts';
import { attachmentShape, type Attachment } from '../journey/attachment.ts';
import type { Id } from '../journey/id.ts';
import { makeRecord } from '../journey/record.ts';
import { orderAfterAll } from './orderAfterAll.ts';

/** Puts a picture that the server keeps on a card, after those it has. */
export function addAttachment(
  document: JourneyDocument,
  attachment: { readonly id: Id } & Pick<Attachment, 'subject' | 'file' | 'type' | 'width' | 'height'> &
    Partial<Pick<Attachment, 'alt'>>,
): void {
  const { id, ...fields } = attachment;
  const order = orderAfterAll(document, 'attachments', [attachment.subject]);
  document.add((add) => {
    add('attachments', makeRecord(attachmentShape, id, { ...fields, order }));
  });
}
