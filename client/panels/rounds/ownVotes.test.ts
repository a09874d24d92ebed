import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { OwnVote, Round, VoteRequest } from '../../../shared/protocol/rounds.ts';
import type { KeptVotes, VotesHere } from './votesHere.ts';
import { givenCount, ownVotes, type OwnVotes } from './ownVotes.ts';

let votes: OwnVotes;
/** What lies on the device, by round. */
let kept: Map<string, KeptVotes>;
let sent: VoteRequest[];
/** What the server answers next; it takes everything otherwise. */
let answers: boolean[];

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  answers = [];
  kept = new Map();
  votes = newPage();
});

function newPage(): OwnVotes {
  const here: VotesHere = {
    read: (id) => kept.get(id) ?? { isSent: true, votes: new Map(), base: new Map() },
    keep: (id, what) => kept.set(id, what),
  };
  return ownVotes((_round, request) => {
    sent.push(request);
    return Promise.resolve(answers.shift() ?? true);
  }, here);
}

afterEach(() => {
  votes.stop();
  vi.useRealTimers();
});

test('sends a rating once it has both, and what changes after in its place', async () => {
  votes.take(round('r'));
  votes.give('p', { severity: 3 });
  await vi.runAllTimersAsync();
  expect(sent).toEqual([]);
  votes.give('p', { frequency: 4 });
  expect(votes.state.get()).toBe('sending');
  votes.give('p', { severity: 2 });
  await vi.runAllTimersAsync();
  expect(sent).toEqual([{ ratings: [{ painPoint: 'p', severity: 2, frequency: 4 }] }]);
  expect(votes.state.get()).toBe('sent');
});

test('leaves out pain points that have no dots any more', async () => {
  votes.take(round('r', { kind: 'dots', dots: 3 }));
  votes.give('p', { dots: 2 });
  votes.give('q', { dots: 1 });
  votes.give('p', { dots: 0 });
  await vi.runAllTimersAsync();
  expect(sent).toEqual([{ dots: [{ painPoint: 'q', dots: 1 }] }]);
});

test('tries again until the server has it, and says so meanwhile', async () => {
  answers = [false, false];
  votes.take(round('r'));
  votes.give('p', { severity: 3, frequency: 4 });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(votes.state.get()).toBe('waiting');
  await vi.runAllTimersAsync();
  expect(sent).toHaveLength(3);
  expect(votes.state.get()).toBe('sent');
});

test('sends what was given while something was on its way', async () => {
  votes.take(round('r'));
  votes.give('p', { severity: 3, frequency: 4 });
  votes.flush();
  votes.give('q', { severity: 1, frequency: 1 });
  await vi.runAllTimersAsync();
  expect(sent.at(-1)).toEqual({
    ratings: [
      { painPoint: 'p', severity: 3, frequency: 4 },
      { painPoint: 'q', severity: 1, frequency: 1 },
    ],
  });
  expect(votes.state.get()).toBe('sent');
});

test('takes from the server what was given elsewhere, but neither over what is on its way nor over half a rating', async () => {
  votes.take(round('r', { mine: [own('p', 1)] }));
  expect(votes.given.get().get('p')?.severity).toBe(1);
  votes.give('q', { severity: 4 });
  votes.take(round('r', { mine: [own('p', 2)] }));
  expect(votes.given.get().get('p')?.severity).toBe(2);
  expect(votes.given.get().get('q')?.severity).toBe(4);
  votes.give('p', { severity: 3 });
  votes.take(round('r', { mine: [own('p', 2)] }));
  expect(votes.given.get().get('p')?.severity).toBe(3);
});

test('begins anew with another round', async () => {
  votes.take(round('r'));
  votes.give('p', { severity: 3 });
  votes.take(round('s'));
  expect([...votes.given.get().keys()]).toEqual([]);
});

test('takes up on the next page half a rating, and what could not be sent', async () => {
  votes.take(round('r'));
  votes.give('p', { severity: 3 });
  votes.stop();
  votes = newPage();
  votes.take(round('r'));
  expect(votes.given.get().get('p')).toMatchObject({ severity: 3, frequency: null });
  await vi.runAllTimersAsync();
  expect(sent).toEqual([]);

  answers = [false];
  votes.give('p', { frequency: 4 });
  await vi.advanceTimersByTimeAsync(1_000);
  votes.stop();
  sent = [];
  votes = newPage();
  votes.take(round('r'));
  await vi.runAllTimersAsync();
  expect(sent).toEqual([{ ratings: [{ painPoint: 'p', severity: 3, frequency: 4 }] }]);
  expect(votes.state.get()).toBe('sent');

  // What the server has is its to tell: it may have been changed elsewhere.
  votes.stop();
  votes = newPage();
  votes.take(round('r', { mine: [own('p', 1)] }));
  expect(votes.given.get().get('p')?.severity).toBe(1);
});

test('sends on the next page what could not be sent, and leaves the rest as it was changed elsewhere meanwhile', async () => {
  votes.take(round('r', { mine: [own('p', 1), own('q', 1)] }));
  answers = [false];
  votes.give('p', { severity: 4 });
  await vi.advanceTimersByTimeAsync(1_000);
  votes.stop();
  sent = [];
  votes = newPage();
  votes.take(round('r', { mine: [own('p', 2), own('q', 2)] }));
  await vi.runAllTimersAsync();
  expect(sent).toEqual([
    {
      ratings: [
        { painPoint: 'q', severity: 2, frequency: 3 },
        { painPoint: 'p', severity: 4, frequency: 3 },
      ],
    },
  ]);
});

test('counts what was given: whole ratings, or dots', () => {
  votes.take(round('r'));
  votes.give('p', { severity: 3, frequency: 4 });
  votes.give('q', { severity: 3 });
  expect(givenCount(round('r'), votes.given.get())).toBe(1);
  votes.take(round('s', { kind: 'dots', dots: 3 }));
  votes.give('p', { dots: 2 });
  expect(givenCount(round('s', { kind: 'dots', dots: 3 }), votes.given.get())).toBe(2);
});

function own(painPoint: string, severity: 1 | 2): OwnVote {
  return { painPoint, severity, frequency: 3, dots: null };
}

function round(id: string, more: Partial<Round> = {}): Round {
  return {
    id,
    kind: 'rating',
    state: 'open',
    facilitator: { id: 'ann', name: 'Ann', colour: '#000000' },
    startedAt: '2026-03-01T10:00:00Z',
    painPoints: [
      { id: 'p', title: 'Waits' },
      { id: 'q', title: 'Waits again' },
    ],
    dots: null,
    voters: 0,
    finished: 0,
    mine: [],
    results: null,
    ...more,
  };
}
