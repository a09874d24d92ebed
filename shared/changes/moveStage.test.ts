import { expect, test } from 'vitest';
import { cellOf } from '../../tests/helpers/gestures.ts';
import { everyWay, oneReplica } from '../../tests/helpers/replicas.ts';
import { addStage } from './addStage.ts';
import { editText } from './editText.ts';
import { moveStage } from './moveStage.ts';
import { removeStage } from './removeStage.ts';

const shown = (snapshot: { stages: readonly { id: string }[] }) => snapshot.stages.map(({ id }) => id);

test('moves a stage before another, or to the end, and its cards go with it', () => {
  const me = oneReplica();
  moveStage(me.document, { id: 's3', before: 's1' });
  expect(shown(me.reader.read())).toEqual(['s3', 's1', 's2']);
  moveStage(me.document, { id: 's1', before: null });
  expect(shown(me.reader.read())).toEqual(['s3', 's2', 's1']);
  moveStage(me.document, { id: 's1', before: 's1' });
  expect(shown(me.reader.read())).toEqual(['s3', 's2', 's1']);
  expect(cellOf(me.reader.read(), 's1', 'l1')).toEqual(['c1', 'c2']);
});

test('keeps a move and a new name made at once', () => {
  everyWay((a, b, sync) => {
    moveStage(a.document, { id: 's2', before: 's1' });
    editText(b.document, { collection: 'stages', id: 's2', field: 'name' }, 'Renamed');
    const after = sync();
    expect(shown(after)[0]).toBe('s2');
    expect(after.stages[0]?.name).toBe('Renamed');
  });
});

test('[P1] two people who move one stage end with one of the two spots, and none is doubled', () => {
  everyWay((a, b, sync) => {
    moveStage(a.document, { id: 's2', before: 's1' });
    moveStage(b.document, { id: 's2', before: null });
    expect([
      ['s2', 's1', 's3'],
      ['s1', 's3', 's2'],
    ]).toContainEqual(shown(sync()));
  });
});

test('[U2] undoing one of two moves made at once leaves the stage where it is', () => {
  everyWay((a, b, sync) => {
    moveStage(a.document, { id: 's3', before: 's1' });
    moveStage(b.document, { id: 's3', before: 's2' });
    const before = shown(sync());
    a.undo.undo();
    b.undo.undo();
    expect(shown(sync())).toEqual(before);
  });
});

test('[P3] moves a stage between two that were added at the same spot at once', () => {
  everyWay((a, b, sync) => {
    addStage(a.document, { id: 'xa', name: 'A', before: 's2' });
    addStage(b.document, { id: 'xb', name: 'B', before: 's2' });
    sync();
    moveStage(b.document, { id: 's3', before: 'xb' });
    expect(shown(sync())).toEqual(['s1', 'xa', 's3', 'xb', 's2']);
  });
});

test('[R1] a stage that is moved while somebody removes it comes back where it was moved to', () => {
  everyWay((a, b, sync) => {
    moveStage(a.document, { id: 's2', before: 's1' });
    removeStage(b.document, { id: 's2', at: 1 });
    expect(shown(sync())).toEqual(['s1', 's3']);
    b.undo.undo();
    expect(shown(sync())).toEqual(['s2', 's1', 's3']);
  });
});
