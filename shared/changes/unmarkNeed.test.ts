import { expect, test } from 'vitest';
import { everyWay } from '../../tests/helpers/replicas.ts';
import { marksOf } from '../journey/snapshot.ts';
import { editText } from './editText.ts';
import { markNeed } from './markNeed.ts';
import { unmarkNeed } from './unmarkNeed.ts';

const subject = 's1';
const reason = { collection: 'needsAtRisk', id: 'n', field: 'reason' } as const;

test('[R1] a reason typed while somebody takes the mark off comes back with it', () => {
  everyWay((a, b, sync) => {
    markNeed(a.document, { id: 'n', subject, need: 'time' });
    sync();
    unmarkNeed(a.document, { subject, need: 'time', at: 1 });
    editText(b.document, reason, 'Because');
    expect(sync().marks.size).toBe(0);
    a.undo.undo();
    expect(marksOf(sync(), subject).needs).toMatchObject([{ reason: 'Because' }]);
  });
});

test('leaves a mark that somebody makes meanwhile, and marks of other needs', () => {
  everyWay((a, b, sync) => {
    markNeed(a.document, { id: 'n', subject, need: 'time' });
    markNeed(a.document, { id: 'o', subject, need: 'fairness' });
    sync();
    unmarkNeed(a.document, { subject, need: 'time', at: 1 });
    unmarkNeed(b.document, { subject, need: 'time', at: 1 });
    markNeed(b.document, { id: 'again', subject, need: 'time', level: 3 });
    expect(
      marksOf(sync(), subject)
        .needs.map(({ id }) => id)
        .toSorted(),
    ).toEqual(['again', 'o']);
  });
});
