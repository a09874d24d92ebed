import { describe, expect, it } from 'vitest';
import { exampleSnapshot } from './exampleSnapshot.ts';
import { stagePains } from './stagePains.ts';

const snapshot = exampleSnapshot({
  stages: { ask: {}, wait: {} },
  lanes: ['top'],
  cards: [
    { id: 'call', at: ['ask', 'top'] },
    { id: 'menu', at: ['ask', 'top'] },
  ],
  moments: ['menu'],
  pains: [
    { id: 'loud', subject: 'ask', severity: 3, frequency: 3 },
    { id: 'slow', subject: 'call', severity: 1, frequency: 5 },
    { id: 'loop', subject: 'menu', severity: 2, frequency: 3 },
  ],
});

describe('stagePains', () => {
  it('ranks the pain points of a stage and its cards, doubling those at a moment of truth', () => {
    const [ask] = stagePains(snapshot);
    expect(
      ask?.pains.map(({ pain, score, isAtMomentOfTruth }) => [pain.id, score, isAtMomentOfTruth]),
    ).toEqual([
      ['loop', 12, true],
      ['loud', 9, false],
      ['slow', 5, false],
    ]);
  });

  it('sums the scores and finds the worst severity', () => {
    expect(stagePains(snapshot)).toMatchObject([
      { stage: 'ask', sum: 26, worst: 3 },
      { stage: 'wait', sum: 0, worst: 0, pains: [] },
    ]);
  });
});
