import { expect, test } from 'vitest';
import type { Presence } from '../../shared/protocol/presence.ts';
import { isFollowed, leaderOf } from './leaderOf.ts';

const OWN = 1;

/** People by tab, each with the tab that they follow. */
function people(following: Readonly<Record<number, number | null>>): ReadonlyMap<number, Presence> {
  return new Map(
    Object.entries(following).map(([client, leader]): [number, Presence] => [
      Number(client),
      {
        person: { id: client, name: client, colour: '#000' },
        cursor: null,
        selection: [],
        drag: null,
        editing: null,
        following: leader,
      },
    ]),
  );
}

test('follows whoever the leader follows', () => {
  expect(leaderOf(people({ 2: 3, 3: 4, 4: null }), 2, OWN)).toBe(4);
  expect(leaderOf(people({ 2: null }), 2, OWN)).toBe(2);
});

test('follows nobody in circles, nor somebody who has left', () => {
  expect(leaderOf(people({ 2: 3, 3: 2 }), 2, OWN)).toBe(null);
  expect(leaderOf(people({ 2: OWN }), 2, OWN)).toBe(null);
  expect(leaderOf(people({}), 2, OWN)).toBe(null);
  expect(leaderOf(people({}), null, OWN)).toBe(null);
});

test('stays with somebody whose own leader has left', () => {
  expect(leaderOf(people({ 2: 9 }), 2, OWN)).toBe(2);
});

test('knows who is followed', () => {
  expect(isFollowed(people({ 2: OWN }), OWN)).toBe(true);
  expect(isFollowed(people({ 2: 3, 3: null }), OWN)).toBe(false);
});
