import { expect, test } from 'vitest';
import type { Round, RoundResult } from '../protocol/rounds.ts';
import { resultBefore } from './resultBefore.ts';

function result(painPoint: string, votes: number): RoundResult {
  return { painPoint, votes, severity: null, frequency: null, dots: null, disagreement: 0, isWritten: false };
}

function round(id: string, startedAt: string, more: Partial<Round> = {}): Round {
  return {
    id,
    kind: 'rating',
    state: 'revealed',
    facilitator: { id: 'ann', name: 'Ann', colour: '#000000' },
    startedAt,
    painPoints: [],
    dots: null,
    voters: 0,
    finished: 0,
    mine: [],
    results: [],
    ...more,
  };
}

const now = round('now', '2026-03-04T10:00:00Z', { results: [result('p', 9)] });

test('finds the last rating before, whatever was in between', () => {
  const rounds = [
    round('later', '2026-03-05T10:00:00Z', { results: [result('p', 8)] }),
    now,
    round('dots', '2026-03-03T10:00:00Z', { kind: 'dots', results: [result('p', 7)] }),
    round('other', '2026-03-02T10:00:00Z', { results: [result('q', 6)] }),
    round('silent', '2026-03-02T09:00:00Z', { results: [result('p', 0)] }),
    round('cancelled', '2026-03-02T08:00:00Z', { state: 'cancelled', results: null }),
    round('first', '2026-03-01T09:00:00Z', { results: [result('p', 5)] }),
    round('older', '2026-03-01T08:00:00Z', { results: [result('p', 4)] }),
  ];
  expect(resultBefore(rounds, now, 'p')?.votes).toBe(5);
});

test('finds nothing where nobody rated before', () => {
  expect(resultBefore([now], now, 'p')).toBeNull();
});
