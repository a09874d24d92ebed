import { expect, test } from 'vitest';
import { everyWay } from '../../tests/helpers/replicas.ts';
import { evidenceOn } from '../journey/snapshot.ts';
import { addEvidence } from './addEvidence.ts';
import { removeEvidence } from './removeEvidence.ts';
import { setEvidence } from './setEvidence.ts';

test('[R1] takes it off, and brings it back with what somebody said of it meanwhile', () => {
  everyWay((a, b, sync) => {
    addEvidence(a.document, { id: 'e', subject: 'c1' });
    sync();
    removeEvidence(a.document, { id: 'e', at: 1 });
    setEvidence(b.document, { id: 'e', sample: 12 });
    expect(evidenceOn(sync(), 'c1')).toEqual([]);
    a.undo.undo();
    expect(evidenceOn(sync(), 'c1')[0]?.sample).toBe(12);
  });
});
