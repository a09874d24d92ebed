import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { JourneyDocument, SCHEMA_VERSION } from '../../shared/document/journeyDocument.ts';
import { readJourney } from '../../shared/document/journeyReader.ts';
import { schemaOf } from '../../shared/document/migrate.ts';
import { smallJourney } from '../../tests/helpers/smallJourney.ts';
import { encodeContent } from './documentCodec.ts';

it('makes a document of the current schema that reads as the content it was made of', () => {
  const content = smallJourney();
  const doc = new Y.Doc();
  Y.applyUpdate(doc, encodeContent(content));
  expect(schemaOf(doc)).toBe(SCHEMA_VERSION);
  const snapshot = readJourney(new JourneyDocument(doc));
  expect(snapshot.header).toEqual(content.header);
  expect([...snapshot.cards.values()]).toEqual(expect.arrayContaining([...content.cards]));
});
