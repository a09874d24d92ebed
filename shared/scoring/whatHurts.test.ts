import { expect, test } from 'vitest';
import type { JourneySnapshot } from '../journey/snapshot.ts';
import { exampleSnapshot } from './exampleSnapshot.ts';
import { looseEnds } from './looseEnds.ts';
import { whatHurts } from './whatHurts.ts';

const example = exampleSnapshot({
  stages: { S1: {}, S2: {} },
  lanes: ['L'],
  cards: [
    { id: 'A', at: ['S1', 'L'] },
    { id: 'B', at: ['S1', 'L'] },
    { id: 'C', at: ['S2', 'L'] },
  ],
  moments: ['A', 'B', 'C'],
  needs: [
    ['A', 'time', 1],
    ['C', 'time', 3],
    ['B', 'fairness', 2],
  ],
  pains: [
    { id: 'p1', subject: 'B', severity: 3, frequency: 3 },
    { id: 'p2', subject: 'C', severity: 2, frequency: 2, owner: { person: null, name: 'Billing' } },
    { id: 'p3', subject: 'C', severity: 4, frequency: 5, status: 'resolved' },
  ],
});

/** The example with the moments of truth as they go today. */
function withMoments(states: Readonly<Record<string, readonly ['made' | 'mixed' | 'broken', 1 | 2 | 3]>>) {
  const marks = new Map(example.marks);
  for (const [id, [state, stake]] of Object.entries(states)) {
    const found = marks.get(id);
    if (found?.momentOfTruth != null)
      marks.set(id, { ...found, momentOfTruth: { ...found.momentOfTruth, state, stake } });
  }
  return { ...example, marks } satisfies JourneySnapshot;
}

test('names broken moments by stake, then by what hurts there', () => {
  const { brokenMoments } = whatHurts(withMoments({ A: ['broken', 2], B: ['broken', 2], C: ['broken', 3] }));
  expect(
    brokenMoments.map(({ moment, stage, pains, score }) => [moment.subject, stage, pains, score]),
  ).toEqual([
    ['C', 'S2', 1, 8],
    ['B', 'S1', 1, 18],
    ['A', 'S1', 0, 0],
  ]);
  expect(brokenMoments[0]?.needs).toEqual(['time']);
  expect(whatHurts(withMoments({ A: ['made', 3] })).brokenMoments).toEqual([]);
});

test('ranks open pain points over all stages', () => {
  expect(whatHurts(example).pains.map(({ pain, score, stage }) => [pain.id, score, stage])).toEqual([
    ['p1', 18, 'S1'],
    ['p2', 8, 'S2'],
  ]);
});

test('ranks needs by their heat, and says where each is worst', () => {
  expect(whatHurts(example).needs.map(({ need, sum, worstAt }) => [need, sum, worstAt])).toEqual([
    ['time', 4, 'C'],
    ['fairness', 2, 'B'],
  ]);
});

test('tells what nobody answers for and what is only assumed', () => {
  const ends = looseEnds(example);
  expect(ends.isUnowned).toBe(true);
  expect(ends.unowned.map(({ pain }) => pain.id)).toEqual(['p1']);
  expect(ends.assumed).toHaveLength(ends.claims);
  expect(ends.untouched).toEqual([]);
});
