import { expect, test } from 'vitest';
import { initials } from './initials.ts';

test('takes the first letters of the first and the last word', () => {
  expect(initials('Ana Maria Novak')).toBe('AN');
  expect(initials('  bo ')).toBe('BO');
  expect(initials('Ø')).toBe('Ø');
});

test('keeps an emoji whole and says ? for nobody', () => {
  expect(initials('👩‍🚀 Sam')).toBe('👩‍🚀S');
  expect(initials('')).toBe('?');
});
