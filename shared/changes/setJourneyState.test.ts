import { expect, test } from 'vitest';
import { everyWay } from '../../tests/helpers/replicas.ts';
import { editText } from './editText.ts';
import { setJourneyState } from './setJourneyState.ts';

test('keeps a state and a title changed at once', () => {
  everyWay((a, b, sync) => {
    setJourneyState(a.document, 'to-be');
    editText(b.document, { collection: 'header', field: 'title' }, 'Renamed');
    expect(sync().header).toMatchObject({ state: 'to-be', title: 'Renamed' });
    a.undo.undo();
    expect(sync().header.state).toBe('as-is');
  });
});
