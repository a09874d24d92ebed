import { expect, test } from 'vitest';
import { everyWay, oneReplica } from '../../tests/helpers/replicas.ts';
import { marksOf } from '../journey/snapshot.ts';
import { editText } from './editText.ts';
import { markMomentOfTruth } from './markMomentOfTruth.ts';

const subject = 'c3';

test('marks a moment of truth, and changes the mark that is there', () => {
  const me = oneReplica();
  markMomentOfTruth(me.document, { id: 'm1', subject, stake: 3 });
  markMomentOfTruth(me.document, { id: 'm2', subject, state: 'broken', kind: 'fmot' });
  expect(marksOf(me.reader.read(), subject).momentOfTruth).toMatchObject({
    id: 'm1',
    stake: 3,
    state: 'broken',
    kind: 'fmot',
  });
});

test('[M2] two marks become one, with the highest stake, the worst state and both reasons', () => {
  everyWay((a, b, sync) => {
    markMomentOfTruth(a.document, { id: 'ma', subject, stake: 1, state: 'broken' });
    markMomentOfTruth(b.document, { id: 'mb', subject, stake: 3, state: 'made', kind: 'zmot' });
    editText(a.document, { collection: 'momentsOfTruth', id: 'ma', field: 'reason' }, 'First call');
    editText(b.document, { collection: 'momentsOfTruth', id: 'mb', field: 'reason' }, 'First bill');
    expect(marksOf(sync(), subject).momentOfTruth).toMatchObject({
      id: 'ma',
      stake: 3,
      state: 'broken',
      kind: 'zmot',
      reason: 'First call\nFirst bill',
    });
    markMomentOfTruth(b.document, { id: 'x', subject, stake: 2, state: 'made', kind: null });
    expect(marksOf(sync(), subject).momentOfTruth).toMatchObject({ stake: 2, state: 'made', kind: null });
  });
});

test('[M2] undoing one of two marks leaves the other', () => {
  everyWay((a, b, sync) => {
    markMomentOfTruth(a.document, { id: 'ma', subject });
    markMomentOfTruth(b.document, { id: 'mb', subject });
    sync();
    b.undo.undo();
    expect(marksOf(sync(), subject).momentOfTruth?.id).toBe('ma');
  });
});
