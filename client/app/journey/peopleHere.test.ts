import { expect, test } from 'vitest';
import type { Presence } from '../../../shared/protocol/presence.ts';
import { peopleHere } from './peopleHere.ts';

test('names everybody else once, however many tabs they have', () => {
  const read = peopleHere('me');
  expect(read(tabs('me', 'bo', 'an', 'bo')).map(({ name }) => name)).toEqual(['an', 'bo']);
});

test('gives the same list again while it is the same people', () => {
  const read = peopleHere('me');
  const first = read(tabs('an', 'bo'));
  expect(read(tabs('bo', 'an'))).toBe(first);
  expect(read(tabs('bo'))).not.toBe(first);
});

function tabs(...ids: readonly string[]): ReadonlyMap<number, Presence> {
  return new Map(
    ids.map((id, client): [number, Presence] => [
      client,
      { person: { id, name: id, colour: '#000000' }, cursor: null, selection: [], drag: null, editing: null },
    ]),
  );
}
