import { expect, test } from 'vitest';
import { readArguments } from './readArguments.ts';
import { UsageError } from './usage.ts';

test('reads an import, with the format of the file name', () => {
  expect(readArguments(['import', 'maps/a.json'])).toEqual({
    name: 'import',
    file: 'maps/a.json',
    format: 'json',
    title: null,
  });
});

test('takes a file of another name for an ojf file, unless told otherwise', () => {
  expect(readArguments(['import', '-'])).toMatchObject({ file: '-', format: 'ojf' });
  expect(readArguments(['import', '-', '--format', 'json', '--title', 'T'])).toMatchObject({
    format: 'json',
    title: 'T',
  });
});

test('reads an export', () => {
  expect(readArguments(['export', 'abc', 'ojf'])).toEqual({ name: 'export', journey: 'abc', format: 'ojf' });
});

test.each([[['--help']], [['-h']], [['help']], [['import', '--help']]])('helps when asked by %j', (args) => {
  expect(readArguments(args)).toEqual({ name: 'help' });
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
])('does not understand %j', (args) => {
  expect(() => readArguments(args)).toThrow(UsageError);
});
