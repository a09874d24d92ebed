import { expect, test } from 'vitest';
import { retitle } from '../../tests/helpers/gestures.ts';
import { everyWay, oneReplica } from '../../tests/helpers/replicas.ts';
import { setEmotion } from '../changes/setEmotion.ts';

test('[U1] takes back only what was written through its own document', () => {
  everyWay((a, b, sync) => {
    retitle(b, 'c2', 'By B');
    sync();
    expect(a.undo.undo()).toBeNull();
    expect(sync().cards.get('c2')?.title).toBe('By B');
  });
});

test('[U2] goes back to not said where nobody had said anything', () => {
  const me = oneReplica();
  setEmotion(me.document, { subjects: ['c1'], emotion: 1 });
  setEmotion(me.document, { subjects: ['c1'], emotion: 2 });
  me.undo.undo();
  expect(me.reader.read().cards.get('c1')?.emotion).toBe(1);
  me.undo.undo();
  expect(me.reader.read().cards.get('c1')?.emotion).toBeNull();
  me.undo.redo();
  expect(me.reader.read().cards.get('c1')?.emotion).toBe(1);
});

test('[U2] keeps the value that won when two people set one field at once and then undo', () => {
  everyWay((a, b, sync) => {
    setEmotion(a.document, { subjects: ['c1'], emotion: 1 });
    setEmotion(b.document, { subjects: ['c1'], emotion: -1 });
    const before = sync().cards.get('c1')?.emotion;
    a.undo.undo();
    b.undo.undo();
    expect(sync().cards.get('c1')?.emotion).toBe(before);
  });
});
