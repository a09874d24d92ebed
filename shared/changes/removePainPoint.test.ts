import { expect, test } from 'vitest';
import { everyWay } from '../../tests/helpers/replicas.ts';
import { marksOf } from '../journey/snapshot.ts';
import { addPainPoint } from './addPainPoint.ts';
import { ratePainPoint } from './ratePainPoint.ts';
import { removePainPoint } from './removePainPoint.ts';

test('[R1] a pain point that is rated while somebody removes it comes back rated', () => {
  everyWay((a, b, sync) => {
    addPainPoint(a.document, { id: 'p', subject: 's1' });
    sync();
    removePainPoint(a.document, { id: 'p', at: 1 });
    ratePainPoint(b.document, { id: 'p', severity: 4 });
    expect(sync().marks.size).toBe(0);
    a.undo.undo();
    expect(marksOf(sync(), 's1').painPoints).toMatchObject([{ id: 'p', severity: 4 }]);
  });
});
