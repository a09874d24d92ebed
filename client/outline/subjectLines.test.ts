import { expect, it } from 'vitest';
import { must } from '../../shared/journey/must.ts';
import { marksOf } from '../../shared/journey/snapshot.ts';
import { PUBLISHED_NEEDS } from '../../shared/needs/needBook.ts';
import { exampleSnapshot } from '../../shared/scoring/exampleSnapshot.ts';
import { subjectLines } from './subjectLines.ts';

const journey = exampleSnapshot({
  stages: { a: {} },
  lanes: ['top'],
  cards: [
    {
      id: 'one',
      at: ['a', 'top'],
      emotion: -2,
      teamRating: 9,
      place: { stage: 'a', lane: 'top', order: 'a0' },
    },
  ],
  needs: [['one', 'time', 3]],
  moments: ['one'],
  pains: [
    {
      id: 'pain',
      subject: 'one',
      title: 'It takes long',
      severity: 4,
      frequency: 2,
      needs: ['time'],
      rootCause: 'One clerk',
      dueOn: '2026-03-31',
    },
  ],
  evidence: [{ id: 'heard', subject: 'pain', quote: 'An hour.' }],
});

const lines = subjectLines({
  record: must(journey.cards.get('one')),
  marks: marksOf(journey, 'one'),
  evidence: journey.evidence,
  personas: journey.personas,
  book: PUBLISHED_NEEDS,
});

it('says everything of a card in order: feeling, moment, needs, pains, delivery', () => {
  expect(lines.map(({ title }) => title)).toEqual([
    'Feels very negative',
    'Moment of truth: mixed',
    'Time: failing',
    'It takes long',
    'Delivery',
  ]);
});

it('says of a pain point how grave it is, what it hurts, by when, why, and who was heard', () => {
  const pain = must(lines[3]);
  expect(pain.facts).toEqual(['catastrophe', 'seldom', 'score 16', 'hurts Time', 'due Mar 31, 2026']);
  expect(pain.words).toEqual(['Root cause: One clerk']);
  expect(pain.evidence.map(({ quote }) => quote)).toEqual(['An hour.']);
});

it('says that nobody asked where only the team has rated', () => {
  expect(must(lines[4]).facts).toEqual(['team 9 of 10', 'nobody asked']);
});
