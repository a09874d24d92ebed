import { expect, test } from 'vitest';
import { isTable } from './isTable.ts';

test.each([
  ['Stage\tCard\nFind\tSearch'],
  ['Stage;Card\r\nFind;Search'],
  ['Here it is:\n\n| Stage | Card |\n| --- | :-: |\n| Find | Search |'],
  ['Stage | Card\n--- | ---\nFind | Search'],
])('takes %j for a table', (text) => {
  expect(isTable(text)).toBe(true);
});

test.each([['Just words'], ['A title\n---\nand words'], ['Words\nand a line: --- | so']])(
  'does not take %j for one',
  (text) => {
    expect(isTable(text)).toBe(false);
  },
);

test('looks through the blank rows of a large sheet in no time', () => {
  const began = performance.now();
  expect(isTable(`a\tb\n${'\t\t\t\t\t\t\t\t\n'.repeat(2000)}c\td`)).toBe(true);
  expect(performance.now() - began).toBeLessThan(1000);
});
