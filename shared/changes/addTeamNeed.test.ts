import { expect, test } from 'vitest';
import { everyWay, oneReplica } from '../../tests/helpers/replicas.ts';
import { marksOf } from '../journey/snapshot.ts';
import { addTeamNeed } from './addTeamNeed.ts';
import { editText } from './editText.ts';
import { markNeed } from './markNeed.ts';

const shown = (snapshot: { teamNeeds: readonly { name: string }[] }) =>
  snapshot.teamNeeds.map(({ name }) => name);

test('adds needs of the team’s own, one after the other', () => {
  const me = oneReplica();
  addTeamNeed(me.document, { id: 'n1', name: 'Calm', colour: 'teal' });
  addTeamNeed(me.document, { id: 'n2', name: 'Pride' });
  expect(shown(me.reader.read())).toEqual(['Calm', 'Pride']);
  expect(me.reader.read().teamNeeds[0]?.colour).toBe('teal');
});

test('keeps both when two people add one at once', () => {
  everyWay((a, b, sync) => {
    addTeamNeed(a.document, { id: 'na', name: 'A' });
    addTeamNeed(b.document, { id: 'nb', name: 'B' });
    expect(shown(sync())).toEqual(['A', 'B']);
  });
});

test('lists the marks of a subject as the team put its needs in order', () => {
  const me = oneReplica();
  addTeamNeed(me.document, { id: 'z', name: 'First' });
  addTeamNeed(me.document, { id: 'a', name: 'Second' });
  markNeed(me.document, { id: '1', subject: 'c1', need: 'a' });
  markNeed(me.document, { id: '2', subject: 'c1', need: 'z' });
  markNeed(me.document, { id: '3', subject: 'c1', need: 'time' });
  expect(marksOf(me.reader.read(), 'c1').needs.map(({ need }) => need)).toEqual(['time', 'z', 'a']);
});

test('[R2] undoing an addition hides the need, and redoing it brings back the name somebody typed', () => {
  everyWay((a, b, sync) => {
    addTeamNeed(a.document, { id: 'na', name: '' });
    sync();
    editText(b.document, { collection: 'teamNeeds', id: 'na', field: 'name' }, 'By B');
    markNeed(b.document, { id: 'm', subject: 'c1', need: 'na' });
    a.undo.undo();
    const without = sync();
    expect(without.teamNeeds).toEqual([]);
    expect(marksOf(without, 'c1').needs).toMatchObject([{ need: 'na' }]);
    a.undo.redo();
    expect(shown(sync())).toEqual(['By B']);
  });
});
