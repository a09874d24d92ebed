import { expect, test } from 'vitest';
import { everyWay } from '../../tests/helpers/replicas.ts';
import { marksOf } from '../journey/snapshot.ts';
import { addOpportunity } from './addOpportunity.ts';
import { removeOpportunity } from './removeOpportunity.ts';
import { setOpportunity } from './setOpportunity.ts';

test('[R1] takes it off, and brings it back with what somebody rated meanwhile', () => {
  everyWay((a, b, sync) => {
    addOpportunity(a.document, { id: 'o', subject: 'c1' });
    sync();
    removeOpportunity(a.document, { id: 'o', at: 1 });
    setOpportunity(b.document, { id: 'o', importance: 7 });
    expect(sync().marks.size).toBe(0);
    a.undo.undo();
    expect(marksOf(sync(), 'c1').opportunities[0]?.importance).toBe(7);
  });
});
