import * as encoding from 'lib0/encoding';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { applyChecked, checkUpdate, hasPending, isEmptyUpdate } from './checkUpdate.ts';
import { MalformedUpdateError } from './malformedUpdateError.ts';

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

it.each<[string, (doc: Y.Doc) => void]>([
  ['values nested so deep that writing them fails', (doc) => doc.getMap('map').set('key', nested(400))],
  ['formatted text', (doc) => doc.getText('text').insert(0, 'bold', { bold: true })],
  ['things in a text', (doc) => doc.getText('text').insertEmbed(0, { image: 'x' })],
  ['documents in a document', (doc) => doc.getMap('map').set('key', new Y.Doc())],
  [
    'more root types than any journey has',
    (doc) => {
      for (let index = 0; index < 100; index++) doc.getMap(`root${index}`).set('a', 1);
    },
  ],
])('refuses %s', (_what, write) => {
  const doc = new Y.Doc();
  write(doc);
  expect(() => {
    checkUpdate(Y.encodeStateAsUpdate(doc));
  }).toThrow(MalformedUpdateError);
});

function nested(depth: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < depth; level++) value = [value];
  return value;
}

it('refuses an update that deletes the same again and again', () => {
  const encoder = new Y.UpdateEncoderV1();
  const repeated = { clock: 0, len: 9 };
  for (const number of [0, 1, 7, 2, repeated.clock, repeated.len, repeated.clock, repeated.len])
    encoding.writeVarUint(encoder.restEncoder, number);
  expect(() => {
    checkUpdate(encoder.toUint8Array());
  }).toThrow('overlap');
});

it('adds no root types without end', () => {
  const doc = new Y.Doc();
  for (let index = 0; index < 100; index++) doc.getMap(`root${index}`);
  const author = new Y.Doc();
  author.getMap('map').set('key', 1);
  expect(() => {
    applyChecked(doc, Y.encodeStateAsUpdate(author));
  }).toThrow(MalformedUpdateError);
});

it('takes thousands of parts of an honest update', () => {
  const author = new Y.Doc();
  const list = author.getArray<string>('list');
  for (let index = 0; index < 3000; index++) list.insert(Math.floor(index / 2), [`${index}`]);
  const update = Y.encodeStateAsUpdate(author);
  checkUpdate(update);
  const doc = new Y.Doc();
  applyChecked(doc, update);
  expect(doc.getArray('list').length).toBe(3000);
});
