import * as Y from 'yjs';
import { headerShape } from '../journey/header.ts';
import { SCHEMA_VERSION } from './journeyDocument.ts';

/** Why a document cannot be opened by this program. */
export class NewerSchemaError extends Error {
  constructor(found: number) {
    super(`This journey was written by a newer Waymark (schema ${found}, this one knows ${SCHEMA_VERSION}).`);
    this.name = 'NewerSchemaError';
  }
}

/** The schema a document is written in; 0 for one that nobody has written in. */
export function schemaOf(doc: Y.Doc): number {
  const version = doc.getMap('meta').get('schema');
  return typeof version === 'number' ? version : 0;
}

/**
 * Brings a document to the current schema, in one transaction; the server calls it on load, before anyone syncs, so
 * that two clients never create the same shared text twice. Append-only: a step, once released, is never edited.
 * @throws NewerSchemaError
 */
export function migrateDocument(doc: Y.Doc): void {
  const found = schemaOf(doc);
  if (found > SCHEMA_VERSION) throw new NewerSchemaError(found);
  if (found === SCHEMA_VERSION) return;
  doc.transact(() => {
    for (const step of STEPS.slice(found)) step(doc);
    doc.getMap('meta').set('schema', SCHEMA_VERSION);
  }, 'migrate');
}

/**
 * Says again which schema a document is in, when somebody wrote something else there: a journey that claims to be newer
 * than it is would not open any more.
 */
export function holdSchema(doc: Y.Doc): void {
  if (schemaOf(doc) !== SCHEMA_VERSION) doc.getMap('meta').set('schema', SCHEMA_VERSION);
}

/** `STEPS[n]` brings schema n to n + 1. */
const STEPS: readonly ((doc: Y.Doc) => void)[] = [createHeaderTexts];

function createHeaderTexts(doc: Y.Doc): void {
  const header = doc.getMap('header');
  for (const [name, field] of Object.entries(headerShape)) {
    if (field.storage === 'text' && !header.has(name)) header.set(name, new Y.Text());
  }
}
