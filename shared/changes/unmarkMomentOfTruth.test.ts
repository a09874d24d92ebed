import { expect, test } from 'vitest';
import { everyWay } from '../../tests/helpers/replicas.ts';
import { marksOf } from '../journey/snapshot.ts';
import { editText } from './editText.ts';
import { markMomentOfTruth } from './markMomentOfTruth.ts';
import { unmarkMomentOfTruth } from './unmarkMomentOfTruth.ts';

const subject = 's2';

test('[R1] takes off the marks of everybody, and undo brings back what was typed meanwhile', () => {
  everyWay((a, b, sync) => {
    markMomentOfTruth(a.document, { id: 'ma', subject });
    markMomentOfTruth(b.document, { id: 'mb', subject });
    sync();
    unmarkMomentOfTruth(a.document, { subject, at: 1 });
    editText(b.document, { collection: 'momentsOfTruth', id: 'ma', field: 'reason' }, 'Because');
    expect(sync().marks.size).toBe(0);
    a.undo.undo();
    expect(marksOf(sync(), subject).momentOfTruth?.reason).toBe('Because');
  });
});

test('leaves a mark that somebody makes meanwhile', () => {
  everyWay((a, b, sync) => {
    markMomentOfTruth(a.document, { id: 'ma', subject });
    unmarkMomentOfTruth(b.document, { subject, at: 1 });
    expect(marksOf(sync(), subject).momentOfTruth?.id).toBe('ma');
  });
});
