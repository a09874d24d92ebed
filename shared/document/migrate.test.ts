import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { contentOf } from './contentOf.ts';
import { JourneyDocument, SCHEMA_VERSION } from './journeyDocument.ts';
import { readJourney } from './journeyReader.ts';
import { migrateDocument, NewerSchemaError, schemaOf } from './migrate.ts';

const FIXTURES = new URL('../../tests/fixtures/documents/', import.meta.url);

function stored(name: string): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Buffer.from(readFileSync(new URL(name, FIXTURES), 'utf8'), 'base64'));
  return doc;
}

test.each([1, 2])('[S3] a document of schema %i is read as the journey that was written', (version) => {
  const doc = stored(`v${version}.base64`);
  migrateDocument(doc);
  const file = readFileSync(new URL(`v${version}.json`, FIXTURES), 'utf8');
  expect(contentOf(readJourney(new JourneyDocument(doc)))).toMatchObject(JSON.parse(file) as object);
});

test('[S3] a fresh document gets its texts once', () => {
  const doc = new Y.Doc();
  expect(schemaOf(doc)).toBe(0);
  migrateDocument(doc);
  const document = new JourneyDocument(doc);
  const title = document.text({ collection: 'header', field: 'title' });
  expect(title).not.toBeNull();
  expect(schemaOf(doc)).toBe(SCHEMA_VERSION);
  let updates = 0;
  doc.on('update', () => updates++);
  migrateDocument(doc);
  expect(updates).toBe(0);
  expect(document.text({ collection: 'header', field: 'title' })).toBe(title);
});

test('[S4] refuses a document of a newer schema, and leaves it alone', () => {
  const doc = new Y.Doc();
  doc.getMap('meta').set('schema', SCHEMA_VERSION + 1);
  const before = Y.encodeStateAsUpdate(doc);
  expect(() => {
    migrateDocument(doc);
  }).toThrow(NewerSchemaError);
  expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
});

test.each(['1', null, Number.NaN, -3, 0.5])('[S2] takes the schema %s for none', (raw) => {
  const doc = new Y.Doc();
  doc.getMap('meta').set('schema', raw);
  migrateDocument(doc);
  expect(schemaOf(doc)).toBe(SCHEMA_VERSION);
});

test('[S4] keeps what it does not know', () => {
  const doc = stored('v1.base64');
  const card = doc.getMap('cards').get('c1') as Y.Map<unknown>;
  card.set('mood', 'blue');
  doc.getMap('weather').set('sky', 'grey');
  migrateDocument(doc);
  readJourney(new JourneyDocument(doc));
  expect(card.get('mood')).toBe('blue');
  expect(doc.getMap('weather').get('sky')).toBe('grey');
});
