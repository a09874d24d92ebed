import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { difference, replaceWords } from './replaceWords.ts';

test.each([
  ['', 'a', { index: 0, remove: 0, insert: 'a' }],
  ['abc', 'abc', { index: 3, remove: 0, insert: '' }],
  ['abc', 'axc', { index: 1, remove: 1, insert: 'x' }],
  ['aa', 'aaa', { index: 2, remove: 0, insert: 'a' }],
  ['aaa', 'aa', { index: 2, remove: 1, insert: '' }],
  ['abab', 'ab', { index: 2, remove: 2, insert: '' }],
  ['😀', '😁', { index: 0, remove: 2, insert: '😁' }],
  ['😀😁', '😀😂😁', { index: 2, remove: 0, insert: '😂' }],
  ['a😀', '😀', { index: 0, remove: 1, insert: '' }],
])('[T1] %s becomes %s by touching what differs', (before, after, expected) => {
  expect(difference(before, after)).toEqual(expected);
});

test('[T1] half an emoji reads the same for the one who typed it as for everybody else', () => {
  const [mine, theirs] = [new Y.Doc(), new Y.Doc()];
  replaceWords(mine.getText(), 'a😀'.slice(0, 2));
  Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine));
  expect(mine.getText().toJSON()).toBe('a\uFFFD');
  expect(theirs.getText().toJSON()).toBe('a\uFFFD');
});

test('[T1] turns any text into any other, and never cuts an emoji in two', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'b', '😀', '😁', '🨀', 'é', '👩‍💻'), maxLength: 12 });
  fc.assert(
    fc.property(words, words, (before, after) => {
      const { index, remove, insert } = difference(before, after);
      expect(before.slice(0, index) + insert + before.slice(index + remove)).toBe(after);
      for (const part of [insert, before.slice(0, index), before.slice(index + remove)])
        expect(part.isWellFormed()).toBe(true);
      const text = new Y.Doc().getText();
      text.insert(0, before);
      replaceWords(text, after);
      expect(text.toJSON()).toBe(after);
    }),
  );
});
