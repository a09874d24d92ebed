import { expect, test } from 'vitest';
import { CATALOGUES } from './catalogues.ts';
import { questionsOf } from './needQuestions.ts';

const needs = CATALOGUES.flatMap((catalogue) => catalogue.needs);

test.each(needs.map(({ id }) => id))('has two different open questions about %s', (need) => {
  const questions = questionsOf(need) ?? [];
  expect(new Set(questions).size).toBe(2);
  // Open ones: they cannot be answered with yes or no.
  for (const question of questions)
    expect(question).toMatch(/^(What|Which|Where|When|Who|How|For which|If|At which)\b.*\?$/);
});

test('has none about what the catalogues do not know', () => {
  expect(questionsOf('our-own')).toBeNull();
  expect(questionsOf('constructor')).toBeNull();
});
