import { attachmentShape } from '../../journey/attachment.ts';
import { collectionShapes } from '../../journey/collections.ts';
import type { JourneyContent } from '../../journey/content.ts';
import { evidenceShape } from '../../journey/evidence.ts';
import type { Id, NewId } from '../../journey/id.ts';
import { linkShape, type Link } from '../../journey/link.ts';
import { opportunityShape } from '../../journey/opportunity.ts';
import { personaShape } from '../../journey/persona.ts';
import { fieldsOf, makeRecord, readRecord, type Identified, type RecordShape } from '../../journey/record.ts';
import { teamNeedShape } from '../../journey/teamNeed.ts';
import { message, type Message } from '../../words/message.ts';
import type { ImportTally } from '../importTally.ts';
import { isObject, OjfFields, wordsOf } from './ojfFields.ts';
import type { OjfIds } from './ojfIds.ts';
import { tellUnknown } from './ojfRest.ts';
import { saidFields } from './ownFields.ts';
import { requireAtMost } from './requireOjf.ts';

/** The kinds of record that the format has no word for. */
const KINDS = ['evidence', 'opportunities', 'attachments', 'links', 'teamNeeds', 'personas'] as const;

type OwnRecords = Pick<JourneyContent, (typeof KINDS)[number]>;

/** All records that the format has no word for, each kind under its name, as far as there are any. */
export function writeRecords(content: OwnRecords): object {
  return Object.fromEntries(
    KINDS.flatMap((kind) => {
      const fields = fieldsOf(collectionShapes[kind]);
      const records = content[kind].map((record) => ({ id: record.id, ...saidFields(fields, record) }));
      return records.length === 0 ? [] : [[kind, records]];
    }),
  );
}

/**
 * Reads them back, under the ids that `ids` has for what they name. Another program may have taken away what one of them
 * hangs on: it goes with it, and is told.
 */
export function readRecords(raw: unknown, ids: OjfIds, newId: NewId, tally: ImportTally): OwnRecords {
  const fields = new OjfFields(isObject(raw) ? raw : raw === undefined ? {} : { waymark: raw });
  const listed = (kind: keyof OwnRecords): Raw[] => {
    const list = fields.take(kind);
    const records = Array.isArray(list) ? list.filter(isObject) : [];
    requireAtMost(records.length, 'records');
    return records as Raw[];
  };
  const lost = (what: Message, subject: unknown): [] => {
    tally.drop(what, wordsOf(subject ?? ''));
    return [];
  };
  const records = {
    evidence: listed('evidence').flatMap((one) => {
      const subject = ids.subject(one['subject']) ?? ids.mark(one['subject']);
      if (subject === null)
        return lost(message('Evidence on what the file does not have any more'), one['subject']);
      return [makeRecord(evidenceShape, newId(), { ...one, subject })];
    }),
    opportunities: listed('opportunities').flatMap((one) => {
      const subject = ids.subject(one['subject']);
      if (subject === null)
        return lost(message('Opportunities on what the file does not have any more'), one['subject']);
      const served = Array.isArray(one['painPoints']) ? (one['painPoints'] as unknown[]) : [];
      const painPoints = served.flatMap((id) => ids.mark(id) ?? []);
      return [makeRecord(opportunityShape, newId(), { ...one, subject, painPoints })];
    }),
    attachments: listed('attachments').flatMap((one) => {
      const subject = ids.card(one['subject']);
      if (subject === null)
        return lost(message('Pictures on what the file does not have any more'), one['subject']);
      return [makeRecord(attachmentShape, newId(), { ...one, subject })];
    }),
    links: listed('links').flatMap((one): Link[] => {
      const [from, to] = [ids.card(one['from']), ids.card(one['to'])];
      if (from === null || to === null || from === to)
        return lost(message('Links on what the file does not have any more'), one['label']);
      return [makeRecord(linkShape, newId(), { ...one, from, to })];
    }),
    teamNeeds: keepingIds(teamNeedShape, listed('teamNeeds'), newId),
    personas: keepingIds(personaShape, listed('personas'), newId),
  };
  tellUnknown(fields, tally);
  return records;
}

/** Anything at all under the names of fields: records read themselves out of it. */
type Raw = Readonly<Record<string, never>>;

/** Marks, feelings and other records name these by id: they keep the one they have, as in the journey they come from. */
function keepingIds<S extends RecordShape>(shape: S, list: readonly Raw[], newId: NewId): Identified<S>[] {
  const taken = new Set<Id>();
  return list.map((one) => {
    const given: unknown = one['id'];
    const isGood = typeof given === 'string' && given !== '' && given.length <= 200 && !taken.has(given);
    const id = isGood ? given : newId();
    taken.add(id);
    return { ...readRecord(shape, one), id };
  });
}
