import { expect, test } from 'vitest';
import { cellOf } from '../../tests/helpers/gestures.ts';
import { everyWay, oneReplica } from '../../tests/helpers/replicas.ts';
import { addLane } from './addLane.ts';
import { editText } from './editText.ts';
import { moveLane } from './moveLane.ts';
import { removeLane } from './removeLane.ts';

const shown = (snapshot: { lanes: readonly { id: string }[] }) => snapshot.lanes.map(({ id }) => id);

test('moves a lane before another, or to the end, and its cards go with it', () => {
  const me = oneReplica();
  moveLane(me.document, { id: 'curve', before: 'l1' });
  expect(shown(me.reader.read())).toEqual(['curve', 'l1', 'l2']);
  moveLane(me.document, { id: 'l1', before: null });
  expect(shown(me.reader.read())).toEqual(['curve', 'l2', 'l1']);
  moveLane(me.document, { id: 'l1', before: 'l1' });
  expect(shown(me.reader.read())).toEqual(['curve', 'l2', 'l1']);
  expect(cellOf(me.reader.read(), 's1', 'l1')).toEqual(['c1', 'c2']);
});

test('keeps a move and a new name made at once', () => {
  everyWay((a, b, sync) => {
    moveLane(a.document, { id: 'l2', before: 'l1' });
    editText(b.document, { collection: 'lanes', id: 'l2', field: 'name' }, 'Renamed');
    const after = sync();
    expect(shown(after)[0]).toBe('l2');
    expect(after.lanes[0]?.name).toBe('Renamed');
  });
});

test('[P1] two people who move one lane end with one of the two spots, and none is doubled', () => {
  everyWay((a, b, sync) => {
    moveLane(a.document, { id: 'l2', before: 'l1' });
    moveLane(b.document, { id: 'l2', before: null });
    expect([
      ['l2', 'l1', 'curve'],
      ['l1', 'curve', 'l2'],
    ]).toContainEqual(shown(sync()));
  });
});

test('[U2] undoing one of two moves made at once leaves the lane where it is', () => {
  everyWay((a, b, sync) => {
    moveLane(a.document, { id: 'curve', before: 'l1' });
    moveLane(b.document, { id: 'curve', before: 'l2' });
    const before = shown(sync());
    a.undo.undo();
    b.undo.undo();
    expect(shown(sync())).toEqual(before);
  });
});

test('[P3] moves a lane between two that were added at the same spot at once', () => {
  everyWay((a, b, sync) => {
    addLane(a.document, { id: 'xa', name: 'A', kind: 'support', before: 'l2' });
    addLane(b.document, { id: 'xb', name: 'B', kind: 'support', before: 'l2' });
    sync();
    moveLane(b.document, { id: 'curve', before: 'xb' });
    expect(shown(sync())).toEqual(['l1', 'xa', 'curve', 'xb', 'l2']);
  });
});

test('[R1] a lane that is moved while somebody removes it comes back where it was moved to', () => {
  everyWay((a, b, sync) => {
    moveLane(a.document, { id: 'l2', before: 'l1' });
    removeLane(b.document, { id: 'l2', at: 1 });
    expect(shown(sync())).toEqual(['l1', 'curve']);
    b.undo.undo();
    expect(shown(sync())).toEqual(['l2', 'l1', 'curve']);
  });
});
