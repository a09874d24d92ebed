import { expect, test } from 'vitest';
import { everyWay } from '../../tests/helpers/replicas.ts';
import { marksOf } from '../journey/snapshot.ts';
import { addPainPoint } from './addPainPoint.ts';
import { ratePainPoint } from './ratePainPoint.ts';

test('keeps severity and frequency when two people rate at once', () => {
  everyWay((a, b, sync) => {
    addPainPoint(a.document, { id: 'p', subject: 's1' });
    sync();
    ratePainPoint(a.document, { id: 'p', severity: 0 });
    ratePainPoint(b.document, { id: 'p', frequency: 5 });
    expect(marksOf(sync(), 's1').painPoints).toMatchObject([{ severity: 0, frequency: 5 }]);
  });
});

test('[U2] undoing one of two ratings made at once leaves the one that is shown', () => {
  everyWay((a, b, sync) => {
    addPainPoint(b.document, { id: 'p', subject: 's1', severity: 1 });
    sync();
    ratePainPoint(a.document, { id: 'p', severity: 3 });
    ratePainPoint(b.document, { id: 'p', severity: 4 });
    const before = marksOf(sync(), 's1').painPoints[0]?.severity;
    a.undo.undo();
    expect(marksOf(sync(), 's1').painPoints[0]?.severity).toBe(before);
  });
});
