import { expect, test } from 'vitest';
import { mentionBefore, mentionsIn, partsOf } from './mentionsIn.ts';

const people = [
  { id: 'a', name: 'Ann' },
  { id: 'b', name: 'Ann Blom' },
  { id: 'c', name: 'Bo' },
];

test('finds who is mentioned, the longest name first, each once', () => {
  expect(mentionsIn('@Ann Blom and @Bo, @Bo', people)).toEqual(['b', 'c']);
  expect(mentionsIn('@Ann, look', people)).toEqual(['a']);
  expect(mentionsIn('Ann, bo@Bob.example', people)).toEqual([]);
});

test('mentions everybody who has the name', () => {
  expect(mentionsIn('@Bo', [...people, { id: 'd', name: 'Bo' }])).toEqual(['c', 'd']);
});

test('cuts words at mentions and loses none', () => {
  const parts = partsOf('So @Bo 🎉, see @nobody', people);
  expect(parts.map((part) => (typeof part === 'string' ? part : part.words))).toEqual([
    'So ',
    '@Bo',
    ' 🎉, see @nobody',
  ]);
});

test.each([
  ['Hello @An', 'An'],
  ['@', ''],
  ['(@Ann Bl', 'Ann Bl'],
  ['mail@An', null],
  ['no', null],
  ['@ An', null],
])('before the caret in %j stands %j', (words, found) => {
  expect(mentionBefore(words, words.length)).toBe(found);
});
