import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyContent } from '../../../tests/helpers/anyContent.ts';
import { smallJourney } from '../../../tests/helpers/smallJourney.ts';
import type { JourneyContent } from '../../journey/content.ts';
import { evidenceShape } from '../../journey/evidence.ts';
import { momentOfTruthShape } from '../../journey/momentOfTruth.ts';
import { needAtRiskShape } from '../../journey/needAtRisk.ts';
import { painPointShape } from '../../journey/painPoint.ts';
import { makeRecord } from '../../journey/record.ts';
import { FormatError } from '../formatError.ts';
import { importReport } from '../importReport.ts';
import { guessDelimiter, readDelimited } from '../table/delimited.ts';
import { CSV_COLUMNS, type CsvColumn } from './csvColumns.ts';
import { cellWords } from '../table/cell.ts';
import { decodeText } from '../table/decodeText.ts';
import { tableOfText } from '../table/readTables.ts';
import { isOwnCsv, readOwnCsv } from './readOwnCsv.ts';
import { writeCsv } from './writeCsv.ts';

function ids(): () => string {
  let made = 0;
  return () => `new-${(made += 1)}`;
}

function rowsOf(csv: string): string[][] {
  return readDelimited(csv.slice(1), ',');
}

function andBack(content: JourneyContent): JourneyContent {
  return readOwnCsv(rowsOf(writeCsv(content, 'en')), ids()).content;
}

/** The cell of a column in one of the rows below the titles. */
function cellOf(content: JourneyContent, row: number, column: CsvColumn): string | undefined {
  return rowsOf(writeCsv(content, 'en'))[row + 1]?.[CSV_COLUMNS.indexOf(column)];
}

/** The small journey as a table, with a cell changed; by row, without the titles. */
function withCell(row: number, column: CsvColumn, words: string): string[][] {
  const rows = rowsOf(writeCsv(smallJourney(), 'en'));
  const cells = rows[row + 1];
  if (cells !== undefined) cells[CSV_COLUMNS.indexOf(column)] = words;
  return rows;
}

function refusalOf(rows: string[][]): string {
  try {
    readOwnCsv(rows, ids());
  } catch (error) {
    if (error instanceof FormatError) return error.message;
    throw error;
  }
  return 'read';
}

function first(title: string): JourneyContent {
  const content = smallJourney();
  return { ...content, cards: content.cards.map((card, at) => (at === 0 ? { ...card, title } : card)) };
}

/** What a table says of a card in cells of its own. */
const kept = ({
  id,
  title,
  description,
  tags,
  owner,
  reviewOn,
  isLocked,
  group,
  channel,
  emotion,
  kind,
}: JourneyContent['cards'][number]) => ({
  id,
  title,
  description,
  tags,
  owner: owner?.name,
  reviewOn,
  isLocked,
  group,
  channel,
  emotion,
  kind,
});

test('a journey that goes out as a table comes back with all that the table says, and as many of everything', () => {
  fc.assert(
    fc.property(anyContent, (drawn) => {
      // Of pictures, a table only says what they show.
      const content = { ...drawn, attachments: [] };
      const csv = writeCsv(content, 'en');
      const back = andBack(content);
      expect(writeCsv(back, 'en')).toBe(csv);
      for (const name of [
        'stages',
        'cards',
        'needsAtRisk',
        'momentsOfTruth',
        'painPoints',
        'evidence',
        'opportunities',
        'links',
      ] as const)
        expect(back[name]).toHaveLength(content[name].length);
      expect(new Set(back.cards.map(kept))).toEqual(new Set(content.cards.map(kept)));
    }),
    { numRuns: 60 },
  );
});

test('tells of each kind of thing once', () => {
  fc.assert(
    fc.property(anyContent, (content) => {
      const { told } = readOwnCsv(rowsOf(writeCsv(content, 'en')), ids());
      const kinds = importReport(told).kept.map((line) => line.replace(/^\d+ /, ''));
      expect(kinds).toEqual([...new Set(kinds)]);
    }),
    { numRuns: 5 },
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', "'=1", "''+1", ' =cmd', '＝1', '\n-1'])(
  'words that look like a formula are words in the file, and come back as they were: %j',
  (title) => {
    expect(cellOf(first(title), 1, 'Title')).toBe(`'${title}`);
    expect(andBack(first(title)).cards[0]?.title).toBe(title);
  },
);

test('reads a table as a spreadsheet of another country saves it again', () => {
  const rows = withCell(1, 'Rated on', '31.03.2026');
  const [, , cells = []] = rows;
  cells[CSV_COLUMNS.indexOf('Team rating')] = '7,5';
  cells[CSV_COLUMNS.indexOf('Review on')] = '3/31/2026';
  const saved = rows.map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\r\n');
  const { content } = readOwnCsv(readDelimited(saved, guessDelimiter(saved)), ids());
  expect(content.cards[0]).toMatchObject({
    customerRatedOn: '2026-03-31',
    reviewOn: '2026-03-31',
    teamRating: 7.5,
  });
  expect(refusalOf(withCell(1, 'Rated on', '03/04/2026'))).toContain('“03/04/2026” does not belong here');
});

test('numbers below zero stay numbers', () => {
  const content = smallJourney();
  const sad = { ...content, cards: content.cards.map((card) => ({ ...card, emotion: -2 as const })) };
  expect(cellOf(sad, 1, 'Emotion')).toBe('-2');
});

test('lists the marks of a card a line each, their parts between bars', () => {
  const content: JourneyContent = {
    ...smallJourney(),
    needsAtRisk: [
      makeRecord(needAtRiskShape, 'n', {
        subject: 'c1',
        need: 'time',
        level: 3,
        reason: 'Two | three\nhours',
      }),
    ],
    momentsOfTruth: [makeRecord(momentOfTruthShape, 'm', { subject: 'c1', stake: 3, state: 'broken' })],
    painPoints: [
      makeRecord(painPointShape, 'p1', { subject: 'c1', title: 'Long wait', severity: 4, order: 'a0' }),
      makeRecord(painPointShape, 'p2', { subject: 'c1', title: 'No music', severity: 1, order: 'a1' }),
    ],
    evidence: [
      makeRecord(evidenceShape, 'e', {
        subject: 'n',
        quote: 'Too long',
        source: 'survey',
        score: 2,
        scale: 'nps',
      }),
    ],
  };
  expect(cellOf(content, 1, 'Needs at risk')).toBe(String.raw`time | 3 | assumed | Two \| three\nhours`);
  expect(cellOf(content, 1, 'Moment of truth')).toBe('3 | broken |  | ');
  expect(cellOf(content, 1, 'Pain points')?.split('\n')).toEqual([
    'Long wait | 4 | 3 |  | new |  |  |  |  |  |  |  | p1',
    'No music | 1 | 3 |  | new |  |  |  |  |  |  |  | p2',
  ]);
  expect(cellOf(content, 1, 'Evidence')).toBe(
    'need: time | Too long | survey |  | 2 | nps |  | observed |  | ',
  );
});

test('begins with a byte-order mark, and its lines end as the standard says', () => {
  const csv = writeCsv(smallJourney(), 'en');
  expect(csv.startsWith('\uFEFFRow,ID,Journey,Stage,Lane,Title')).toBe(true);
  expect(csv.split('\r\n')).toHaveLength(1 + 3 + 4 + 1);
  expect(isOwnCsv(rowsOf(csv))).toBe(true);
  expect(isOwnCsv([['Stage', 'Title']])).toBe(false);
});

const added = (cells: Partial<Record<CsvColumn, string>>): string[] =>
  CSV_COLUMNS.map((column) => cells[column] ?? '');

test.each(['en', 'ja', 'de', 'fr', 'pt-BR', 'nl', 'es'])(
  'comes back the same from the table that spreadsheets in %s open without asking',
  (locale) => {
    const content = smallJourney();
    const rated = {
      ...content,
      cards: content.cards.map((card, at) => ({
        ...card,
        teamRating: 7.5,
        title: `${card.title}; 1,5 | ${at}`,
      })),
    };
    const csv = writeCsv(rated, locale);
    const mark = ['en', 'ja'].includes(locale) ? ',' : ';';
    expect(csv.startsWith(`\uFEFFRow${mark}ID${mark}`)).toBe(true);
    expect(csv).toContain(mark === ',' ? ',7.5,' : ';7,5;');
    const rows = tableOfText(decodeText(new TextEncoder().encode(csv))).rows.map((row) => row.map(cellWords));
    expect(isOwnCsv(rows)).toBe(true);
    expect(readOwnCsv(rows, ids()).content.cards).toEqual(rated.cards);
  },
);

test('a row that somebody added lands in the stage and lane that it names, or in new ones', () => {
  const rows = rowsOf(writeCsv(smallJourney(), 'en'));
  rows.splice(
    1,
    0,
    added({ Row: 'touchpoint', Stage: 'S2', Lane: 'l1', Title: 'Ours' }),
    added({ Row: 'Note', Stage: 'New', Lane: 'Backstage', Title: 'Theirs' }),
  );
  const { content } = readOwnCsv(rows, ids());
  expect(content.stages.map(({ name }) => name)).toEqual(['s1', 's2', 's3', 'New']);
  const [ours, theirs] = content.cards;
  expect(ours).toMatchObject({ title: 'Ours', place: { stage: 's2', lane: 'l1' } });
  const lane = content.lanes.find(({ id }) => id === theirs?.place.lane);
  expect([theirs?.kind, lane?.name, lane?.kind]).toEqual(['note', 'Backstage', 'backstage']);
});

test.each([
  [1, 'Emotion', 'sunny', 'Cell I3, “Emotion”: “sunny” does not belong here.'],
  [2, 'ID', 'c1', 'Cell B4, “ID”: “c1” is the ID of another row.'],
  [1, 'Pain points', 'Wait | 9', 'Cell R3, “Pain points”: “9” does not belong in “severity”.'],
  [1, 'Links', 'nowhere', 'Cell U3, “Links”: “nowhere” is the ID of no other card.'],
  [1, 'Needs at risk', 'time\ntime', 'Cell P3, “Needs at risk”: “time” is there twice.'],
  [
    1,
    'Evidence',
    'need: time | Said',
    'Cell S3, “Evidence”: “need: time” is no need or pain point of this row.',
  ],
  [0, 'Part of', 's1', 'Cell AC2, “Part of”: “s1” is the ID of no stage that can have parts.'],
  [1, 'Row', 'card', 'Cell A3, “Row”: A row is a stage, a touchpoint or a note, and this one is “card”.'],
] as const)('row %i with another “%s” is refused with its place: %j', (row, column, words, sentence) => {
  expect(refusalOf(withCell(row, column, words))).toBe(sentence);
});
