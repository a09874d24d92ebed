import { CARD_KINDS } from '../../journey/card.ts';
import { COLOURS } from '../../journey/colour.ts';
import type { collectionShapes, CollectionName } from '../../journey/collections.ts';
import { EFFORTS } from '../../journey/effort.ts';
import { EMOTIONS } from '../../journey/emotion.ts';
import { EVIDENCE_SOURCES, SCORE_SCALES } from '../../journey/evidence.ts';
import { JOURNEY_STATES, type headerShape } from '../../journey/header.ts';
import { LANE_HEIGHTS, LANE_KINDS } from '../../journey/lane.ts';
import { LINK_KINDS } from '../../journey/link.ts';
import { MOMENT_KINDS, MOMENT_STATES, STAKES } from '../../journey/momentOfTruth.ts';
import { EVIDENCE_GRADES, RISK_LEVELS } from '../../journey/needAtRisk.ts';
import { FREQUENCIES, PAIN_STATUSES, SEVERITIES } from '../../journey/painPoint.ts';
import { PICTURE_TYPES } from '../../journey/attachment.ts';
import {
  day,
  flag,
  id,
  integer,
  maybe,
  number,
  oneOf,
  order,
  owner,
  place,
  shortText,
  texts,
  text,
  valuesBy,
  webAddress,
  type JsonSchema,
} from './schemaParts.ts';
import { WAYMARK_FILE_VERSION, WAYMARK_FORMAT } from './waymarkFile.ts';

/** A schema for every field of a record: leaving one out does not compile. */
type SchemasOf<Shape> = { readonly [F in keyof Shape]: JsonSchema };

const delivery = {
  teamRating: maybe(number(0, 10)),
  customerRating: maybe(number(0, 10)),
  customerSample: maybe(integer(1, 1_000_000_000)),
  customerRatedOn: maybe(day),
  customerSource: maybe(shortText),
};

/** Every field of the journey itself. */
export const HEADER_SCHEMAS: SchemasOf<typeof headerShape> = {
  title: text,
  persona: text,
  goal: text,
  scenario: text,
  notes: text,
  state: oneOf(JOURNEY_STATES),
  owner,
  reviewOn: maybe(day),
  isLocked: flag,
  counterpart: maybe(shortText),
};

/** Every field of every record, by collection. A test holds each to what the reader of files takes. */
export const RECORD_SCHEMAS: { readonly [C in CollectionName]: SchemasOf<(typeof collectionShapes)[C]> } = {
  stages: {
    name: text,
    description: text,
    colour: oneOf(COLOURS),
    parent: maybe(shortText),
    emotion: maybe(oneOf(EMOTIONS)),
    emotions: valuesBy(EMOTIONS),
    ...delivery,
    isLocked: flag,
    order,
  },
  lanes: {
    name: text,
    kind: oneOf(LANE_KINDS),
    colour: oneOf(COLOURS),
    height: maybe(number(LANE_HEIGHTS.least, LANE_HEIGHTS.most)),
    isCollapsed: flag,
    isLocked: flag,
    order,
  },
  cards: {
    kind: oneOf(CARD_KINDS),
    title: text,
    description: text,
    place,
    channel: maybe(shortText),
    emotion: maybe(oneOf(EMOTIONS)),
    emotions: valuesBy(EMOTIONS),
    ...delivery,
    tags: texts,
    owner,
    reviewOn: maybe(day),
    isLocked: flag,
    group: maybe(shortText),
  },
  needsAtRisk: {
    subject: id,
    need: id,
    level: oneOf(RISK_LEVELS),
    reason: text,
    grade: oneOf(EVIDENCE_GRADES),
  },
  momentsOfTruth: {
    subject: id,
    stake: oneOf(STAKES),
    state: oneOf(MOMENT_STATES),
    reason: text,
    kind: maybe(oneOf(MOMENT_KINDS)),
  },
  painPoints: {
    subject: id,
    title: text,
    description: text,
    severity: oneOf(SEVERITIES),
    frequency: oneOf(FREQUENCIES),
    share: maybe(number(0, 100)),
    needs: texts,
    rootCause: text,
    ideas: text,
    status: oneOf(PAIN_STATUSES),
    owner,
    dueOn: maybe(day),
    effort: maybe(oneOf(EFFORTS)),
    order,
  },
  evidence: {
    subject: id,
    quote: text,
    source: oneOf(EVIDENCE_SOURCES),
    heardOn: maybe(day),
    persona: maybe(shortText),
    score: maybe(number(-100, 100)),
    scale: maybe(oneOf(SCORE_SCALES)),
    sample: maybe(integer(1, 1_000_000_000)),
    link: maybe(webAddress),
    grade: oneOf(EVIDENCE_GRADES),
    order,
  },
  opportunities: {
    subject: id,
    title: text,
    description: text,
    painPoints: texts,
    needs: texts,
    importance: maybe(number(0, 10)),
    satisfaction: maybe(number(0, 10)),
    effort: maybe(oneOf(EFFORTS)),
    order,
  },
  attachments: {
    subject: id,
    file: id,
    type: oneOf(PICTURE_TYPES),
    alt: text,
    width: maybe(integer(1, 20_000)),
    height: maybe(integer(1, 20_000)),
    order,
  },
  links: { from: id, to: id, kind: oneOf(LINK_KINDS), label: text },
  teamNeeds: { name: text, asks: text, colour: oneOf(COLOURS), isRetired: flag, order },
  personas: {
    source: maybe(shortText),
    name: text,
    goals: text,
    quote: text,
    picture: maybe(shortText),
    needs: texts,
    colour: oneOf(COLOURS),
    order,
  },
};

/**
 * The JSON Schema (2020-12) of a Waymark file, as `GET /api/schemas/journey-1.json` answers it. It says what a file of
 * this version may hold; that what its records name is there, too, only a reader can tell.
 */
export function journeySchema(): JsonSchema {
  const records = Object.entries(RECORD_SCHEMAS).map(([name, fields]) => [
    name,
    {
      type: 'array',
      items: {
        type: 'object',
        properties: { id: { type: 'string', minLength: 1, maxLength: 200 }, ...fields },
        required: ['id'],
      },
    },
  ]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:waymark:journey:${WAYMARK_FILE_VERSION}`,
    title: 'Waymark file',
    description:
      'A customer journey map with everything in it. What is left out of a record takes its default; fields that a newer program added are ignored.',
    type: 'object',
    properties: {
      format: { const: WAYMARK_FORMAT },
      version: { const: WAYMARK_FILE_VERSION },
      header: { type: 'object', properties: HEADER_SCHEMAS },
      ...Object.fromEntries(records),
    },
    required: ['format', 'version'],
  };
}
