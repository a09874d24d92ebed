import { expect, test } from 'vitest';
import { everyWay } from '../../tests/helpers/replicas.ts';
import { marksOf } from '../journey/snapshot.ts';
import { addPainPoint } from './addPainPoint.ts';
import { rateAsAgreed } from './rateAsAgreed.ts';
import { setPainPoint } from './setPainPoint.ts';

test('keeps what was agreed on while somebody else follows it up', () => {
  everyWay((a, b, sync) => {
    addPainPoint(a.document, { id: 'p', subject: 's1' });
    addPainPoint(a.document, { id: 'q', subject: 's1' });
    sync();
    rateAsAgreed(a.document, [
      { id: 'p', severity: 4, frequency: 5 },
      { id: 'q', severity: 0, frequency: 1 },
      { id: 'gone', severity: 1, frequency: 1 },
    ]);
    setPainPoint(b.document, { id: 'p', status: 'accepted' });
    expect(marksOf(sync(), 's1').painPoints).toMatchObject([
      { id: 'p', severity: 4, frequency: 5, status: 'accepted' },
      { id: 'q', severity: 0, frequency: 1 },
    ]);
  });
});

test('takes back a share of customers only where it says otherwise, and gives it back with undo', () => {
  everyWay((a, b, sync) => {
    addPainPoint(b.document, { id: 'p', subject: 's1' });
    setPainPoint(b.document, { id: 'p', share: 70 });
    sync();
    rateAsAgreed(a.document, [{ id: 'p', severity: 3, frequency: 4 }]);
    expect(marksOf(sync(), 's1').painPoints[0]).toMatchObject({ frequency: 4, share: 70 });
    rateAsAgreed(a.document, [{ id: 'p', severity: 3, frequency: 2 }]);
    expect(marksOf(sync(), 's1').painPoints[0]).toMatchObject({ frequency: 2, share: null });
    a.undo.undo();
    expect(marksOf(sync(), 's1').painPoints[0]).toMatchObject({ frequency: 4, share: 70 });
  });
});
