import { COLLECTION_NAMES, collectionShapes, type CollectionName } from '../../journey/collections.ts';
import type { JourneyContent } from '../../journey/content.ts';
import { headerShape } from '../../journey/header.ts';
import { message } from '../../words/message.ts';
import { FormatError } from '../formatError.ts';
import type { ImportedJourney } from '../importedJourney.ts';
import { ImportTally } from '../importTally.ts';
import { tellKept } from '../tellKept.ts';
import { parseJson } from '../parseJson.ts';
import { checkReferences } from './checkReferences.ts';
import { readStrictly, requireObject } from './readStrictly.ts';
import { WAYMARK_FILE_VERSION, WAYMARK_FORMAT } from './waymarkFile.ts';

/** No journey has more of any one kind of record; a file that does is refused before it costs anything. */
const MAX_RECORDS = 100_000;

const KNOWN: readonly string[] = ['format', 'version', 'header', ...COLLECTION_NAMES];

/**
 * Reads a Waymark file, ids and all. Strict: a value that Waymark could not have written, or a reference to something
 * that is not there, is refused with its path; fields that a newer Waymark added are dropped and reported.
 * @throws FormatError
 */
export function readJson(text: string): ImportedJourney {
  const root = requireObject(parseJson(text), 'the file', message('the file'));
  requireWaymark(root);
  const dropped: string[] = [];
  const unknown = [...root.keys()].filter((key) => !KNOWN.includes(key));
  if (unknown.length > 0) dropped.push(unknown.slice(0, 20).join(', '));
  const header = readStrictly(
    headerShape,
    requireObject(root.get('header') ?? {}, 'header'),
    'header',
    dropped,
  );
  const collections = Object.fromEntries(
    COLLECTION_NAMES.map((name) => [name, readCollection(name, root.get(name) ?? [], dropped)]),
  ) as unknown as Omit<JourneyContent, 'header'>;
  const content: JourneyContent = { header, ...collections };
  checkReferences(content);
  const tally = new ImportTally();
  tellKept(content, tally);
  for (const path of new Set(dropped)) tally.drop(message('{path}: unknown to this Waymark', { path }));
  return { content, told: tally.told() };
}

function requireWaymark(root: ReadonlyMap<string, unknown>): void {
  const format = root.get('format');
  if (format !== WAYMARK_FORMAT) {
    const wanted = { format: WAYMARK_FORMAT };
    throw new FormatError(
      root.has('nodes')
        ? message(
            'This is not a Waymark file: its “format” is not “{format}”. It looks like an OpenJourney file: give it the ending .ojf.',
            wanted,
          )
        : message('This is not a Waymark file: its “format” is not “{format}”.', wanted),
      { path: 'format' },
    );
  }
  const version = root.get('version');
  if (typeof version === 'number' && version > WAYMARK_FILE_VERSION) {
    throw new FormatError(
      message('This file was written by a newer Waymark (version {version}; this one reads up to {most}).', {
        version,
        most: WAYMARK_FILE_VERSION,
      }),
      { path: 'version' },
    );
  }
  if (version !== WAYMARK_FILE_VERSION) {
    throw new FormatError(
      message('The file’s “version” must be {version}.', { version: WAYMARK_FILE_VERSION }),
      {
        path: 'version',
      },
    );
  }
}

function readCollection(name: CollectionName, raw: unknown, dropped: string[]): unknown[] {
  if (!Array.isArray(raw))
    throw new FormatError(message('“{name}” must be a list.', { name }), { path: name });
  if (raw.length > MAX_RECORDS) {
    throw new FormatError(
      message('“{name}” has {count} entries; at most {most} can be read.', {
        name,
        count: raw.length,
        most: MAX_RECORDS,
      }),
      { path: name },
    );
  }
  const ids = new Set<string>();
  return raw.map((item: unknown, index) => {
    const path = `${name}[${index}]`;
    const fields = requireObject(item, path);
    const id = fields.get('id');
    if (typeof id !== 'string' || id === '' || id.length > 200) {
      throw new FormatError(message('{path} needs an “id”: a text of 1 to 200 characters.', { path }), {
        path: `${path}.id`,
      });
    }
    if (ids.has(id))
      throw new FormatError(message('{path} has the id “{id}” of another entry.', { path, id }), {
        path: `${path}.id`,
      });
    ids.add(id);
    fields.delete('id');
    return { ...readStrictly(collectionShapes[name], fields, path, dropped), id };
  });
}
