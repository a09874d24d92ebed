import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallJourney } from '../../../tests/helpers/smallJourney.ts';
import { packing } from '../../../tests/helpers/packing.ts';
import { knownJourney } from '../../document/knownJourney.ts';
import { packContent } from '../../document/packContent.ts';
import { FormatError } from '../formatError.ts';
import { checkReferences } from '../json/checkReferences.ts';
import { guessVoices } from '../voc/guessVoices.ts';
import { mapVoices } from '../voc/mapVoices.ts';
import { scoreIn } from '../voc/scoreIn.ts';
import { writeXlsx } from '../xlsx/writeXlsx.ts';
import type { Cell } from './cell.ts';
import { readDelimited, DELIMITERS } from './delimited.ts';
import { guessMapping } from './guessMapping.ts';
import { mapTable } from './mapTable.ts';
import { readTableFile } from './readTableFile.ts';
import { readMapping, TABLE_ROLES, TABLE_SHAPES } from './tableMapping.ts';

function ids(): () => string {
  let made = 0;
  return () => `id${(made += 1)}`;
}

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom(
    '',
    'Stage',
    'Touchpoint',
    'Emotion',
    'Severity',
    'Needs',
    'Pain points',
    '-2',
    '5',
    'x',
    'Time (3); Time',
    '🙂',
  ),
  fc.string({ maxLength: 12 }),
  fc.integer({ min: -5, max: 12 }),
  fc.boolean(),
  fc.constant(null),
);
const rows = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 10 });
const anyMapping = fc.record({
  sheet: fc.constant(0),
  shape: fc.constantFrom(...TABLE_SHAPES),
  titleRow: fc.integer({ min: -1, max: 4 }),
  roles: fc.array(fc.constantFrom(...TABLE_ROLES), { maxLength: 8 }),
  title: fc.string({ maxLength: 10 }),
});

/** What may happen to a file: it is read, or refused with a sentence. */
async function refusedOr<T>(read: () => T | Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof FormatError) return null;
    throw error;
  }
}

test('any table with any mapping becomes a valid journey, or is refused', async () => {
  await fc.assert(
    fc.asyncProperty(rows, anyMapping, async (table, mapping) => {
      const sheets = [{ name: '', rows: table }];
      for (const one of [readMapping(mapping), guessMapping(sheets)]) {
        const mapped = await refusedOr(() => mapTable(sheets, one, ids()));
        if (mapped === null) continue;
        checkReferences(mapped.content);
        const shown = knownJourney(packContent(mapped.content)).snapshot;
        expect(shown.cards.size).toBe(mapped.content.cards.length);
        expect(shown.stages).toHaveLength(mapped.content.stages.length);
      }
    }),
    { numRuns: 150 },
  );
});

test('any table of voices becomes evidence on what the journey has', () => {
  const { snapshot } = knownJourney(packContent(smallJourney()));
  fc.assert(
    fc.property(rows, (table) => {
      const sheets = [{ name: '', rows: table }];
      const { voices } = mapVoices(sheets, guessVoices(sheets), snapshot);
      for (const { subject } of voices)
        expect(snapshot.cards.has(subject) || snapshot.stages.some(({ id }) => id === subject)).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test('text with any delimiter reads as what was written', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.array(fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\t', '|', '\n', '\r', ' ') }), {
          minLength: 1,
          maxLength: 4,
        }),
        { minLength: 1, maxLength: 5 },
      ),
      fc.constantFrom(...DELIMITERS),
      (table, delimiter) => {
        const text = table
          .map((row) => row.map((words) => `"${words.replaceAll('"', '""')}"`).join(delimiter))
          .join('\r\n');
        expect(readDelimited(text, delimiter)).toEqual(table);
      },
    ),
  );
});

test('a workbook of which bytes were changed or lost is read or refused, and nothing else happens', async () => {
  const whole = writeXlsx(smallJourney(), new Date('2026-03-31T12:00:00Z'), packing);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
      fc.nat(whole.length),
      async (changes, length) => {
        const bytes = whole.slice(0, Math.max(4, length));
        for (const [at, byte] of changes) if (at > 3 && at < bytes.length) bytes[at] = byte;
        await refusedOr(() => readTableFile(bytes, undefined, ids()));
        const changed = whole.slice();
        for (const [at, byte] of changes.slice(0, 3)) if (at > 3) changed[at] = byte;
        await refusedOr(() => readTableFile(changed, undefined, ids()));
      },
    ),
    { numRuns: 80 },
  );
});

test('cells that were made to be slow are read in time', () => {
  const mapping = { sheet: 0, shape: 'list', titleRow: 0, roles: ['title'], title: '' } as const;
  const started = performance.now();
  const long = [['Title'], [`- a${'\n'.repeat(150_000)}x`], [`1. a\n${' '.repeat(150_000)}\n2. b`]];
  const { content } = mapTable([{ name: '', rows: long }], mapping, ids());
  expect(content.cards.map(({ title }) => title.slice(0, 4))).toEqual(['- a\n', 'a', 'b']);
  expect(scoreIn(`a${' '.repeat(300_000)}b`)).toBeNull();
  expect(performance.now() - started).toBeLessThan(5000);
});
