import * as Y from 'yjs';
import { JourneyDocument } from '../../shared/document/journeyDocument.ts';
import { writeContent } from '../../shared/document/writeContent.ts';
import type { JourneyContent } from '../../shared/journey/content.ts';

/** A whole journey as the first update of its document. */
export function encodeContent(content: JourneyContent): Uint8Array {
  const doc = new Y.Doc();
  writeContent(new JourneyDocument(doc), content);
  const update = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return update;
}
