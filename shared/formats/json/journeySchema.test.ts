import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { anyContent } from '../../../tests/helpers/anyContent.ts';
import { matchesSchema } from '../../../tests/helpers/matchesSchema.ts';
import { COLLECTION_NAMES, collectionShapes } from '../../journey/collections.ts';
import { headerShape } from '../../journey/header.ts';
import { fieldsOf, type RecordShape } from '../../journey/record.ts';
import { FormatError } from '../formatError.ts';
import { HEADER_SCHEMAS, journeySchema, RECORD_SCHEMAS } from './journeySchema.ts';
import { readStrictly } from './readStrictly.ts';
import type { JsonSchema } from './schemaParts.ts';
import { writeJson } from './writeJson.ts';

const FIELDS = [
  ...fieldsOf(headerShape).map(([field]) => ['header', field, headerShape, HEADER_SCHEMAS] as const),
  ...COLLECTION_NAMES.flatMap((name) => {
    const shape: RecordShape = collectionShapes[name];
    return fieldsOf(shape).map(([field]) => [name, field, shape, RECORD_SCHEMAS[name]] as const);
  }),
];

const anything = fc.oneof(
  fc.jsonValue(),
  fc.integer({ min: -3, max: 12 }),
  fc.constantFrom(
    'a0',
    'Zz',
    'blue',
    'as-is',
    'new',
    'nps',
    '2026-02-30',
    '2026-02-28',
    'https://a.example',
    2500,
  ),
  fc.record({ stage: fc.string(), lane: fc.string(), order: fc.constantFrom('a0', '', 'a0V') }),
  fc.record({ person: fc.option(fc.string()), name: fc.string() }),
  fc.dictionary(fc.string(), fc.integer({ min: -3, max: 3 })),
  fc.array(fc.string()),
);

/** The reader takes an empty list for an empty object and the reverse, which no file has. */
function isTold(value: unknown): boolean {
  return typeof value !== 'object' || value === null || Object.keys(value).length > 0;
}

function isRead(shape: RecordShape, field: string, value: unknown): boolean {
  try {
    readStrictly(shape, new Map([[field, value]]), 'record', []);
    return true;
  } catch (error) {
    if (error instanceof FormatError) return false;
    throw error;
  }
}

describe('the schema of a Waymark file', () => {
  it.each(FIELDS)('takes of %s.%s what the reader takes, and nothing else', (_, field, shape, schemas) => {
    const schema = (schemas as Readonly<Record<string, JsonSchema>>)[field] ?? {};
    fc.assert(
      fc.property(anything.filter(isTold), (value) => {
        const [isValid, isTaken] = [matchesSchema(schema, value), isRead(shape, field, value)];
        if (isTaken) expect(isValid).toBe(true);
        // Which days the calendar has, and which order keys are whole, no pattern says.
        if (typeof value !== 'string' && isValid) expect(isTaken).toBe(true);
      }),
    );
  });

  it('takes every file that is written', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        expect(matchesSchema(journeySchema(), JSON.parse(writeJson(content)))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('takes no file of another format or version, and no record without an id', () => {
    const file = { format: 'waymark-journey', version: 1, stages: [{ id: 's' }] };
    expect(matchesSchema(journeySchema(), file)).toBe(true);
    for (const wrong of [{ format: 'x' }, { version: 2 }, { stages: [{}] }, { header: { state: 'maybe' } }])
      expect(matchesSchema(journeySchema(), { ...file, ...wrong })).toBe(false);
  });
});

test('the published schema is the one of the code', () => {
  const published = readFileSync('docs/formats/waymark-journey-1.schema.json', 'utf8');
  expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(journeySchema())));
});
