import { expect, test } from 'vitest';
import { addCardAt, cellOf, drop } from '../../tests/helpers/gestures.ts';
import { everyWay, oneReplica } from '../../tests/helpers/replicas.ts';
import { addStage } from './addStage.ts';
import { markNeed } from './markNeed.ts';
import { removeStage } from './removeStage.ts';

const shown = (snapshot: { stages: readonly { id: string }[] }) => snapshot.stages.map(({ id }) => id);

test('[R3] sweeps away the cards in the stage, and undo brings stage, cards and marks back', () => {
  const me = oneReplica();
  markNeed(me.document, { id: 'n', subject: 's1', need: 'time' });
  const before = me.reader.read();
  removeStage(me.document, { id: 's1', at: 1 });
  const after = me.reader.read();
  expect(shown(after)).toEqual(['s2', 's3']);
  expect([...after.cards.keys()].toSorted()).toEqual(['c3', 'c4']);
  expect(after.marks.size).toBe(0);
  me.undo.undo();
  expect(me.reader.read()).toEqual(before);
});

test('[R3] a swept card that somebody moved out stays out when the removal is undone', () => {
  everyWay((a, b, sync) => {
    removeStage(a.document, { id: 's1', at: 1 });
    drop(b, 'c2', 's2', 'l1');
    expect(cellOf(sync(), 's2', 'l1')).toContain('c2');
    a.undo.undo();
    const after = sync();
    expect(cellOf(after, 's1', 'l1')).toEqual(['c1']);
    expect(cellOf(after, 's2', 'l1')).toContain('c2');
  });
});

test('[R4] cards of the first stage that were not swept go to the first that is left', () => {
  everyWay((a, b, sync) => {
    removeStage(a.document, { id: 's1', at: 1 });
    addCardAt(b, 'x', 's1', 'l1');
    expect(cellOf(sync(), 's2', 'l1')).toContain('x');
  });
});

test('[R4] a card moved on from where it was shown keeps its new place', () => {
  everyWay((a, b, sync) => {
    removeStage(a.document, { id: 's2', at: 1 });
    addCardAt(b, 'x', 's2', 'l1');
    sync();
    drop(b, 'x', 's1', 'l1', 0);
    a.undo.undo();
    expect(cellOf(sync(), 's1', 'l1')[0]).toBe('x');
  });
});

test('[R5] the last stage cannot be removed', () => {
  const me = oneReplica();
  for (const id of ['s1', 's2', 's3']) removeStage(me.document, { id, at: 1 });
  expect(shown(me.reader.read())).toEqual(['s3']);
  addStage(me.document, { id: 's4', name: 'Later', before: null });
  expect(shown(me.reader.read())).toEqual(['s3', 's4']);
});

test('[R5] when two people remove the last two at once, the first of all stays, with its cards', () => {
  everyWay((a, b, sync) => {
    removeStage(a.document, { id: 's3', at: 1 });
    sync();
    removeStage(a.document, { id: 's1', at: 2 });
    removeStage(b.document, { id: 's2', at: 2 });
    const after = sync();
    expect(shown(after)).toEqual(['s1']);
    expect(cellOf(after, 's1', 'l1')).toEqual(['c1', 'c2']);
  });
});

test('[R5] a stage that stayed as the last one is not lost when another is added', () => {
  everyWay((a, b, sync) => {
    removeStage(a.document, { id: 's3', at: 1 });
    sync();
    removeStage(a.document, { id: 's1', at: 2 });
    removeStage(b.document, { id: 's2', at: 2 });
    sync();
    addCardAt(b, 'x', 's1', 'l1');
    addStage(b.document, { id: 's4', name: 'Later', before: null });
    const after = sync();
    expect(shown(after)).toEqual(['s1', 's4']);
    expect(cellOf(after, 's1', 'l1')).toEqual(['c1', 'c2', 'x']);
  });
});

test('[R5] an addition that was undone is not what stays', () => {
  const me = oneReplica();
  addStage(me.document, { id: 's0', name: 'Never', before: 's1' });
  me.undo.undo();
  const { document } = me;
  for (const id of ['s1', 's2', 's3']) document.setRemoval('stages', id, { at: 1, swept: [] });
  expect(shown(me.reader.read())).toEqual(['s1']);
});

test('two people who remove one stage at once can bring it back', () => {
  everyWay((a, b, sync) => {
    removeStage(a.document, { id: 's2', at: 1 });
    removeStage(b.document, { id: 's2', at: 2 });
    expect(shown(sync())).toEqual(['s1', 's3']);
    a.undo.undo();
    b.undo.undo();
    expect(cellOf(sync(), 's2', 'l1')).toEqual(['c3']);
  });
});
