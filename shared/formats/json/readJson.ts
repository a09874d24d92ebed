import { COLLECTION_NAMES, collectionShapes, type CollectionName } from '../../journey/collections.ts';
import type { JourneyContent } from '../../journey/content.ts';
import { headerShape } from '../../journey/header.ts';
import { FormatError } from '../formatError.ts';
import type { ImportedJourney } from '../importedJourney.ts';
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
  const root = requireObject(parseJson(text), 'the file');
  requireWaymark(root);
  const dropped: string[] = [];
  const unknown = [...root.keys()].filter((key) => !KNOWN.includes(key));
  if (unknown.length > 0) dropped.push(`${unknown.slice(0, 20).join(', ')}: unknown to this Waymark`);
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
  return {
    content,
    report: { kept: keptOf(content), asNotes: [], dropped: [...new Set(dropped)].slice(0, 50) },
  };
}

function requireWaymark(root: ReadonlyMap<string, unknown>): void {
  const format = root.get('format');
  if (format !== WAYMARK_FORMAT) {
    const hint = root.has('nodes') ? ' It looks like an OpenJourney file: give it the ending .ojf.' : '';
    throw new FormatError(`This is not a Waymark file: its “format” is not “${WAYMARK_FORMAT}”.${hint}`, {
      path: 'format',
    });
  }
  const version = root.get('version');
  if (typeof version === 'number' && version > WAYMARK_FILE_VERSION) {
    throw new FormatError(
      `This file was written by a newer Waymark (version ${version}; this one reads up to ${WAYMARK_FILE_VERSION}).`,
      { path: 'version' },
    );
  }
  if (version !== WAYMARK_FILE_VERSION) {
    throw new FormatError(`The file's “version” must be ${WAYMARK_FILE_VERSION}.`, { path: 'version' });
  }
}

function readCollection(name: CollectionName, raw: unknown, dropped: string[]): unknown[] {
  if (!Array.isArray(raw)) throw new FormatError(`“${name}” must be a list.`, { path: name });
  if (raw.length > MAX_RECORDS) {
    throw new FormatError(`“${name}” has ${raw.length} entries; at most ${MAX_RECORDS} can be read.`, {
      path: name,
    });
  }
  const ids = new Set<string>();
  return raw.map((item: unknown, index) => {
    const path = `${name}[${index}]`;
    const fields = requireObject(item, path);
    const id = fields.get('id');
    if (typeof id !== 'string' || id === '' || id.length > 200) {
      throw new FormatError(`${path} needs an “id”: a text of 1 to 200 characters.`, { path: `${path}.id` });
    }
    if (ids.has(id))
      throw new FormatError(`${path} has the id “${id}” of another entry.`, { path: `${path}.id` });
    ids.add(id);
    fields.delete('id');
    return { ...readStrictly(collectionShapes[name], fields, path, dropped), id };
  });
}

function keptOf(content: JourneyContent): string[] {
  const counts: readonly (readonly [number, string, string])[] = [
    [content.stages.length, 'stage', 'stages'],
    [content.lanes.length, 'lane', 'lanes'],
    [content.cards.filter(({ kind }) => kind === 'touchpoint').length, 'touchpoint', 'touchpoints'],
    [content.cards.filter(({ kind }) => kind === 'note').length, 'note', 'notes'],
    [content.needsAtRisk.length, 'need at risk', 'needs at risk'],
    [content.momentsOfTruth.length, 'moment of truth', 'moments of truth'],
    [content.painPoints.length, 'pain point', 'pain points'],
    [content.evidence.length, 'piece of evidence', 'pieces of evidence'],
    [content.opportunities.length, 'opportunity', 'opportunities'],
    [content.links.length, 'link', 'links'],
    [content.attachments.length, 'picture', 'pictures'],
    [content.teamNeeds.length, 'need of the team’s own', 'needs of the team’s own'],
    [content.personas.length, 'persona', 'personas'],
  ];
  return counts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${count} ${count === 1 ? one : many}`);
}
