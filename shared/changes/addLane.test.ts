import { expect, test } from 'vitest';
import { everyWay, oneReplica } from '../../tests/helpers/replicas.ts';
import { addLane } from './addLane.ts';
import { editText } from './editText.ts';

const shown = (snapshot: { lanes: readonly { id: string }[] }) => snapshot.lanes.map(({ id }) => id);

test('adds a lane before another, or at the end', () => {
  const me = oneReplica();
  addLane(me.document, { id: 'x', name: 'X', kind: 'support', before: 'l2' });
  addLane(me.document, { id: 'y', name: 'Y', kind: 'support', before: null });
  expect(shown(me.reader.read())).toEqual(['l1', 'x', 'l2', 'curve', 'y']);
});

test('keeps both when two people add at the same spot at once', () => {
  everyWay((a, b, sync) => {
    addLane(a.document, { id: 'xa', name: 'A', kind: 'support', before: 'l2' });
    addLane(b.document, { id: 'xb', name: 'B', kind: 'support', before: 'l2' });
    expect(shown(sync())).toEqual(['l1', 'xa', 'xb', 'l2', 'curve']);
  });
});

test('[P3] adds a lane between two that were added at the same spot at once', () => {
  everyWay((a, b, sync) => {
    addLane(a.document, { id: 'xa', name: 'A', kind: 'support', before: 'l2' });
    addLane(b.document, { id: 'xb', name: 'B', kind: 'support', before: 'l2' });
    sync();
    addLane(a.document, { id: 'y', name: 'Y', kind: 'support', before: 'xb' });
    expect(shown(sync())).toEqual(['l1', 'xa', 'y', 'xb', 'l2', 'curve']);
    a.undo.undo();
    expect(shown(sync())).toEqual(['l1', 'xa', 'xb', 'l2', 'curve']);
  });
});

test('[R2] undoing an addition hides the lane, and redoing it brings back the name somebody typed', () => {
  everyWay((a, b, sync) => {
    addLane(a.document, { id: 'x', name: '', kind: 'support', before: null });
    sync();
    editText(b.document, { collection: 'lanes', id: 'x', field: 'name' }, 'By B');
    a.undo.undo();
    expect(shown(sync())).not.toContain('x');
    a.undo.redo();
    expect(sync().lanes.find(({ id }) => id === 'x')?.name).toBe('By B');
  });
});
