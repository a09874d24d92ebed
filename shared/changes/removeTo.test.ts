import { expect, test } from 'vitest';
import { addCardAt, cellOf, drop } from '../../tests/helpers/gestures.ts';
import { everyWay, oneReplica } from '../../tests/helpers/replicas.ts';
import { removeLane } from './removeLane.ts';
import { removeStage } from './removeStage.ts';
import { splitStage } from './splitStage.ts';

test('removes a stage and moves its cards to another one, after those it has; undo is one step', () => {
  const me = oneReplica();
  const before = me.reader.read();
  removeStage(me.document, { id: 's1', at: 1, to: 's2' });
  expect(cellOf(me.reader.read(), 's2', 'l1')).toEqual(['c3', 'c1', 'c2']);
  me.undo.undo();
  expect(me.reader.read()).toEqual(before);
});

test('moves the cards of all parts', () => {
  const me = oneReplica();
  splitStage(me.document, {
    id: 's1',
    parts: [
      { id: 'p', name: 'P' },
      { id: 'q', name: 'Q' },
    ],
  });
  drop(me, 'c1', 'q', 'l1');
  removeStage(me.document, { id: 's1', at: 1, to: 's3' });
  expect(cellOf(me.reader.read(), 's3', 'l1')).toEqual(['c2', 'c1']);
  expect(me.reader.read().stages.map(({ id }) => id)).toEqual(['s2', 's3']);
});

test('sweeps the cards when the other one is gone or removed with it', () => {
  const me = oneReplica();
  removeStage(me.document, { id: 's1', at: 1, to: 's1' });
  expect(me.reader.read().cards.has('c1')).toBe(false);
  removeStage(me.document, { id: 's2', at: 1, to: 'nowhere' });
  expect(me.reader.read().cards.has('c3')).toBe(false);
});

test('removes a lane and moves its cards to another one that holds cards', () => {
  const me = oneReplica();
  const before = me.reader.read();
  removeLane(me.document, { id: 'l1', at: 1, to: 'l2' });
  expect(cellOf(me.reader.read(), 's1', 'l2')).toEqual(['c1', 'c2']);
  me.undo.undo();
  expect(me.reader.read()).toEqual(before);
  removeLane(me.document, { id: 'l1', at: 1, to: 'curve' });
  expect(me.reader.read().cards.has('c1')).toBe(false);
});

test('[R4] a card dropped in the stage meanwhile, or moved within it, stays in sight', () => {
  everyWay((a, b, sync) => {
    removeStage(a.document, { id: 's2', at: 1, to: 's3' });
    addCardAt(b, 'x', 's2', 'l1');
    drop(b, 'c3', 's2', 'l2');
    const after = sync();
    expect(cellOf(after, 's1', 'l1')).toContain('x');
    expect([...after.cards.keys()].toSorted()).toEqual(['c1', 'c2', 'c3', 'c4', 'x']);
  });
});

test('[P1] a card that somebody moves out meanwhile ends in one of the two places', () => {
  everyWay((a, b, sync) => {
    removeStage(a.document, { id: 's1', at: 1, to: 's2' });
    drop(b, 'c1', 's3', 'l1');
    const after = sync();
    expect(['s2', 's3']).toContain(after.cards.get('c1')?.place.stage);
    expect(after.cards.get('c2')?.place.stage).toBe('s2');
  });
});

test('[R4] cards moved to a stage that somebody removes at once are not lost', () => {
  everyWay((a, b, sync) => {
    removeStage(a.document, { id: 's1', at: 1, to: 's2' });
    removeStage(b.document, { id: 's2', at: 1 });
    const after = sync();
    expect(cellOf(after, 's3', 'l1')).toEqual(['c1', 'c2']);
    expect(after.cards.has('c3')).toBe(false);
    b.undo.undo();
    expect(cellOf(sync(), 's2', 'l1')).toEqual(['c3', 'c1', 'c2']);
  });
});
