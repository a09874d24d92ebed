import { expect, test } from 'vitest';
import { cardShape } from '../journey/card.ts';
import { laneShape } from '../journey/lane.ts';
import { makeRecord } from '../journey/record.ts';
import { stageShape } from '../journey/stage.ts';
import { axisOf, isCardHidden } from './axis.ts';

test('[R3] looks a card up among those that were swept away, and does not compare it with each', () => {
  const ids = Array.from({ length: 30_000 }, (_, index) => `card-${index}`);
  const removal = { at: 1, swept: ids };
  const [gone, stays] = [
    makeRecord(stageShape, 'gone', {}),
    makeRecord(stageShape, 'stays', { order: 'b00' }),
  ];
  const stages = axisOf(
    new Map([
      ['gone', { record: gone, removal }],
      ['stays', { record: stays, removal: null }],
    ]),
    () => true,
  );
  const lane = makeRecord(laneShape, 'lane', { kind: 'customer' });
  const lanes = axisOf(new Map([['lane', { record: lane, removal: null }]]), () => true);
  const place = { stage: 'gone', lane: 'lane', order: 'a0' };
  const cards = ids.map((id) => ({ record: makeRecord(cardShape, id, { place }), removal: null }));
  const start = process.cpuUsage();
  expect(cards.every((card) => isCardHidden(card, stages, lanes))).toBe(true);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(500);
});
