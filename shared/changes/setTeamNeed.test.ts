import { expect, test } from 'vitest';
import { everyWay } from '../../tests/helpers/replicas.ts';
import { marksOf } from '../journey/snapshot.ts';
import { addTeamNeed } from './addTeamNeed.ts';
import { editText } from './editText.ts';
import { markNeed } from './markNeed.ts';
import { setTeamNeed } from './setTeamNeed.ts';

test('keeps a colour, a name and a retirement that were given at once', () => {
  everyWay((a, b, sync) => {
    addTeamNeed(a.document, { id: 'n', name: 'Calm' });
    sync();
    setTeamNeed(a.document, { id: 'n', colour: 'red' });
    editText(a.document, { collection: 'teamNeeds', id: 'n', field: 'name' }, 'Calmer');
    setTeamNeed(b.document, { id: 'n', isRetired: true });
    editText(b.document, { collection: 'teamNeeds', id: 'n', field: 'asks' }, 'No hurry');
    expect(sync().teamNeeds).toMatchObject([
      { name: 'Calmer', asks: 'No hurry', colour: 'red', isRetired: true },
    ]);
  });
});

test('two people who recolour one need end with one of the two colours', () => {
  everyWay((a, b, sync) => {
    addTeamNeed(a.document, { id: 'n', name: 'Calm' });
    sync();
    setTeamNeed(a.document, { id: 'n', colour: 'red' });
    setTeamNeed(b.document, { id: 'n', colour: 'teal' });
    expect(['red', 'teal']).toContain(sync().teamNeeds[0]?.colour);
  });
});

test('[N1] a need that is retired while somebody marks it stays where it was marked', () => {
  everyWay((a, b, sync) => {
    addTeamNeed(a.document, { id: 'n', name: 'Calm' });
    sync();
    setTeamNeed(a.document, { id: 'n', isRetired: true });
    markNeed(b.document, { id: 'm', subject: 'c1', need: 'n', level: 3 });
    const after = sync();
    expect(marksOf(after, 'c1').needs).toMatchObject([{ need: 'n', level: 3 }]);
    expect(after.teamNeeds).toMatchObject([{ isRetired: true }]);
    a.undo.undo();
    expect(sync().teamNeeds).toMatchObject([{ isRetired: false }]);
  });
});
