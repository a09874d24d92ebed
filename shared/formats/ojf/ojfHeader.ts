import { headerShape, type JourneyHeader } from '../../journey/header.ts';
import { readRecord } from '../../journey/record.ts';
import { LIMITS } from '../../protocol/limits.ts';
import { withLine } from './feeling.ts';
import type { ImportTally } from '../importTally.ts';
import { isObject, OjfFields, wordsOf } from './ojfFields.ts';
import { keepRest } from './ojfRest.ts';

const NOTES = 'notes of the journey';

/**
 * Reads what the file says about the journey as a whole: at its root, as older files do, or under `metadata`. Call it
 * when all other fields of the root are taken: what is left goes into the journey's notes, under `notes`.
 */
export function readOjfHeader(root: OjfFields, notes: string, tally: ImportTally): JourneyHeader {
  const meta = takeObject(root, 'metadata');
  const waymark = takeObject(meta, 'waymark');
  const own = readRecord(headerShape, Object.fromEntries(waymark.rest()));
  let all = withLine(own.notes, notes);
  const either = (names: readonly string[]): string => {
    const [inMeta, atRoot] = [meta.takeText(...names), root.takeText(...names)];
    if (inMeta !== '' && atRoot !== '' && inMeta !== atRoot) {
      all = withLine(all, `${names[0]}: ${atRoot}`);
      tally.asNote(`A second “${names[0]}”: kept in the ${NOTES}`, atRoot);
    }
    return inMeta || atRoot;
  };
  const named = either(['title', 'name']);
  const scenario = either(['pointOfView', 'pov', 'scenario']);
  const persona = either(['persona']) || nameOfFirst(root, meta);
  const goal = own.goal || either(['goal']);
  const version = either(['version']);
  if (version !== '' && waymark.rest().length === 0) {
    all = withLine(all, `OpenJourney version: ${version}`);
    tally.asNote(`“version”: kept as a line in the ${NOTES}`, version);
  }
  all = keepRest([...meta.rest(), ...root.rest()], all, NOTES, '', tally);
  const wanted = [named, scenario, persona].find((words) => words.trim() !== '') ?? 'Imported journey';
  const title = wanted.slice(0, LIMITS.titleLength).toWellFormed();
  if (title !== wanted) {
    all = withLine(all, `Title: ${wanted}`);
    tally.asNote(`A title of more than ${LIMITS.titleLength} characters: kept in full in the ${NOTES}`);
  }
  return { ...own, title, persona, scenario, goal, notes: all };
}

function takeObject(fields: OjfFields, name: string): OjfFields {
  const raw = fields.take(name);
  return new OjfFields(isObject(raw) ? raw : raw === undefined ? {} : { [name]: raw });
}

/** A persona that is more than a name, or one of several: its name; all of it stays for the notes. */
function nameOfFirst(...places: readonly OjfFields[]): string {
  for (const [name, value] of places.flatMap((fields) => fields.rest())) {
    if (name !== 'persona' && name !== 'personas') continue;
    const first: unknown = Array.isArray(value) ? value[0] : value;
    const words = isObject(first)
      ? new OjfFields(first).takeText('name', 'title', 'label')
      : wordsOf(first ?? '');
    if (words !== '') return words;
  }
  return '';
}
