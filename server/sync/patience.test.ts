import * as encoding from 'lib0/encoding';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { quadraticUpdate } from '../../tests/helpers/quadraticUpdate.ts';
import { MalformedUpdateError } from './malformedUpdateError.ts';
import { withPatience } from './patience.ts';

it('stops what takes too long, and keeps a document that everybody can read', () => {
  const doc = new Y.Doc();
  const update = quadraticUpdate(6000);
  expect(() => {
    withPatience(40, () => {
      Y.applyUpdate(doc, update);
    });
  }).toThrow(MalformedUpdateError);
  const kept = doc.getArray('list').length;
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThan(12_000);
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  expect(copy.getArray('list').toJSON()).toEqual(doc.getArray('list').toJSON());
  // The next one is as welcome as before.
  const author = new Y.Doc();
  author.getMap('map').set('key', 1);
  withPatience(1000, () => {
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(author));
  });
  expect(doc.getMap('map').get('key')).toBe(1);
});

it('takes maps that lie deeper than any of ours for deleted', () => {
  const author = new Y.Doc();
  let inner = author.getMap<unknown>('map');
  for (let depth = 0; depth < 100; depth++) inner = inner.set('in', new Y.Map<unknown>());
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(author));
  let depth = 0;
  for (let map: unknown = doc.getMap('map'); map instanceof Y.Map; map = map.get('in')) depth += 1;
  expect(depth).toBeLessThan(50);
});

it('takes a part between parts of two types for deleted, and keeps both types whole', () => {
  const author = new Y.Doc();
  author.clientID = 7;
  author.getText('one').insert(0, 'ab');
  author.getText('two').insert(0, 'cd');
  const between = encoding.encode((encoder) => {
    // One part of client 9, a text with a left neighbour in one type and a right one in the other.
    for (const number of [1, 1, 9, 0]) encoding.writeVarUint(encoder, number);
    encoding.writeUint8(encoder, 4 | 128 | 64);
    for (const number of [7, 0, 7, 3]) encoding.writeVarUint(encoder, number);
    encoding.writeVarString(encoder, 'xyz');
    encoding.writeVarUint(encoder, 0);
  });
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(author));
  Y.applyUpdate(doc, between);
  expect([doc.getText('one').toJSON(), doc.getText('two').toJSON()]).toEqual(['ab', 'cd']);
  expect(Y.decodeStateVector(Y.encodeStateVector(doc)).get(9)).toBe(3);
});
