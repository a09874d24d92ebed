import { expect, test } from 'vitest';
import { everyWay } from '../../tests/helpers/replicas.ts';
import { marksOf, type JourneySnapshot } from '../journey/snapshot.ts';
import { addOpportunity } from './addOpportunity.ts';
import { editText } from './editText.ts';
import { removeCards } from './removeCards.ts';

const ids = (snapshot: JourneySnapshot, subject: string) =>
  marksOf(snapshot, subject).opportunities.map(({ id }) => id);

test.each(['c1', 's1'])('keeps both when two people add one to %s at once', (subject) => {
  everyWay((a, b, sync) => {
    addOpportunity(a.document, { id: 'oa', subject, title: 'Call back' });
    addOpportunity(b.document, { id: 'ob', subject });
    expect(ids(sync(), subject)).toEqual(['oa', 'ob']);
    addOpportunity(a.document, { id: 'a-last', subject });
    expect(ids(sync(), subject)).toEqual(['oa', 'ob', 'a-last']);
  });
});

test('[R1] one added to a card that is removed meanwhile comes back with the card', () => {
  everyWay((a, b, sync) => {
    addOpportunity(a.document, { id: 'o', subject: 'c1' });
    removeCards(b.document, { cards: ['c1'], at: 1 });
    expect(ids(sync(), 'c1')).toEqual([]);
    b.undo.undo();
    expect(ids(sync(), 'c1')).toEqual(['o']);
  });
});

test('[R2] redoing an addition brings back the title somebody typed', () => {
  everyWay((a, b, sync) => {
    addOpportunity(a.document, { id: 'o', subject: 'c1' });
    sync();
    editText(b.document, { collection: 'opportunities', id: 'o', field: 'title' }, 'By B');
    a.undo.undo();
    expect(ids(sync(), 'c1')).toEqual([]);
    a.undo.redo();
    expect(marksOf(sync(), 'c1').opportunities[0]?.title).toBe('By B');
  });
});
