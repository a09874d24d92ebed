import { expect, test } from 'vitest';
import { everyWay, oneReplica } from '../../tests/helpers/replicas.ts';
import { editText } from './editText.ts';
import { setLaneColour } from './setLaneColour.ts';

const colourOf = (snapshot: { lanes: readonly { id: string; colour: string }[] }) =>
  snapshot.lanes.find(({ id }) => id === 'l1')?.colour;

test('recolours a lane, and undo takes it back', () => {
  const me = oneReplica();
  setLaneColour(me.document, { id: 'l1', colour: 'red' });
  expect(colourOf(me.reader.read())).toBe('red');
  me.undo.undo();
  expect(colourOf(me.reader.read())).toBe('slate');
});

test('keeps a colour and a name set at once, and one of two colours', () => {
  everyWay((a, b, sync) => {
    setLaneColour(a.document, { id: 'l1', colour: 'red' });
    setLaneColour(b.document, { id: 'l1', colour: 'teal' });
    editText(b.document, { collection: 'lanes', id: 'l1', field: 'name' }, 'Renamed');
    const after = sync();
    expect(['red', 'teal']).toContain(colourOf(after));
    expect(after.lanes[0]?.name).toBe('Renamed');
  });
});
