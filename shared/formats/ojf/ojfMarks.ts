import type { Id, NewId } from '../../journey/id.ts';
import { momentOfTruthShape, type MomentOfTruth, type MomentState } from '../../journey/momentOfTruth.ts';
import { must } from '../../journey/must.ts';
import { needAtRiskShape, type NeedAtRisk } from '../../journey/needAtRisk.ts';
import { FIRST_ORDER, ordersBetween } from '../../journey/order.ts';
import { painPointShape, type PainPoint, type Severity } from '../../journey/painPoint.ts';
import { makeRecord, readRecord } from '../../journey/record.ts';
import type { ImportTally } from '../importTally.ts';
import { isObject, OjfFields, wordsOf } from './ojfFields.ts';
import type { OjfIds } from './ojfIds.ts';
import { DEFAULT_SEVERITY, severityOf, severityWord } from './severityOf.ts';

/** More than anybody puts on one card. */
const MAX_PAINS = 100;

const NO = /^(false|no|none|null|0|)$/i;
const YES_OR_NO = /^(true|yes|1|false|no|none|null|0|)$/i;

/** What is marked on one node or stage. */
export interface OjfMarks {
  readonly needs: readonly NeedAtRisk[];
  readonly moment: MomentOfTruth | null;
  readonly pains: readonly PainPoint[];
}

interface Context {
  readonly subject: Id;
  readonly title: string;
  /** How a moment of truth goes here, as far as the score tells. */
  readonly state: MomentState;
  /** Whether it hurts here even if no severity says so. */
  readonly isPain: boolean;
  readonly newId: NewId;
  /** Gets to know the marks by the ids that the file has for them. */
  readonly ids: OjfIds;
  readonly tally: ImportTally;
}

/**
 * Reads the marks of a node or stage. `waymark` holds the details that Waymark wrote beside what the format knows;
 * they count only as far as the format's own fields still agree, because another program may have edited those.
 */
export function readMarks(node: OjfFields, waymark: OjfFields | null, context: Context): OjfMarks {
  const { subject, newId, ids } = context;
  const severity = node.takeText('severity');
  const flag = node.takeText('isMomentOfTruth', 'momentOfTruth', 'isMoT').trim();
  const details = new OjfFields(objectOr(waymark?.take('momentOfTruth')));
  const moment = makeRecord(momentOfTruthShape, newId(), {
    state: context.state,
    // Words where the format has true or false say why.
    reason: YES_OR_NO.test(flag) ? '' : flag,
    ...takeKnown<MomentOfTruth>(details, ['stake', 'state', 'reason', 'kind']),
    subject,
  });
  const known = listOf(waymark?.take('painPoints'));
  const listed = severity === '' ? [] : known;
  const ownPains = listed.slice(0, MAX_PAINS);
  for (const pain of listed.slice(MAX_PAINS))
    context.tally.drop('Pain points beyond 100 on one card', wordsOf(pain));
  const orders = ordersBetween(null, null, ownPains.length);
  return {
    needs: readNeeds(waymark, context),
    moment: NO.test(flag) ? null : moment,
    pains:
      ownPains.length > 0
        ? asGraveAs(severity, ownPains).map((pain, index) => {
            const id = newId();
            ids.addMark(pain['id'], id);
            return makeRecord(painPointShape, id, { ...pain, subject, order: must(orders[index]) });
          })
        : readPain(saidSeverity(severity, waymark, context), context),
  };
}

/** The pain points that Waymark wrote, no graver than another program has said since, or the gravest as grave. */
function asGraveAs(
  words: string,
  pains: readonly Readonly<Record<string, never>>[],
): readonly Readonly<Record<string, unknown>>[] {
  const known = pains.map((pain) => readRecord(painPointShape, pain).severity);
  const gravest = Math.max(...known) as Severity;
  const said = severityOf(words);
  if (said === null || severityWord(gravest) === severityWord(said)) return pains;
  const first = known.indexOf(gravest);
  return pains.map((pain, at) => ({
    ...pain,
    severity: at === first ? said : Math.min(said, known[at] ?? said),
  }));
}

/** The format's editor says “low” of every card that it saves: of one of ours that hurts nobody, that means nothing. */
function saidSeverity(words: string, waymark: OjfFields | null, { title, isPain, tally }: Context): string {
  if (waymark === null || isPain || severityOf(words) !== 1) return words;
  tally.drop('“severity” that is low, on a card that had none: other editors write it on every card', title);
  return '';
}

function readPain(words: string, { subject, title, isPain, newId, tally }: Context): PainPoint[] {
  if (words === '' && !isPain) return [];
  const severity = words === '' ? null : severityOf(words);
  const isUnknown = words !== '' && severity === null;
  if (words === '') tally.asNote('Pain points that the file gives no severity: taken as 2, minor', title);
  if (isUnknown)
    tally.asNote('“severity” in words of its own: taken as 2, and kept in the pain point', words);
  return [
    makeRecord(painPointShape, newId(), {
      subject,
      title,
      description: isUnknown ? `Severity in the file: ${words}` : '',
      severity: severity ?? DEFAULT_SEVERITY,
      order: FIRST_ORDER,
    }),
  ];
}

function readNeeds(waymark: OjfFields | null, { subject, newId, ids }: Context): NeedAtRisk[] {
  const needs = new Map<string, NeedAtRisk>();
  for (const raw of listOf(waymark?.take('needsAtRisk'))) {
    const record = makeRecord(needAtRiskShape, newId(), { ...raw, subject });
    if (record.need === '') continue;
    if (!needs.has(record.need)) needs.set(record.need, record);
    ids.addMark(raw['id'], must(needs.get(record.need)).id);
  }
  return [...needs.values()];
}

function takeKnown<T>(fields: OjfFields, names: readonly (keyof T & string)[]): Partial<T> {
  const known: [string, unknown][] = names.map((name) => [name, fields.take(name)]);
  return Object.fromEntries(known.filter(([, value]) => value !== undefined)) as Partial<T>;
}

/** Records read themselves out of anything, so that what lies in here need not be checked first. */
function listOf(raw: unknown): Readonly<Record<string, never>>[] {
  return Array.isArray(raw) ? (raw.filter(isObject) as Record<string, never>[]) : [];
}

function objectOr(raw: unknown): object {
  return isObject(raw) ? raw : {};
}
