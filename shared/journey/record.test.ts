import { expect, test } from 'vitest';
import { cardShape } from './card.ts';
import { makeRecord, readRecord } from './record.ts';

test('reads a record out of nothing', () => {
  expect(readRecord(cardShape, {})).toMatchObject({
    kind: 'touchpoint',
    title: '',
    description: '',
    place: { stage: '', lane: '', order: 'a0' },
    channel: null,
    emotion: null,
    tags: [],
  });
});

test('leaves out fields that the shape does not know', () => {
  expect(readRecord(cardShape, { colour: 'red', title: 'Hello' })).not.toHaveProperty('colour');
});

test('makes a whole record from the fields that are known', () => {
  expect(makeRecord(cardShape, 'x', { emotion: 2 })).toMatchObject({
    id: 'x',
    emotion: 2,
    kind: 'touchpoint',
  });
});
