import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyContent } from '../../../tests/helpers/anyContent.ts';
import { smallJourney } from '../../../tests/helpers/smallJourney.ts';
import { packing } from '../../../tests/helpers/packing.ts';
import type { JourneyContent } from '../../journey/content.ts';
import { FormatError } from '../formatError.ts';
import type { Cell } from '../table/cell.ts';
import { readOwnWorkbook } from './readOwnWorkbook.ts';
import { readWorkbook } from './readWorkbook.ts';
import type { Sheet } from './workbook.ts';
import { writeXlsx } from './writeXlsx.ts';
import { importReport } from '../importReport.ts';

const NOW = new Date('2026-03-31T12:00:00Z');

const noNewId = (): string => {
  throw new Error('every record has its id');
};

const there = (content: JourneyContent): readonly Sheet[] => readWorkbook(writeXlsx(content, NOW, packing));

const andBack = (content: JourneyContent): JourneyContent => readOwnWorkbook(there(content), noNewId).content;

/** A journey of which the first card has the title and description. */
function titled(title: string): JourneyContent {
  const content = smallJourney();
  return {
    ...content,
    cards: content.cards.map((card, at) => (at === 0 ? { ...card, title, description: title } : card)),
  };
}

/** The workbook of the small journey with the rows of one sheet changed. */
function edited(name: string, change: (rows: Cell[][]) => void): readonly Sheet[] {
  return there(smallJourney()).map((sheet) => {
    const rows = sheet.rows.map((row) => [...row]);
    if (sheet.name === name) change(rows);
    return { name: sheet.name, rows };
  });
}

function refusalOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof FormatError) return error.message;
    throw error;
  }
  return 'read';
}

test('a journey that goes out as a workbook comes back equal, ids and all', () => {
  fc.assert(
    fc.property(anyContent, (content) => {
      expect(andBack(content)).toEqual(content);
    }),
    { numRuns: 60 },
  );
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\tx',
  '\r\nx',
  "'=1",
  ' =cmd',
  '_x0041_',
  '\u0001<&>"',
  '007',
  'TRUE',
  '🙂 日本',
])('words stay the same words, and no formula: %j', (title) => {
  const sheets = there(titled(title));
  expect(sheets.find(({ name }) => name === 'Touchpoints')?.rows[1]).toContain(title);
  expect(andBack(titled(title)).cards[0]?.title).toBe(title);
});

test('words that are too long for a cell go on elsewhere in the workbook', () => {
  const long = `${'x'.repeat(31_999)}🙂${'long '.repeat(20_000)}`;
  const sheets = there(titled(long));
  for (const { rows } of sheets)
    for (const cell of rows.flat()) expect(String(cell).length).toBeLessThanOrEqual(32_767);
  expect(andBack(titled(long))).toEqual(titled(long));
});

test('a row that somebody added becomes a card of the stage and lane that it names, after the others', () => {
  const sheets = edited('Touchpoints', (rows) => {
    const [titles = []] = rows;
    const row: Cell[] = titles.map(() => null);
    for (const [title, cell] of Object.entries({ Title: 'Added', Stage: 'S1 ', Lane: 'l1', Emotion: -1 }))
      row[titles.indexOf(title)] = cell;
    rows.push([], row);
  });
  const added = readOwnWorkbook(sheets, () => 'fresh').content.cards.at(-1);
  expect(added).toMatchObject({
    id: 'fresh',
    title: 'Added',
    emotion: -1,
    place: { stage: 's1', lane: 'l1' },
  });
  expect(added?.place.order).toMatch(/^a2/);
});

test('columns may be moved, left out and added', () => {
  const sheets = edited('Touchpoints', (rows) => {
    for (const [index, row] of rows.entries()) {
      row.splice(5, 2);
      row.unshift(index === 0 ? 'Our column' : 'ours');
    }
  });
  const { content, told } = readOwnWorkbook(sheets, noNewId);
  expect(content).toEqual(smallJourney());
  expect(importReport(told).dropped).toEqual([
    'Columns of “Touchpoints” that are not Waymark’s (Our column)',
  ]);
});

test.each([
  ['Touchpoints', 'Emotion', 'sunny', 'Sheet “Touchpoints”, cell H2: “sunny” does not belong in “Emotion”.'],
  [
    'Touchpoints',
    'Stage ID',
    'gone',
    'Sheet “Touchpoints”, row 2: Card “c1” lies in a stage that is not in the file.',
  ],
  ['Touchpoints', 'ID', 'c2', 'Sheet “Touchpoints”, cell A3: “c2” is the ID of another row.'],
])('a cell of “%s” that does not belong in “%s” is refused with its place', (name, title, cell, sentence) => {
  const sheets = edited(name, ([titles = [], first]) => {
    if (first !== undefined) first[titles.indexOf(title)] = cell;
  });
  expect(refusalOf(() => readOwnWorkbook(sheets, noNewId))).toBe(sentence);
});
