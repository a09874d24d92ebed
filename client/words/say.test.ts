import { expect, test } from 'vitest';
import { bestLanguage } from '../../shared/words/language.ts';
import { formatDay, say, sayCount } from './say.ts';

test('says a sentence with what belongs in it, and leaves a place without a value as it is', () => {
  expect(say('Moved to {stage}, {lane}', { stage: 'Action', lane: '{stage}' })).toBe(
    'Moved to Action, {stage}',
  );
  expect(say('Nothing for {name}')).toBe('Nothing for {name}');
});

test('says amounts in the form they need', () => {
  expect(sayCount(1, '{count} card', '{count} cards')).toBe('1 card');
  expect(sayCount(1200, '{count} card', '{count} cards')).toBe('1,200 cards');
});

test('says a day without shifting it to another one', () => {
  expect(formatDay('2026-03-01')).toBe('Mar 1, 2026');
});

test.each([
  [['fr-CA', 'en'], 'fr'],
  [['sv', 'DE-at'], 'de'],
  [['sv'], 'en'],
])('speaks to somebody who asks for %j in %s', (wanted, language) => {
  expect(bestLanguage(wanted)).toBe(language);
});
