import { expect, test } from 'vitest';
import { everyWay, oneReplica } from '../../tests/helpers/replicas.ts';
import { editText } from './editText.ts';
import { setStageColour } from './setStageColour.ts';

const colourOf = (snapshot: { stages: readonly { id: string; colour: string }[] }) =>
  snapshot.stages.find(({ id }) => id === 's1')?.colour;

test('recolours a stage, and undo takes it back', () => {
  const me = oneReplica();
  setStageColour(me.document, { id: 's1', colour: 'red' });
  expect(colourOf(me.reader.read())).toBe('red');
  me.undo.undo();
  expect(colourOf(me.reader.read())).toBe('slate');
});

test('keeps a colour and a name set at once, and one of two colours', () => {
  everyWay((a, b, sync) => {
    setStageColour(a.document, { id: 's1', colour: 'red' });
    setStageColour(b.document, { id: 's1', colour: 'teal' });
    editText(b.document, { collection: 'stages', id: 's1', field: 'name' }, 'Renamed');
    const after = sync();
    expect(['red', 'teal']).toContain(colourOf(after));
    expect(after.stages[0]?.name).toBe('Renamed');
  });
});
