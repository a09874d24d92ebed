import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guarded, readTextTable, trimTable, unguarded, writeTextTable } from './textTable.ts';

test('reads lines of cells, whatever ends the lines', () => {
  expect(readTextTable('a\tb\r\nc\td\n')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

test('reads tabs, line ends and quotes in quoted cells', () => {
  expect(readTextTable('"one\ntwo"\t"say ""hi"""\nthree')).toEqual([['one\ntwo', 'say "hi"'], ['three']]);
});

test('takes a quote that does not end its cell for a letter', () => {
  expect(readTextTable('"I call" she says\n"Open')).toEqual([['"I call" she says'], ['"Open']]);
});

test('leaves out what is empty around the cells', () => {
  expect(readTextTable('\n\t\ta\t\n\t\tb\n\n')).toEqual([['a'], ['b']]);
  expect(readTextTable('')).toEqual([]);
});

test('hands spreadsheets no formula, and reads the words back', () => {
  const words = '=HYPERLINK("http://x")';
  expect(writeTextTable([[words]])).toMatch(/^"'=/);
  expect(readTextTable(writeTextTable([[words]]))).toEqual([[words]]);
});

test.each(['=1', '＝1', '＋1', '＠x', '\u00a0=1', "'=1", '\r=1'])(
  'guards %j, which a spreadsheet would run',
  (words) => {
    expect(guarded(words)).toBe(`'${words}`);
    expect(unguarded(guarded(words))).toBe(words);
  },
);

test('reads back every table that it writes', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '=', ' ') });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), (rows) => {
      const table = rows.map((row) => row.map((words) => words.trim()));
      expect(readTextTable(writeTextTable(table))).toEqual(trimTable(table));
    }),
  );
});
