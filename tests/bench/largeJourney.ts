import { cardShape } from '../../shared/journey/card.ts';
import { NO_RECORDS, type JourneyContent } from '../../shared/journey/content.ts';
import { headerShape } from '../../shared/journey/header.ts';
import { laneShape } from '../../shared/journey/lane.ts';
import { momentOfTruthShape } from '../../shared/journey/momentOfTruth.ts';
import { must } from '../../shared/journey/must.ts';
import { needAtRiskShape } from '../../shared/journey/needAtRisk.ts';
import { ordersBetween } from '../../shared/journey/order.ts';
import { painPointShape } from '../../shared/journey/painPoint.ts';
import { makeRecord, readRecord } from '../../shared/journey/record.ts';
import { stageShape } from '../../shared/journey/stage.ts';

const LANES = 10;
const A_CELL = 4;
const KINDS = ['customer', 'frontstage', 'backstage', 'support', 'evidence'] as const;
const NEEDS = ['time', 'empathy', 'control', 'information', 'fairness'];
const CHANNELS = ['web', 'phone', 'email', 'in-store'];
const STATES = ['made', 'mixed', 'broken'] as const;
const EMOTIONS = [-2, -1, null, 1, 2] as const;

/** A journey of so many cards, four to a cell in ten lanes, most of them marked; the same every time. */
export function largeJourney(count: number): JourneyContent {
  const columns = Math.ceil(count / (LANES * A_CELL));
  const stageOrders = ordersBetween(null, null, columns);
  const laneOrders = ordersBetween(null, null, LANES);
  const orders = ordersBetween(null, null, A_CELL);
  const numbers = Array.from({ length: count }, (_, number) => number);
  return {
    ...NO_RECORDS,
    header: readRecord(headerShape, { title: `${count} cards` }),
    stages: stageOrders.map((order, index) =>
      makeRecord(stageShape, `stage${index}`, { name: `Stage ${index + 1}`, order }),
    ),
    lanes: laneOrders.map((order, index) =>
      makeRecord(laneShape, `lane${index}`, {
        name: `Lane ${index + 1}`,
        kind: must(KINDS[index % KINDS.length]),
        order,
      }),
    ),
    cards: numbers.map((number) =>
      makeRecord(cardShape, subject(number), {
        kind: number % 9 === 8 ? 'note' : 'touchpoint',
        title: `Wait for the answer about order ${number}`,
        channel: must(CHANNELS[number % CHANNELS.length]),
        emotion: EMOTIONS[number % EMOTIONS.length] ?? null,
        place: {
          stage: `stage${Math.floor(number / (LANES * A_CELL))}`,
          lane: `lane${Math.floor(number / A_CELL) % LANES}`,
          order: must(orders[number % A_CELL]),
        },
      }),
    ),
    needsAtRisk: numbers.map((number) =>
      makeRecord(needAtRiskShape, `need${number}`, {
        subject: subject(number),
        need: must(NEEDS[number % NEEDS.length]),
        level: must(([1, 2, 3] as const)[number % 3]),
      }),
    ),
    momentsOfTruth: numbers
      .filter((number) => number % 16 === 0)
      .map((number) =>
        makeRecord(momentOfTruthShape, `moment${number}`, {
          subject: subject(number),
          state: must(STATES[(number / 16) % STATES.length]),
        }),
      ),
    painPoints: numbers
      .filter((number) => number % 2 === 0)
      .map((number) =>
        makeRecord(painPointShape, `pain${number}`, {
          subject: subject(number),
          title: 'It takes too long',
          severity: must(([0, 1, 2, 3, 4] as const)[(number / 2) % 5]),
        }),
      ),
  };
}

function subject(number: number): string {
  return `card${number}`;
}
