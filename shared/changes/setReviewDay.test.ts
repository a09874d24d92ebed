import { expect, test } from 'vitest';
import { everyWay, oneReplica } from '../../tests/helpers/replicas.ts';
import { removeCards } from './removeCards.ts';
import { setReviewDay } from './setReviewDay.ts';

test('[R1] a day set on a card that is removed meanwhile comes back with the card', () => {
  everyWay((a, b, sync) => {
    setReviewDay(a.document, { card: 'c1', day: '2026-03-31' });
    setReviewDay(a.document, { card: null, day: '2026-06-30' });
    removeCards(b.document, { cards: ['c1'], at: 1 });
    expect(sync().header.reviewOn).toBe('2026-06-30');
    b.undo.undo();
    expect(sync().cards.get('c1')?.reviewOn).toBe('2026-03-31');
  });
});

test('keeps no day that the calendar does not have', () => {
  const me = oneReplica();
  setReviewDay(me.document, { card: 'c1', day: '2026-02-31' });
  expect(me.reader.read().cards.get('c1')?.reviewOn).toBeNull();
});
