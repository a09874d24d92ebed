import { expect, test } from 'vitest';
import { drop } from '../../tests/helpers/gestures.ts';
import { everyWay, oneReplica } from '../../tests/helpers/replicas.ts';
import { setEmotion } from './setEmotion.ts';

test('sets the emotion of cards and stages, and takes it back', () => {
  const me = oneReplica();
  setEmotion(me.document, { subjects: ['c1', 's2', 'nobody'], emotion: -2 });
  expect(me.reader.read().cards.get('c1')?.emotion).toBe(-2);
  expect(me.reader.read().stages[1]?.emotion).toBe(-2);
  setEmotion(me.document, { subjects: ['c1'], emotion: null });
  expect(me.reader.read().cards.get('c1')?.emotion).toBeNull();
});

test('keeps an emotion and a move made at once, and one of two emotions', () => {
  everyWay((a, b, sync) => {
    setEmotion(a.document, { subjects: ['c1'], emotion: 1 });
    setEmotion(b.document, { subjects: ['c1'], emotion: -1 });
    drop(b, 'c1', 's3', 'l2');
    const card = sync().cards.get('c1');
    expect(card?.place.stage).toBe('s3');
    expect([1, -1]).toContain(card?.emotion);
  });
});
