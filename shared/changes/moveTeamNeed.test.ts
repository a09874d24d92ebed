import { expect, test } from 'vitest';
import { everyWay, oneReplica, type Replica } from '../../tests/helpers/replicas.ts';
import { addTeamNeed } from './addTeamNeed.ts';
import { moveTeamNeed } from './moveTeamNeed.ts';
import { setTeamNeed } from './setTeamNeed.ts';

const shown = (snapshot: { teamNeeds: readonly { id: string }[] }) => snapshot.teamNeeds.map(({ id }) => id);
const fill = ({ document }: Replica): void => {
  for (const id of ['n1', 'n2', 'n3']) addTeamNeed(document, { id, name: id });
};

test('moves a need before another, or to the end', () => {
  const me = oneReplica();
  fill(me);
  moveTeamNeed(me.document, { id: 'n3', before: 'n1' });
  expect(shown(me.reader.read())).toEqual(['n3', 'n1', 'n2']);
  moveTeamNeed(me.document, { id: 'n3', before: null });
  moveTeamNeed(me.document, { id: 'n1', before: 'n1' });
  expect(shown(me.reader.read())).toEqual(['n1', 'n2', 'n3']);
});

test('keeps a move and a colour given at once, and doubles nothing when two people move one', () => {
  everyWay((a, b, sync) => {
    fill(a);
    sync();
    moveTeamNeed(a.document, { id: 'n3', before: 'n1' });
    moveTeamNeed(b.document, { id: 'n3', before: 'n2' });
    setTeamNeed(b.document, { id: 'n3', colour: 'red' });
    const after = sync();
    expect([
      ['n3', 'n1', 'n2'],
      ['n1', 'n3', 'n2'],
    ]).toContainEqual(shown(after));
    expect(after.teamNeeds.find(({ id }) => id === 'n3')?.colour).toBe('red');
  });
});

test('[P3] moves a need between two that were added at the same spot at once', () => {
  everyWay((a, b, sync) => {
    addTeamNeed(a.document, { id: 'xa' });
    addTeamNeed(b.document, { id: 'xb' });
    sync();
    addTeamNeed(a.document, { id: 'y' });
    moveTeamNeed(a.document, { id: 'y', before: 'xb' });
    expect(shown(sync())).toEqual(['xa', 'y', 'xb']);
  });
});
