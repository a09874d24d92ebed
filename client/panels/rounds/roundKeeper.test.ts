import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Round } from '../../../shared/protocol/rounds.ts';
import { memorySession } from '../../../tests/helpers/memorySession.ts';
import type { JourneySession } from '../../model/journeySession.ts';
import { openRound, roundKeeper, type RoundKeeper } from './roundKeeper.ts';

let session: JourneySession;
let keeper: RoundKeeper;

beforeEach(() => {
  session = memorySession();
  keeper = roundKeeper(session, () => undefined);
});

afterEach(() => {
  keeper.votes.stop();
  session.destroy();
});

test('shows a round that begins first, and what one has given in it', () => {
  keeper.take(round('r1', 'revealed'));
  keeper.take({ ...round('r2', 'open'), mine: [{ painPoint: 'p', severity: 4, frequency: 2, dots: null }] });
  expect(keeper.rounds.get()?.map(({ id }) => id)).toEqual(['r2', 'r1']);
  expect(openRound(keeper.rounds.get())?.id).toBe('r2');
  expect(keeper.votes.given.get().get('p')).toEqual({ severity: 4, frequency: 2, dots: 0 });
});

test('never opens a round again, whichever answer comes last', () => {
  keeper.take(round('r', 'open'));
  keeper.take(round('r', 'revealed'));
  keeper.take(round('r', 'open'));
  expect(keeper.rounds.get()?.map(({ state }) => state)).toEqual(['revealed']);
});

function round(id: string, state: Round['state']): Round {
  return {
    id,
    kind: 'rating',
    state,
    facilitator: { id: 'ann', name: 'Ann', colour: '#000000' },
    startedAt: '2026-03-01T10:00:00Z',
    painPoints: [{ id: 'p', title: 'Waits' }],
    dots: null,
    voters: 0,
    finished: 0,
    mine: [],
    results: state === 'revealed' ? [] : null,
  };
}
