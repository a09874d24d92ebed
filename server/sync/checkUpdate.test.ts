import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { applyChecked, checkUpdate, hasPending, isEmptyUpdate, MalformedUpdateError } from './checkUpdate.ts';

it('takes what Yjs writes', () => {
  const doc = new Y.Doc();
  doc.getText('text').insert(0, 'hello');
  doc.getText('text').delete(1, 2);
  doc.getMap('map').set('key', { deep: [1, 'two', new Uint8Array(3)] });
  const update = Y.encodeStateAsUpdate(doc);
  checkUpdate(update);
  const copy = new Y.Doc();
  applyChecked(copy, update);
  expect(copy.getText('text').toJSON()).toBe('hlo');
  expect(hasPending(copy)).toBe(false);
});

it('knows an update that says nothing', () => {
  expect(isEmptyUpdate(Y.encodeStateAsUpdate(new Y.Doc()))).toBe(true);
  expect(isEmptyUpdate(Uint8Array.of(0, 1))).toBe(false);
});

it('refuses an update that is cut off anywhere', () => {
  const doc = new Y.Doc();
  doc.getMap('map').set('key', 'value');
  doc.getMap('map').delete('key');
  const update = Y.encodeStateAsUpdate(doc);
  for (let length = 0; length < update.length; length++) {
    expect(() => {
      checkUpdate(update.subarray(0, length));
    }).toThrow(MalformedUpdateError);
  }
});

it('keeps what waits for its foundation, up to a bound', () => {
  const author = new Y.Doc();
  author.getMap('map').set('key', 1);
  const seen = Y.encodeStateVector(author);
  author.getMap('map').set('key', 2);
  const small = Y.encodeStateAsUpdate(author, seen);
  author.getMap('map').set('key', 'x'.repeat(2_000_000));
  const large = Y.encodeStateAsUpdate(author, seen);
  const doc = new Y.Doc();
  applyChecked(doc, small);
  expect(hasPending(doc)).toBe(true);
  expect(() => {
    applyChecked(doc, large);
  }).toThrow(MalformedUpdateError);
  expect(Y.encodeStateAsUpdate(doc).length).toBeLessThan(200);
  applyChecked(doc, Y.encodeStateAsUpdate(author));
  expect(hasPending(doc)).toBe(false);
});
