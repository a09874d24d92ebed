import { expect, it } from 'vitest';
import { coverage } from './coverage.ts';
import { exampleSnapshot } from './exampleSnapshot.ts';

const snapshot = exampleSnapshot({
  stages: { ask: {}, wait: {} },
  lanes: ['top'],
  cards: [
    { id: 'marked', at: ['ask', 'top'] },
    { id: 'felt', at: ['ask', 'top'], emotions: { anna: -1 } },
    { id: 'rated', at: ['wait', 'top'], teamRating: 7 },
    { id: 'heard', at: ['wait', 'top'] },
    { id: 'bare', at: ['wait', 'top'], title: 'Only words' },
    { id: 'idea', at: ['wait', 'top'], kind: 'note' },
  ],
  needs: [
    ['marked', 'time', 2],
    ['wait', 'time', 1],
  ],
  evidence: [
    { id: 'e1', subject: 'heard', grade: 'observed' },
    { id: 'e2', subject: 'wait:time', grade: 'measured' },
  ],
});

it('names the touchpoints that nobody has annotated, but no notes', () => {
  expect(coverage(snapshot)).toMatchObject({ touchpoints: 5, untouched: ['bare'] });
});

it('counts the claims of stages and cards, and names those without evidence', () => {
  const { claims, assumed } = coverage(snapshot);
  expect(claims).toBe(2);
  expect(assumed.map(({ mark }) => mark.id)).toEqual(['marked:time']);
});
