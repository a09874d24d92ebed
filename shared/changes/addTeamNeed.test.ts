import { expect, test } from 'vitest';
import { everyWay, oneReplica } from '../../tests/helpers/replicas.ts';
import { marksOf } from '../journey/snapshot.ts';
import { addPainPoint } from './addPainPoint.ts';
import { addPersona } from './addPersona.ts';
import { addTeamNeed } from './addTeamNeed.ts';
import { editText } from './editText.ts';
import { markNeed } from './markNeed.ts';
import { removePainPoint } from './removePainPoint.ts';
import { removePersona } from './removePersona.ts';
import { setPainPointNeed } from './setPainPointNeed.ts';
import { setPersonaNeed } from './setPersonaNeed.ts';

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
    a.undo.undo();
    expect(sync().teamNeeds).toEqual([]);
    a.undo.redo();
    expect(shown(sync())).toEqual(['By B']);
  });
});

test('[N4] a need whose addition is undone stays while somebody else’s mark names it', () => {
  everyWay((a, b, sync) => {
    addTeamNeed(a.document, { id: 'na', name: 'Calm' });
    sync();
    a.undo.undo();
    markNeed(b.document, { id: 'm', subject: 'c1', need: 'na' });
    expect(shown(sync())).toEqual(['Calm']);
    b.undo.undo();
    expect(shown(sync())).toEqual([]);
  });
});

test('[N4] and while a pain point or a persona does', () => {
  everyWay((a, b, sync) => {
    addTeamNeed(a.document, { id: 'na', name: 'Calm' });
    addPainPoint(b.document, { id: 'p', subject: 'c1' });
    addPersona(b.document, { id: 'persona' });
    sync();
    a.undo.undo();
    setPainPointNeed(b.document, { id: 'p', need: 'na', isHurt: true });
    expect(shown(sync())).toEqual(['Calm']);
    setPersonaNeed(b.document, { id: 'persona', need: 'na', isCaredFor: true });
    removePainPoint(b.document, { id: 'p', at: 1 });
    expect(shown(sync())).toEqual(['Calm']);
    removePersona(b.document, { id: 'persona', at: 1 });
    expect(shown(sync())).toEqual([]);
  });
});
