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

it('refuses maps that lie deeper than any of ours', () => {
  const author = new Y.Doc();
  let inner = author.getMap<unknown>('map');
  for (let depth = 0; depth < 100; depth++) {
    const next = new Y.Map<unknown>();
    inner.set('in', next);
    inner = next;
  }
  const doc = new Y.Doc();
  expect(() => {
    withPatience(1000, () => {
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(author));
    });
  }).toThrow('too deep');
});
