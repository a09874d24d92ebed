import * as Y from 'yjs';
import { COLLECTION_NAMES, collectionShapes } from '../journey/collections.ts';
import { headerShape } from '../journey/header.ts';
import type { RecordShape } from '../journey/record.ts';
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
 * Puts back what a document rests on, when somebody wrote something else there: a journey that claims to be newer than
 * it is would not open any more, and one without the texts of its header could not be renamed [S5]. Only the server
 * calls it, so that nothing is put back twice. Answers whether it wrote anything.
 */
export function mendHeader(doc: Y.Doc): boolean {
  const isSchemaWrong = schemaOf(doc) !== SCHEMA_VERSION;
  if (isSchemaWrong) doc.getMap('meta').set('schema', SCHEMA_VERSION);
  const areTextsWrong = mendTexts(doc.getMap('header'), headerShape);
  return isSchemaWrong || areTextsWrong;
}

/** The same for the texts of every record, which takes longer; the server calls it on load [S5]. */
export function mendRecords(doc: Y.Doc): void {
  doc.transact(() => {
    for (const name of COLLECTION_NAMES) {
      doc.getMap(name).forEach((record) => {
        if (record instanceof Y.Map) mendTexts(record, collectionShapes[name]);
      });
    }
  });
}

/** `STEPS[n]` brings schema n to n + 1. */
const STEPS: readonly ((doc: Y.Doc) => void)[] = [createHeaderTexts, createPainPointTexts];

/** Makes texts of what is none, with the words that it reads as. */
function mendTexts(map: Y.Map<unknown>, shape: RecordShape): boolean {
  let isMended = false;
  for (const [name, field] of Object.entries(shape)) {
    if (field.storage !== 'text') continue;
    const raw = map.get(name);
    if (raw instanceof Y.Text) continue;
    map.set(name, new Y.Text(field.read(raw) as string));
    isMended = true;
  }
  return isMended;
}

function createHeaderTexts(doc: Y.Doc): void {
  const header = doc.getMap('header');
  for (const [name, field] of Object.entries(headerShape)) {
    if (field.storage === 'text' && !header.has(name)) header.set(name, new Y.Text());
  }
}

/** Schema 2: a pain point also says what causes it and what might be done. */
function createPainPointTexts(doc: Y.Doc): void {
  doc.getMap('painPoints').forEach((record) => {
    if (!(record instanceof Y.Map)) return;
    for (const name of ['rootCause', 'ideas']) if (!record.has(name)) record.set(name, new Y.Text());
  });
}
