import { expect, test } from 'vitest';
import { everyWay, oneReplica } from '../../tests/helpers/replicas.ts';
import { must } from '../journey/must.ts';
import { marksOf } from '../journey/snapshot.ts';
import { editText } from './editText.ts';
import { markNeed } from './markNeed.ts';
import { removeCards } from './removeCards.ts';
import { unmarkNeed } from './unmarkNeed.ts';

const subject = 'c1';

test('marks a need, and changes the mark that is there', () => {
  const me = oneReplica();
  markNeed(me.document, { id: 'n1', subject, need: 'time', level: 2 });
  markNeed(me.document, { id: 'n2', subject, need: 'time', grade: 'observed' });
  markNeed(me.document, { id: 'n3', subject: 's1', need: 'time' });
  const { needs } = marksOf(me.reader.read(), subject);
  expect(needs).toMatchObject([{ id: 'n1', level: 2, grade: 'observed' }]);
  expect(marksOf(me.reader.read(), 's1').needs).toHaveLength(1);
});

test('[M1] two marks of one need become one, with the gravest level and both reasons', () => {
  everyWay((a, b, sync) => {
    markNeed(a.document, { id: 'na', subject, need: 'time', level: 1, grade: 'measured' });
    markNeed(b.document, { id: 'nb', subject, need: 'time', level: 3 });
    editText(a.document, { collection: 'needsAtRisk', id: 'na', field: 'reason' }, 'Long queue');
    editText(b.document, { collection: 'needsAtRisk', id: 'nb', field: 'reason' }, 'Two calls');
    const [mark, ...others] = marksOf(sync(), subject).needs;
    expect(others).toEqual([]);
    expect(mark).toMatchObject({ id: 'na', level: 3, grade: 'measured', reason: 'Long queue\nTwo calls' });
  });
});

test('[M1] a twin mark is changed as one', () => {
  everyWay((a, b, sync) => {
    markNeed(a.document, { id: 'na', subject, need: 'time', level: 3 });
    markNeed(b.document, { id: 'nb', subject, need: 'time', level: 2 });
    sync();
    markNeed(b.document, { id: 'x', subject, need: 'time', level: 1 });
    expect(marksOf(sync(), subject).needs).toMatchObject([{ id: 'na', level: 1 }]);
    unmarkNeed(a.document, { subject, need: 'time', at: 1 });
    expect(marksOf(sync(), subject).needs).toEqual([]);
  });
});

test('[M1] undoing one of two twin marks leaves the other', () => {
  everyWay((a, b, sync) => {
    markNeed(a.document, { id: 'na', subject, need: 'time', level: 3 });
    markNeed(b.document, { id: 'nb', subject, need: 'time', level: 2 });
    sync();
    a.undo.undo();
    expect(marksOf(sync(), subject).needs).toMatchObject([{ id: 'nb', level: 2 }]);
  });
});

test('[R1] a card that is marked while somebody removes it comes back marked', () => {
  everyWay((a, b, sync) => {
    markNeed(a.document, { id: 'na', subject, need: 'time' });
    removeCards(b.document, { cards: [subject], at: 1 });
    expect(sync().marks.size).toBe(0);
    b.undo.undo();
    expect(must(marksOf(sync(), subject).needs[0]).need).toBe('time');
  });
});

test('[R2] undoing a mark hides it, and redoing it brings back the reason somebody typed', () => {
  everyWay((a, b, sync) => {
    markNeed(a.document, { id: 'na', subject, need: 'time' });
    sync();
    editText(b.document, { collection: 'needsAtRisk', id: 'na', field: 'reason' }, 'Because');
    a.undo.undo();
    expect(sync().marks.size).toBe(0);
    a.undo.redo();
    expect(marksOf(sync(), subject).needs).toMatchObject([{ reason: 'Because' }]);
  });
});
