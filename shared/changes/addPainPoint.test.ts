import { expect, test } from 'vitest';
import { everyWay, oneReplica } from '../../tests/helpers/replicas.ts';
import { marksOf, type JourneySnapshot } from '../journey/snapshot.ts';
import { addPainPoint } from './addPainPoint.ts';
import { editText } from './editText.ts';
import { removeCards } from './removeCards.ts';

const subject = 'c1';
const pains = (snapshot: JourneySnapshot) => marksOf(snapshot, subject).painPoints.map(({ id }) => id);

test('adds pain points one after the other', () => {
  const me = oneReplica();
  for (const id of ['z', 'm', 'a']) addPainPoint(me.document, { id, subject, title: id, severity: 0 });
  addPainPoint(me.document, { id: 'elsewhere', subject: 's1' });
  expect(pains(me.reader.read())).toEqual(['z', 'm', 'a']);
});

test('keeps both when two people add one at once', () => {
  everyWay((a, b, sync) => {
    addPainPoint(a.document, { id: 'pa', subject });
    addPainPoint(b.document, { id: 'pb', subject });
    expect(pains(sync())).toEqual(['pa', 'pb']);
  });
});

test('[R1] one added to a card that is removed meanwhile comes back with the card', () => {
  everyWay((a, b, sync) => {
    addPainPoint(a.document, { id: 'p', subject });
    removeCards(b.document, { cards: [subject], at: 1 });
    expect(sync().marks.size).toBe(0);
    b.undo.undo();
    expect(pains(sync())).toEqual(['p']);
  });
});

test('[R2] undoing an addition hides it, and redoing it brings back the title somebody typed', () => {
  everyWay((a, b, sync) => {
    addPainPoint(a.document, { id: 'p', subject });
    sync();
    editText(b.document, { collection: 'painPoints', id: 'p', field: 'title' }, 'By B');
    a.undo.undo();
    expect(pains(sync())).toEqual([]);
    a.undo.redo();
    expect(marksOf(sync(), subject).painPoints[0]?.title).toBe('By B');
  });
});
