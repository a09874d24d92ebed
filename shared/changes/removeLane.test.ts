import { expect, test } from 'vitest';
import { addCardAt, cellOf, drop } from '../../tests/helpers/gestures.ts';
import { everyWay, oneReplica } from '../../tests/helpers/replicas.ts';
import { addLane } from './addLane.ts';
import { removeLane } from './removeLane.ts';
import { removeStage } from './removeStage.ts';

const shown = (snapshot: { lanes: readonly { id: string }[] }) => snapshot.lanes.map(({ id }) => id);

test('[R3] sweeps away the cards in the lane, and undo brings all back', () => {
  const me = oneReplica();
  const before = me.reader.read();
  removeLane(me.document, { id: 'l1', at: 1 });
  expect([...me.reader.read().cards.keys()]).toEqual(['c4']);
  me.undo.undo();
  expect(me.reader.read()).toEqual(before);
});

test('[R3] a card that is moved out meanwhile stays, one that is dropped in goes to the nearest lane [R4]', () => {
  everyWay((a, b, sync) => {
    removeLane(a.document, { id: 'l1', at: 1 });
    drop(b, 'c1', 's1', 'l2');
    drop(b, 'c4', 's3', 'l1');
    const after = sync();
    expect(cellOf(after, 's1', 'l2')).toEqual(['c1']);
    expect(cellOf(after, 's3', 'l2')).toEqual(['c4']);
    expect(after.cards.size).toBe(2);
  });
});

test('[R4] a lane that draws itself takes no cards', () => {
  everyWay((a, b, sync) => {
    addLane(a.document, { id: 'l3', name: 'Late', kind: 'support', before: null });
    sync();
    addCardAt(a, 'x', 's1', 'l3');
    removeLane(b.document, { id: 'l3', at: 1 });
    expect(cellOf(sync(), 's1', 'l2')).toEqual(['x']);
  });
});

test('[R4] stage and lane can both be gone', () => {
  everyWay((a, b, sync) => {
    addCardAt(a, 'x', 's3', 'l2');
    removeStage(b.document, { id: 's3', at: 1 });
    removeLane(b.document, { id: 'l2', at: 1 });
    expect(cellOf(sync(), 's2', 'l1')).toContain('x');
  });
});

test('[R5] the last lane that holds cards cannot be removed, the last that draws itself can', () => {
  const me = oneReplica();
  for (const id of ['l1', 'l2', 'curve']) removeLane(me.document, { id, at: 1 });
  expect(shown(me.reader.read())).toEqual(['l2']);
});

test('[R5] when two people remove the last two at once, the first stays, also after another is added', () => {
  everyWay((a, b, sync) => {
    removeLane(a.document, { id: 'l1', at: 1 });
    removeLane(b.document, { id: 'l2', at: 1 });
    expect(shown(sync())).toEqual(['l1', 'curve']);
    addLane(b.document, { id: 'l3', name: 'Late', kind: 'support', before: 'l1' });
    const after = sync();
    expect(shown(after)).toEqual(['l3', 'l1', 'curve']);
    expect(cellOf(after, 's1', 'l1')).toEqual(['c1', 'c2']);
  });
});
