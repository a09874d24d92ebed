import { expect, test } from 'vitest';
import { isSamePlace, placeField } from './place.ts';

test.each([undefined, null, 7, 's1/l1', [], { stage: 7, lane: null, order: 'zz' }])(
  '[S2] takes %j for nowhere',
  (raw) => {
    expect(placeField().read(raw)).toEqual({ stage: '', lane: '', order: 'a0' });
  },
);

test('reads a place without what else is in there', () => {
  const place = { stage: 's1', lane: 'l1', order: 'a1' };
  expect(placeField().read({ ...place, x: 10 })).toEqual(place);
  expect(isSamePlace(place, { ...place })).toBe(true);
  for (const other of [{ stage: 's2' }, { lane: 'l2' }, { order: 'a2' }])
    expect(isSamePlace(place, { ...place, ...other })).toBe(false);
});
