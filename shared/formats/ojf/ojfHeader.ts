import { headerShape, type JourneyHeader } from '../../journey/header.ts';
import { readRecord } from '../../journey/record.ts';
import { LIMITS } from '../../protocol/limits.ts';
import { message } from '../../words/message.ts';
import type { Words } from '../../words/wordsOf.ts';
import { withLine } from './feeling.ts';
import type { ImportTally } from '../importTally.ts';
import { isObject, OjfFields, wordsOf } from './ojfFields.ts';
import { keepRest, tellUnknown } from './ojfRest.ts';

const NOTES = message('notes of the journey');

/**
 * Reads what the file says about the journey as a whole: at its root, as older files do, or under `metadata`. Call it
 * when all other fields of the root are taken: what is left goes into the journey's notes, under `notes`.
 */
export function readOjfHeader(
  root: OjfFields,
  notes: string,
  words: Words,
  tally: ImportTally,
): JourneyHeader {
  const meta = takeObject(root, 'metadata');
  const waymark = meta.takeObject('waymark');
  const isOurs = waymark !== null;
  const known = Object.keys(headerShape).map((name) => [name, waymark?.take(name)]);
  const own = readRecord(headerShape, Object.fromEntries(known));
  tellUnknown(waymark, tally);
  let all = withLine(own.notes, notes);
  const either = (names: readonly string[]): string => {
    const [inMeta, atRoot] = [meta.takeText(...names), root.takeText(...names)];
    if (inMeta !== '' && atRoot !== '' && inMeta !== atRoot) {
      all = withLine(all, `${names[0]}: ${inMeta}`);
      tally.asNote(
        message('A second “{name}”: kept in the notes of the journey', { name: names[0] ?? '' }),
        inMeta,
      );
    }
    // The format's own editor changes what is at the root, and leaves the metadata as they were.
    return atRoot || inMeta;
  };
  const named = either(['title', 'name']);
  const scenario = either(['pointOfView', 'pov', 'scenario']);
  const persona = either(['persona']) || nameOfFirst(root, meta);
  const goal = own.goal || either(['goal']);
  const version = either(['version']);
  if (version !== '' && !isOurs) {
    all = withLine(all, `OpenJourney version: ${version}`);
    tally.asNote(
      message('“{name}”: kept as a line in the {where}', { name: 'version', where: NOTES }),
      version,
    );
  }
  all = keepRest([...meta.rest(), ...root.rest()], all, NOTES, '', tally);
  const titles = [named, scenario, persona];
  const wanted = isOurs
    ? named
    : (titles.find((text) => text.trim() !== '') ?? words.say('Imported journey'));
  const title = wanted.slice(0, LIMITS.titleLength).toWellFormed();
  if (title !== wanted) {
    all = withLine(all, `Title: ${wanted}`);
    tally.asNote(
      message('A title of more than {most} characters: kept in full in the notes of the journey', {
        most: LIMITS.titleLength,
      }),
    );
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
