import { expect, test } from 'vitest';
import { DEFAULT_EXPORT } from '../../shared/formats/exportOptions.ts';
import { readArguments } from './readArguments.ts';
import { UsageError } from './usage.ts';

test('reads an import, with the format of the file name', () => {
  expect(readArguments(['import', 'maps/a.json'])).toEqual({
    name: 'import',
    input: 'maps/a.json',
    from: 'json',
    columns: [],
    mapping: null,
    title: null,
  });
});

test('takes a file of another name for an ojf file, unless told otherwise', () => {
  expect(readArguments(['import', '-'])).toMatchObject({ input: '-', from: 'ojf' });
  expect(readArguments(['import', '-', '--format', 'json', '--title', 'T'])).toMatchObject({
    from: 'json',
    title: 'T',
  });
});

test('reads an export', () => {
  expect(readArguments(['export', 'abc', 'ojf'])).toEqual({
    name: 'export',
    journey: 'abc',
    format: 'ojf',
    options: DEFAULT_EXPORT,
  });
});

test('reads the wish for a new index, which takes nothing else', () => {
  expect(readArguments(['reindex'])).toEqual({ name: 'reindex' });
  expect(() => readArguments(['reindex', 'abc'])).toThrow(UsageError);
  expect(() => readArguments(['reindex', '--format', 'ojf'])).toThrow(UsageError);
});

test('reads a conversion, with the formats of the names', () => {
  expect(readArguments(['convert', 'maps/a.ojf.json', 'b.MD'])).toEqual({
    name: 'convert',
    columns: [],
    mapping: null,
    voices: null,
    input: 'maps/a.ojf.json',
    output: 'b.MD',
    from: 'ojf',
    to: 'md',
    options: DEFAULT_EXPORT,
  });
});

test('reads a conversion in a pipe, and how the file is to look', () => {
  const looks = ['--lens', 'needs:time', '--theme', 'dark', '--page', 'a3', '--tiled', '--scale', '4'];
  expect(
    readArguments(['convert', '-', '-', '--from', 'mermaid', '--to', 'html', '--transparent', ...looks]),
  ).toMatchObject({
    from: 'mermaid',
    to: 'html',
    options: {
      lens: { kind: 'needs', need: 'time' },
      theme: 'dark',
      page: 'a3',
      isTiled: true,
      scale: 4,
      isTransparent: true,
    },
  });
});

test('reads what is said of the columns of a table, and what customers said', () => {
  const maps = ['--map', 'stage=Phase,Pain point=A = b', '--map', String.raw`title=Who\, what`];
  expect(readArguments(['convert', 'a.csv', 'b.json', ...maps, '--with', 'voices.csv'])).toMatchObject({
    columns: [
      { role: 'stage', column: 'Phase' },
      { role: 'painPoint', column: 'A = b' },
      { role: 'title', column: 'Who, what' },
    ],
    voices: 'voices.csv',
  });
});

test.each([[['--help']], [['-h']], [['help']], [['import', '--help']]])('helps when asked by %j', (args) => {
  expect(readArguments(args)).toEqual({ name: 'help' });
});

test('takes an ending of files for the name of a format', () => {
  expect(readArguments(['convert', '-', '-', '--from', 'TSV', '--to', 'mmd'])).toMatchObject({
    from: 'csv',
    to: 'mermaid',
  });
});

test('says which Waymark it is', () => {
  expect(readArguments(['--version'])).toEqual({ name: 'version' });
});

test.each([
  [['conver', 'a.ojf', 'b.md'], 'There is no command "conver". Did you mean convert?'],
  [['convert', 'a.ojf', 'b.md', '--pgae', 'a3'], 'There is no option --pgae. Did you mean --page?'],
  [['convert', 'a.ojf', 'b.md', '--trans'], 'There is no option --trans. Did you mean --transparent?'],
  [['convert', 'a.ojf', 'b.md', '--colour'], 'There is no option --colour.'],
  [['convert', 'a.ojf', 'b.md', '--page', '--tiled'], '--page needs a value after it.'],
  [['convert', 'a.ojf', 'b.md', '--tiled=yes'], '--tiled takes no value.'],
  [['convert', 'a.ojf', '-b.md'], 'There is no option -b. If "-b.md" is a file, write it as "./-b.md".'],
  [['convert', '-', 'b.md', '--from', 'csv', '--with', '-'], 'Standard input can be read only once.'],
])('says of %j what is wrong', (args, reason) => {
  expect(() => readArguments(args)).toThrow(new UsageError(reason));
});

test.each([
  [[]],
  [['convert']],
  [['import']],
  [['import', 'a', 'b']],
  [['import', 'a', '--format', 'docx']],
  [['import', 'a', '--format', 'toString']],
  [['import', 'a', '--colour', 'red']],
  [['export', 'id']],
  [['export', 'id', 'docx']],
  [['export', 'id', 'ojf', 'more']],
  [['export', 'id', 'ojf', '--title', 'x']],
  [['convert', 'a.ojf']],
  [['convert', 'a.ojf', 'b.json', 'c.json']],
  [['convert', '-', 'b.json']],
  [['convert', 'a.ojf', '-']],
  [['convert', 'a.ojf', 'b.docx']],
  [['convert', 'a.ojf', 'b.md', '--page', 'a9']],
  [['convert', 'a.ojf', 'b.md', '--lens', 'x-ray']],
  [['convert', 'a.ojf', 'b.md', '--title', 'x']],
  [['convert', 'a.csv', 'b.md', '--map', 'phase=A']],
  [['convert', 'a.csv', 'b.md', '--map', 'stage']],
  [['convert', 'a.csv', 'b.md', '--map', 'stage=']],
  [['convert', 'a.csv', 'b.md', '--map', 'stage=A', '--mapping', 'm.json']],
  [['import', 'a.csv', '--with', 'v.csv']],
  [['toString']],
])('does not understand %j', (args) => {
  expect(() => readArguments(args)).toThrow(UsageError);
});
