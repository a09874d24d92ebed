import { foldText } from '../../finding/foldText.ts';
import { EVIDENCE_SOURCES, SCALE_RANGE, type Evidence } from '../../journey/evidence.ts';
import { isWebAddress } from '../../journey/field.ts';
import type { Id } from '../../journey/id.ts';
import type { JourneySnapshot } from '../../journey/snapshot.ts';
import { plainText } from '../plainText.ts';
import { cellWords, columnLetters } from '../table/cell.ts';
import { numberIn } from '../table/wordScales.ts';
import type { Sheet } from '../xlsx/workbook.ts';
import { dayIn } from '../table/dayIn.ts';
import { KnownVoices } from './knownVoices.ts';
import { matchName, type Named } from './matchName.ts';
import { scoreIn } from './scoreIn.ts';
import type { VoiceMapping, VoiceRole } from './voiceMapping.ts';
import { SOURCE_WORDS } from './voiceWords.ts';

/** What one customer said, as evidence on a stage or card. */
export type Voice = Pick<
  Evidence,
  'subject' | 'quote' | 'source' | 'heardOn' | 'persona' | 'score' | 'scale' | 'sample' | 'link' | 'grade'
>;

/** A name that the table gives to where something was said, and what it is taken for. */
export interface VoicePlace {
  /** As the table says it; empty for rows that name none. */
  readonly name: string;
  readonly count: number;
  /** A stage or card of the journey, or `null` to leave it out. */
  readonly subject: Id | null;
}

/** A cell that was not understood; the rest of its row is taken all the same. */
export interface VoiceProblem {
  /** Such as `C7`. */
  readonly cell: string;
  readonly role: VoiceRole;
  readonly words: string;
}

/** What would become of a table of voices. */
export interface MappedVoices {
  readonly voices: readonly Voice[];
  readonly places: readonly VoicePlace[];
  /** Rows that the journey, or the table itself, has already. */
  readonly duplicates: number;
  /** Rows that are older than the most that are added at once; bringing the table again adds them. */
  readonly later: number;
  /** Rows that say nothing, or whose place is left out. */
  readonly leftOut: number;
  readonly problems: readonly VoiceProblem[];
}

/** More than anybody reads on a map: so many are added at once, the newest first. */
export const MOST_VOICES = 2000;
const MOST_PROBLEMS = 200;

/**
 * Makes evidence of a table: each row is what a customer said, on the stage or touchpoint whose name is most alike, unless `chosen` says
 * otherwise by the name in the table. What is there already, by source, day, words and score, is left out.
 */
export function mapVoices(
  sheets: readonly Sheet[],
  mapping: VoiceMapping,
  snapshot: JourneySnapshot,
  chosen: ReadonlyMap<string, Id | null> = new Map(),
): MappedVoices {
  const rows = sheets[mapping.sheet]?.rows ?? [];
  const at = (role: VoiceRole): number => mapping.roles.indexOf(role);
  const known = new KnownVoices(snapshot);
  const findPlace = placeFinder(snapshot, chosen);
  const personas = snapshot.personas.map(({ id, name }): Named<Id> => ({ name, value: id }));
  const places = new Map<string, { count: number; readonly subject: Id | null }>();
  const problems: VoiceProblem[] = [];
  const voices: Voice[] = [];
  let [duplicates, leftOut] = [0, 0];
  for (let row = mapping.titleRow + 1; row < rows.length; row += 1) {
    const said = (role: VoiceRole): string => plainText(cellWords(rows[row]?.[at(role)])).trim();
    const read = <T>(role: VoiceRole, value: T | null): T | null => {
      if (value === null && said(role) !== '' && problems.length < MOST_PROBLEMS)
        problems.push({
          cell: `${columnLetters(at(role))}${row + 1}`,
          role,
          words: said(role).slice(0, 100),
        });
      return value;
    };
    const quote = said('quote');
    const score = read('score', scoreOn(said('score'), mapping));
    if (quote === '' && score === null) {
      if ((rows[row] ?? []).some((cell) => cellWords(cell).trim() !== '')) leftOut += 1;
      continue;
    }
    const place = findPlace(said('stage'), said('touchpoint'));
    const seen = places.get(place.name) ?? { count: 0, subject: place.subject };
    places.set(place.name, { ...seen, count: seen.count + 1 });
    if (place.subject === null) {
      leftOut += 1;
      continue;
    }
    const sample = numberIn(said('sample'));
    const voice: Voice = {
      subject: place.subject,
      quote,
      source: read('source', sourceIn(said('source'))) ?? mapping.source,
      heardOn: read('date', dayIn(said('date'), mapping.dayOrder)),
      persona: read('persona', matchName(said('persona'), personas)),
      score,
      scale: score === null ? null : mapping.scale,
      sample: read('sample', sample !== null && Number.isInteger(sample) && sample > 0 ? sample : null),
      link: read('link', isWebAddress(said('link')) ? said('link') : null),
      grade: 'observed',
    };
    if (known.has(voice)) duplicates += 1;
    else voices.push(voice);
  }
  const newest = newestOf(voices);
  return {
    voices: newest,
    later: voices.length - newest.length,
    places: [...places].map(([name, place]) => ({ name, ...place })),
    duplicates,
    leftOut,
    problems,
  };
}

/** As many as are added at once, in the order of the table; those without a day count as the oldest. */
function newestOf(voices: readonly Voice[]): readonly Voice[] {
  if (voices.length <= MOST_VOICES) return voices;
  const day = ({ heardOn }: Voice): string => heardOn ?? '';
  const chosen = new Set(
    voices.toSorted((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0)).slice(0, MOST_VOICES),
  );
  return voices.filter((voice) => chosen.has(voice));
}

/** By the name of the touchpoint if the table has one and it is like one of the map, else by that of the stage. */
function placeFinder({ stages, cards }: JourneySnapshot, chosen: ReadonlyMap<string, Id | null>) {
  const namedStages = stages.map(({ id, name }): Named<Id> => ({ name, value: id }));
  const namedCards = [...cards.values()].map(({ id, title }): Named<Id> => ({ name: title, value: id }));
  const found = new Map<string, Id | null>();
  const match = (name: string, list: readonly Named<Id>[], kind: string): Id | null => {
    const key = `${kind} ${name}`;
    const subject = found.has(key) ? (found.get(key) ?? null) : matchName(name, list);
    found.set(key, subject);
    return subject;
  };
  return (stage: string, touchpoint: string): { readonly name: string; readonly subject: Id | null } => {
    const name = touchpoint === '' ? stage : stage === '' ? touchpoint : `${stage} / ${touchpoint}`;
    const said = chosen.get(name);
    if (said !== undefined) return { name, subject: said };
    return { name, subject: match(touchpoint, namedCards, 'card') ?? match(stage, namedStages, 'stage') };
  };
}

function scoreOn(words: string, { scale }: VoiceMapping): number | null {
  const said = scoreIn(words);
  const [least, most] = scale === null ? [-100, 100] : SCALE_RANGE[scale];
  return said !== null && said.score >= least && said.score <= most ? said.score : null;
}

const SOURCE_OF_WORD = new Map(
  Object.entries(SOURCE_WORDS).flatMap(([source, words]) =>
    words.split('|').map((word): [string, string] => [foldText(word), source]),
  ),
);

function sourceIn(words: string): Voice['source'] | null {
  const source = SOURCE_OF_WORD.get(foldText(words)) ?? words.toLowerCase();
  return EVIDENCE_SOURCES.find((one) => one === source) ?? null;
}
