import { expect, test } from 'vitest';
import { surelyFits } from './surelyFits.ts';

const tenEach = (text: string): number => text.length * 10;

test('a title of two short lines surely fits', () => {
  expect(surelyFits('Wait for the answer', 150, tenEach)).toBe(true);
});

test('a title that needs a third line if its words break badly may not fit', () => {
  expect(surelyFits('Wait for an extraordinarily', 150, tenEach)).toBe(false);
});

test('a word longer than a line may not fit', () => {
  expect(surelyFits('Donaudampfschifffahrt', 150, tenEach)).toBe(false);
});

test('lines of one’s own may be too many', () => {
  expect(surelyFits('a\nb\nc', 150, tenEach)).toBe(false);
});
