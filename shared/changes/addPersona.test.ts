import { expect, test } from 'vitest';
import { everyWay, oneReplica } from '../../tests/helpers/replicas.ts';
import { addPersona } from './addPersona.ts';
import { editText } from './editText.ts';
import { removePersona } from './removePersona.ts';
import { setPersonaEmotion } from './setPersonaEmotion.ts';

const shown = (snapshot: { personas: readonly { id: string }[] }) => snapshot.personas.map(({ id }) => id);

test('adds personas one after the other, with everything that is known of them', () => {
  const me = oneReplica();
  addPersona(me.document, { id: 'p1', name: 'Ann', goals: 'Be done', needs: ['time'], colour: 'teal' });
  addPersona(me.document, { id: 'p2', name: 'Bob' });
  expect(me.reader.read().personas).toMatchObject([
    { name: 'Ann', goals: 'Be done', needs: ['time'], colour: 'teal', source: null },
    { name: 'Bob' },
  ]);
});

test('[N3] adds a copy of one of the workspace’s once, and brings back the one that was here before', () => {
  const me = oneReplica();
  addPersona(me.document, { id: 'p1', source: 'w', name: 'Ann' });
  addPersona(me.document, { id: 'p2', source: 'w', name: 'Ann' });
  expect(shown(me.reader.read())).toEqual(['p1']);
  setPersonaEmotion(me.document, { subjects: ['c1'], persona: 'p1', emotion: -2 });
  removePersona(me.document, { id: 'p1', at: 1 });
  expect(shown(me.reader.read())).toEqual([]);
  addPersona(me.document, { id: 'p3', source: 'w', name: 'Ann' });
  expect(shown(me.reader.read())).toEqual(['p1']);
  expect(me.reader.read().cards.get('c1')?.emotions).toEqual({ p1: -2 });
});

test('keeps both when two people add one of the workspace’s at once: either can be taken off again', () => {
  everyWay((a, b, sync) => {
    addPersona(a.document, { id: 'pa', source: 'w', name: 'Ann' });
    addPersona(b.document, { id: 'pb', source: 'w', name: 'Ann' });
    expect(shown(sync())).toEqual(['pa', 'pb']);
    removePersona(a.document, { id: 'pb', at: 1 });
    expect(shown(sync())).toEqual(['pa']);
  });
});

test('[R2] undoing an addition hides the persona, and redoing it brings back what somebody typed', () => {
  everyWay((a, b, sync) => {
    addPersona(a.document, { id: 'p' });
    sync();
    editText(b.document, { collection: 'personas', id: 'p', field: 'name' }, 'Ann');
    a.undo.undo();
    expect(shown(sync())).toEqual([]);
    a.undo.redo();
    expect(sync().personas).toMatchObject([{ name: 'Ann' }]);
  });
});
