import { expect, it } from 'vitest';
import { breakLines } from './cardLines.ts';

const measure = (text: string) => text.length;

it('breaks at spaces', () => {
  expect(breakLines('I call the bank', 8, measure)).toEqual(['I call', 'the bank']);
});

it('ends with an ellipsis when there is more', () => {
  expect(breakLines('one two three four five', 8, measure)).toEqual(['one two', 'three…']);
});

it('breaks a word that is longer than a line', () => {
  expect(breakLines('abcdefghij', 6, measure)).toEqual(['abcdef', 'ghij']);
});

it('keeps line breaks', () => {
  expect(breakLines('a\nb', 6, measure)).toEqual(['a', 'b']);
});
