import { expect, test } from 'vitest';
import { matchFuzzily } from './matchFuzzily.ts';

function best(query: string, ...texts: string[]): string | undefined {
  const found = texts.flatMap((text) => {
    const match = matchFuzzily(query, text);
    return match === null ? [] : [{ text, score: match.score }];
  });
  return found.toSorted((a, b) => b.score - a.score)[0]?.text;
}

test('finds letters in their order, wherever they are', () => {
  expect(matchFuzzily('zmft', 'Zoom to fit')).not.toBeNull();
  expect(matchFuzzily('tfz', 'Zoom to fit')).toBeNull();
});

test('finds words in any order, accents and case aside', () => {
  expect(matchFuzzily('fit ZOOM', 'Zoom to fit')).not.toBeNull();
  expect(matchFuzzily('loyalite', 'Loyalité')).not.toBeNull();
});

test('prefers beginnings of words, letters in a row and short texts', () => {
  expect(best('no', 'Add note', 'Control at risk')).toBe('Add note');
  expect(best('undo', 'Unlock and do', 'Undo')).toBe('Undo');
  expect(best('zoom', 'Zoom to selection', 'Zoom in')).toBe('Zoom in');
  expect(best('zs', 'Zoom to selection', 'Hazards')).toBe('Zoom to selection');
});

test('says which letters matched', () => {
  expect(matchFuzzily('zf', 'Zoom to fit')?.at).toEqual([0, 8]);
});

test('takes an empty query for anything', () => {
  expect(matchFuzzily(' ', 'Zoom')?.at).toEqual([]);
});
