import { expect, test } from 'vitest';
import { everyWay, oneReplica } from '../../tests/helpers/replicas.ts';
import { addStage } from './addStage.ts';
import { editText } from './editText.ts';

const shown = (snapshot: { stages: readonly { id: string }[] }) => snapshot.stages.map(({ id }) => id);

test('adds a stage before another, or at the end', () => {
  const me = oneReplica();
  addStage(me.document, { id: 'x', name: 'X', before: 's2' });
  addStage(me.document, { id: 'y', name: 'Y', before: null });
  expect(shown(me.reader.read())).toEqual(['s1', 'x', 's2', 's3', 'y']);
});

test('keeps both when two people add at the same spot at once', () => {
  everyWay((a, b, sync) => {
    addStage(a.document, { id: 'xa', name: 'A', before: 's2' });
    addStage(b.document, { id: 'xb', name: 'B', before: 's2' });
    expect(shown(sync())).toEqual(['s1', 'xa', 'xb', 's2', 's3']);
  });
});

test('[P3] adds a stage between two that were added at the same spot at once', () => {
  everyWay((a, b, sync) => {
    addStage(a.document, { id: 'xa', name: 'A', before: 's2' });
    addStage(b.document, { id: 'xb', name: 'B', before: 's2' });
    sync();
    addStage(a.document, { id: 'y', name: 'Y', before: 'xb' });
    expect(shown(sync())).toEqual(['s1', 'xa', 'y', 'xb', 's2', 's3']);
    a.undo.undo();
    expect(shown(sync())).toEqual(['s1', 'xa', 'xb', 's2', 's3']);
  });
});

test('[R2] undoing an addition hides the stage, and redoing it brings back the name somebody typed', () => {
  everyWay((a, b, sync) => {
    addStage(a.document, { id: 'x', name: '', before: null });
    sync();
    editText(b.document, { collection: 'stages', id: 'x', field: 'name' }, 'By B');
    a.undo.undo();
    expect(shown(sync())).not.toContain('x');
    a.undo.redo();
    expect(sync().stages.find(({ id }) => id === 'x')?.name).toBe('By B');
  });
});
