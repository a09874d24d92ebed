import { COLLECTION_NAMES, collectionShapes } from '../journey/collections.ts';
import type { JourneyContent } from '../journey/content.ts';
import { headerShape } from '../journey/header.ts';
import * as Y from 'yjs';
import { writeFields, type JourneyDocument } from './journeyDocument.ts';
import { migrateDocument } from './migrate.ts';

/** Fills a fresh document with a whole journey, in one transaction that nobody can undo. Ids and orders are kept. */
export function writeContent(document: JourneyDocument, content: JourneyContent): void {
  document.doc.transact(() => {
    writeFields(document.header, headerShape, content.header);
    for (const name of COLLECTION_NAMES) {
      for (const record of content[name]) {
        const map = new Y.Map<unknown>();
        document.collection(name).set(record.id, map);
        writeFields(map, collectionShapes[name], record);
      }
    }
    migrateDocument(document.doc);
  });
}
