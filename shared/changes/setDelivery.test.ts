import { expect, test } from 'vitest';
import { everyWay } from '../../tests/helpers/replicas.ts';
import { setDelivery } from './setDelivery.ts';

test('keeps the rating of the team and that of customers when two people set them at once', () => {
  everyWay((a, b, sync) => {
    setDelivery(a.document, { subject: 'c1', teamRating: 9 });
    setDelivery(b.document, { subject: 'c1', customerRating: 6.5, customerSample: 212 });
    setDelivery(b.document, { subject: 'c1', customerRatedOn: '2026-03-31', customerSource: 'Survey' });
    expect(sync().cards.get('c1')).toMatchObject({
      teamRating: 9,
      customerRating: 6.5,
      customerSample: 212,
      customerRatedOn: '2026-03-31',
      customerSource: 'Survey',
    });
  });
});

test('rates stages too, takes ratings back, and keeps none beyond ten', () => {
  everyWay((a, b, sync) => {
    setDelivery(a.document, { subject: 's1', teamRating: 0, customerRating: 10 });
    expect(sync().stages[0]).toMatchObject({ teamRating: 0, customerRating: 10 });
    setDelivery(b.document, { subject: 's1', teamRating: null, customerRating: 11 });
    expect(sync().stages[0]).toMatchObject({ teamRating: null, customerRating: null });
  });
});
