import { expect, test } from 'vitest';
import { everyWay, oneReplica } from '../../tests/helpers/replicas.ts';
import { addPersona } from './addPersona.ts';
import { editText } from './editText.ts';
import { personaSources, refreshPersonas, type PersonaOriginal } from './refreshPersonas.ts';
import { setPersona } from './setPersona.ts';
import { setPersonaNeed } from './setPersonaNeed.ts';

const original: PersonaOriginal = {
  name: 'Ann Older',
  goals: 'Be done',
  quote: '“Again?”',
  picture: 'f00',
  needs: ['time', 'heard'],
};
const originals = new Map([['w', original]]);

test('[N2] brings copies in step with their original, and leaves the journey’s own personas and needs', () => {
  const me = oneReplica();
  addPersona(me.document, {
    id: 'p',
    source: 'w',
    name: 'Ann',
    needs: ['fairness', 'own-need'],
    colour: 'red',
  });
  addPersona(me.document, { id: 'q', name: 'Bob' });
  expect(personaSources(me.document)).toEqual(['w']);
  refreshPersonas(me.document, originals);
  expect(me.reader.read().personas).toMatchObject([
    { ...original, needs: ['heard', 'own-need', 'time'], colour: 'red', source: 'w' },
    { name: 'Bob' },
  ]);
});

test('writes nothing when nothing changed', () => {
  const me = oneReplica();
  addPersona(me.document, { id: 'p', source: 'w', ...original });
  let updates = 0;
  me.document.doc.on('update', () => updates++);
  refreshPersonas(me.document, originals);
  expect(updates).toBe(0);
});

test('[N2] makes a copy whose original is gone one of the journey alone, with all its words', () => {
  const me = oneReplica();
  addPersona(me.document, { id: 'p', source: 'w', name: 'Ann' });
  refreshPersonas(me.document, new Map([['w', null]]));
  expect(me.reader.read().personas).toMatchObject([{ name: 'Ann', source: null }]);
});

test('keeps what the team says of the copy at the same time', () => {
  everyWay((a, b, sync) => {
    addPersona(a.document, { id: 'p', source: 'w', name: 'Ann' });
    sync();
    refreshPersonas(a.document, originals);
    setPersona(b.document, { id: 'p', colour: 'red' });
    setPersonaNeed(b.document, { id: 'p', need: 'own-need', isCaredFor: true });
    expect(sync().personas).toMatchObject([
      { name: 'Ann Older', colour: 'red', needs: ['heard', 'own-need', 'time'] },
    ]);
  });
});

test('[N2] leaves alone what was kept apart from the workspace', () => {
  everyWay((a, b, sync) => {
    addPersona(a.document, { id: 'p', source: 'w', name: 'Ann' });
    sync();
    setPersona(b.document, { id: 'p', source: null });
    editText(b.document, { collection: 'personas', id: 'p', field: 'name' }, 'Our Ann');
    sync();
    refreshPersonas(a.document, originals);
    expect(sync().personas).toMatchObject([{ name: 'Our Ann', source: null }]);
  });
});
