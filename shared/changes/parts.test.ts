import { expect, test } from 'vitest';
import { addCardAt, cellOf, drop } from '../../tests/helpers/gestures.ts';
import { everyWay, oneReplica, type Replica } from '../../tests/helpers/replicas.ts';
import type { JourneySnapshot } from '../journey/snapshot.ts';
import { addStage } from './addStage.ts';
import { moveStage } from './moveStage.ts';
import { removeStage } from './removeStage.ts';
import { splitStage } from './splitStage.ts';

const tree = ({ stages }: JourneySnapshot) =>
  stages.map(({ id, parent }) => (parent === null ? id : `${parent}/${id}`));

function split(person: Replica, id = 's1'): void {
  splitStage(person.document, {
    id,
    parts: [
      { id: `${id}a`, name: 'First' },
      { id: `${id}b`, name: 'Second' },
    ],
  });
}

test('[P5] splits a stage: its cards go to the first part, and undo makes it whole again', () => {
  const me = oneReplica();
  const before = me.reader.read();
  split(me);
  const after = me.reader.read();
  expect(tree(after)).toEqual(['s1', 's1/s1a', 's1/s1b', 's2', 's3']);
  expect(cellOf(after, 's1', 'l1')).toEqual([]);
  expect(cellOf(after, 's1a', 'l1')).toEqual(['c1', 'c2']);
  me.undo.undo();
  expect(me.reader.read()).toEqual(before);
});

test('[P5] splits nothing twice, and no part', () => {
  const me = oneReplica();
  split(me);
  const before = me.reader.read();
  split(me);
  split(me, 's1a');
  expect(me.reader.read()).toBe(before);
});

test('a card that somebody drops in a stage while it is split stays in sight in the stage itself', () => {
  everyWay((a, b, sync) => {
    split(a);
    addCardAt(b, 'x', 's1', 'l2');
    const after = sync();
    expect(cellOf(after, 's1', 'l2')).toEqual(['x']);
    expect(cellOf(after, 's1a', 'l1')).toEqual(['c1', 'c2']);
  });
});

test('[P5] adds a part among the parts of a stage, in its colour', () => {
  const me = oneReplica();
  split(me);
  addStage(me.document, { id: 'x', name: 'Between', before: 's1b', parent: 's1' });
  addStage(me.document, { id: 'y', name: 'Last', before: null, parent: 's1' });
  const { stages } = me.reader.read();
  expect(tree(me.reader.read())).toEqual(['s1', 's1/s1a', 's1/x', 's1/s1b', 's1/y', 's2', 's3']);
  expect(stages.find(({ id }) => id === 'x')?.colour).toBe(stages[0]?.colour);
});

test('[P5] moves a stage with its parts, into another stage and out again', () => {
  const me = oneReplica();
  split(me);
  moveStage(me.document, { id: 's1', before: null });
  expect(tree(me.reader.read())).toEqual(['s2', 's3', 's1', 's1/s1a', 's1/s1b']);
  moveStage(me.document, { id: 's3', before: 's1b', parent: 's1' });
  expect(tree(me.reader.read())).toEqual(['s2', 's1', 's1/s1a', 's1/s3', 's1/s1b']);
  moveStage(me.document, { id: 's3', before: null });
  expect(tree(me.reader.read())).toEqual(['s2', 's1', 's1/s1a', 's1/s1b', 's1/s3']);
  moveStage(me.document, { id: 's1a', before: 's2', parent: null });
  expect(tree(me.reader.read())).toEqual(['s1a', 's2', 's1', 's1/s1b', 's1/s3']);
});

test('[P5] makes no parts of parts, and never tears parts from their stage', () => {
  const me = oneReplica();
  split(me);
  const before = me.reader.read();
  moveStage(me.document, { id: 's1', before: null, parent: 's2' });
  moveStage(me.document, { id: 's2', before: null, parent: 's1a' });
  moveStage(me.document, { id: 's2', before: null, parent: 's2' });
  expect(me.reader.read()).toBe(before);
  moveStage(me.document, { id: 's3', before: 's1b' });
  expect(tree(me.reader.read())).toEqual(['s3', 's1', 's1/s1a', 's1/s1b', 's2']);
});

test('[P5] two people who move stages into each other at once have both standing by themselves', () => {
  everyWay((a, b, sync) => {
    moveStage(a.document, { id: 's1', before: null, parent: 's2' });
    moveStage(b.document, { id: 's2', before: null, parent: 's1' });
    expect(tree(sync()).toSorted()).toEqual(['s1', 's2', 's3']);
    a.undo.undo();
    expect(tree(sync())).toContain('s1/s2');
  });
});

test('[P5] a part that is added while its stage is removed stands by itself, with its cards', () => {
  everyWay((a, b, sync) => {
    removeStage(a.document, { id: 's2', at: 1 });
    addStage(b.document, { id: 'x', name: 'X', before: null, parent: 's2' });
    addCardAt(b, 'in x', 'x', 'l1');
    const after = sync();
    expect(tree(after).toSorted()).toEqual(['s1', 's3', 'x']);
    expect(cellOf(after, 'x', 'l1')).toEqual(['in x']);
    a.undo.undo();
    expect(tree(sync())).toContain('s2/x');
  });
});

test('[R3] removes a stage with its parts in one step', () => {
  const me = oneReplica();
  split(me);
  const before = me.reader.read();
  removeStage(me.document, { id: 's1', at: 1 });
  expect(tree(me.reader.read())).toEqual(['s2', 's3']);
  expect(me.reader.read().cards.size).toBe(2);
  me.undo.undo();
  expect(me.reader.read()).toEqual(before);
});

test('[R5] the last stage cannot be removed with all of its parts', () => {
  const me = oneReplica();
  removeStage(me.document, { id: 's2', at: 1 });
  removeStage(me.document, { id: 's3', at: 1 });
  split(me);
  removeStage(me.document, { id: 's1', at: 1 });
  expect(tree(me.reader.read())).toEqual(['s1', 's1/s1a', 's1/s1b']);
});

test('[R5] a stage that stayed as the last one is not lost when it is split', () => {
  everyWay((a, b, sync) => {
    removeStage(a.document, { id: 's3', at: 1 });
    sync();
    removeStage(a.document, { id: 's1', at: 2 });
    removeStage(b.document, { id: 's2', at: 2 });
    sync();
    split(b);
    const after = sync();
    expect(tree(after)).toEqual(['s1', 's1/s1a', 's1/s1b']);
    expect(cellOf(after, 's1a', 'l1')).toEqual(['c1', 'c2']);
  });
});

test('[R3] a card moved from one part to another while their stage is removed is not lost when it comes back', () => {
  everyWay((a, b, sync) => {
    split(a);
    sync();
    removeStage(a.document, { id: 's1', at: 1 });
    drop(b, 'c1', 's1b', 'l1');
    sync();
    a.undo.undo();
    expect(cellOf(sync(), 's1b', 'l1')).toEqual(['c1']);
  });
});
