import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';

/** Takes a picture off its card; the server keeps the file, so that undo brings it back. */
export function removeAttachment(
  document: JourneyDocument,
  { id, at }: { readonly id: Id; readonly at: number },
): void {
  document.transact(() => {
    document.setRemoval('attachments', id, { at, swept: [] });
  });
}
