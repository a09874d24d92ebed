import * as fc from 'fast-check';
import { CARD_KINDS, cardShape } from '../../shared/journey/card.ts';
import { COLOURS } from '../../shared/journey/colour.ts';
import { NO_RECORDS, type JourneyContent } from '../../shared/journey/content.ts';
import { EFFORTS } from '../../shared/journey/effort.ts';
import { EMOTIONS } from '../../shared/journey/emotion.ts';
import { headerShape, JOURNEY_STATES } from '../../shared/journey/header.ts';
import type { Id } from '../../shared/journey/id.ts';
import { holdsCards, LANE_KINDS, laneShape } from '../../shared/journey/lane.ts';
import {
  MOMENT_KINDS,
  MOMENT_STATES,
  momentOfTruthShape,
  STAKES,
} from '../../shared/journey/momentOfTruth.ts';
import { EVIDENCE_GRADES, needAtRiskShape, RISK_LEVELS } from '../../shared/journey/needAtRisk.ts';
import { must } from '../../shared/journey/must.ts';
import { ordersBetween } from '../../shared/journey/order.ts';
import { FREQUENCIES, PAIN_STATUSES, painPointShape, SEVERITIES } from '../../shared/journey/painPoint.ts';
import { placesInTurn } from '../../shared/journey/placesInTurn.ts';
import { makeRecord, readRecord } from '../../shared/journey/record.ts';
import { stageShape } from '../../shared/journey/stage.ts';
import { withRest } from './anyRest.ts';
import { plainText } from '../../shared/formats/plainText.ts';

const words = fc.string({ unit: 'grapheme', maxLength: 30 }).map(plainText);
const tag = words.map((text) => text.trim()).filter((text) => text !== '');
const name = fc.oneof(
  words,
  fc.constantFrom('Pain Points', 'Emotional State', 'Customer actions', 'Unplaced'),
);
const channel = fc.option(fc.constantFrom('phone', 'web', 'our own'));
const emotion = fc.option(fc.constantFrom(...EMOTIONS));
const colour = fc.constantFrom(...COLOURS);
const description = fc.oneof(
  words,
  fc.constantFrom('Feeling: frustrated (−3 of 5)', 'It hurts.\nFeeling: +1 of 5', '\nFeeling: sad'),
);

const day = fc.constantFrom('2026-01-31', '2024-02-29', '1999-12-01');
const owner = fc.record({
  person: fc.option(fc.constantFrom('person-1')),
  name: fc.constantFrom('Ann', 'Billing team'),
});
const rating = fc.option(fc.integer({ min: 0, max: 10 }));
const delivery = {
  teamRating: rating,
  customerRating: rating,
  customerSample: fc.option(fc.integer({ min: 1, max: 500 })),
  customerRatedOn: fc.option(day),
  customerSource: fc.option(fc.constantFrom('survey')),
};
const emotions = fc.dictionary(fc.constantFrom('persona-0', 'persona-1'), fc.constantFrom(...EMOTIONS), {
  noNullPrototype: true,
});

const header = fc
  .record({
    title: words,
    persona: words,
    goal: words,
    scenario: words,
    notes: words,
    state: fc.constantFrom(...JOURNEY_STATES),
    owner: fc.option(owner),
    reviewOn: fc.option(day),
    isLocked: fc.boolean(),
    counterpart: fc.option(fc.constant('journey-2')),
  })
  .map((fields) => readRecord(headerShape, fields));

const stageFields = fc.record({
  name,
  description,
  colour,
  emotion,
  emotions,
  ...delivery,
  isLocked: fc.boolean(),
});
const laneFields = fc.record({
  name,
  kind: fc.constantFrom(...LANE_KINDS),
  colour,
  height: fc.option(fc.integer({ min: 48, max: 2400 })),
  isCollapsed: fc.boolean(),
  isLocked: fc.boolean(),
});
const cardFields = fc.record({
  kind: fc.constantFrom(...CARD_KINDS),
  title: words,
  description,
  channel,
  emotion,
  emotions,
  ...delivery,
  owner: fc.option(owner),
  reviewOn: fc.option(day),
  isLocked: fc.boolean(),
  group: fc.option(fc.constantFrom('g1', 'g2')),
  tags: fc.array(fc.oneof(tag, fc.constantFrom('Chat', 'milestone', 'bottleneck'))),
});
const marksFields = fc.record({
  need: fc.option(
    fc.record({
      need: fc.constantFrom('time', 'empathy', 'our own'),
      level: fc.constantFrom(...RISK_LEVELS),
      reason: words,
      grade: fc.constantFrom(...EVIDENCE_GRADES),
    }),
  ),
  moment: fc.option(
    fc.record({
      stake: fc.constantFrom(...STAKES),
      state: fc.constantFrom(...MOMENT_STATES),
      reason: words,
      kind: fc.option(fc.constantFrom(...MOMENT_KINDS)),
    }),
  ),
  pains: fc.array(
    fc.record({
      title: words,
      description: words,
      severity: fc.constantFrom(...SEVERITIES),
      frequency: fc.constantFrom(...FREQUENCIES),
      needs: fc.subarray(['time', 'empathy']),
      rootCause: words,
      ideas: words,
      status: fc.constantFrom(...PAIN_STATUSES),
      owner: fc.option(owner),
      dueOn: fc.option(day),
      effort: fc.option(fc.constantFrom(...EFFORTS)),
      share: fc.option(fc.nat(100)),
    }),
    { maxLength: 3 },
  ),
});

const hangingFields = fc.record({
  subject: fc.nat(),
  words,
  day: fc.option(day),
  whole: fc.option(fc.integer({ min: 1, max: 10 })),
  pick: fc.nat(),
});

/** For property tests: any valid journey, with words, names and marks that tempt a format to get them wrong. */
export const anyContent: fc.Arbitrary<JourneyContent> = fc
  .record({
    header,
    stages: fc.array(fc.tuple(stageFields, marksFields), { minLength: 1, maxLength: 4 }),
    lanes: fc.array(laneFields, { maxLength: 5 }),
    first: laneFields.map((lane) => ({ ...lane, kind: 'customer' as const })),
    cards: fc.array(fc.tuple(cardFields, marksFields, fc.nat(), fc.nat()), { maxLength: 12 }),
    evidence: fc.array(hangingFields, { maxLength: 3 }),
    opportunities: fc.array(hangingFields, { maxLength: 3 }),
    attachments: fc.array(hangingFields, { maxLength: 2 }),
    links: fc.array(fc.tuple(fc.nat(), fc.nat(), words), { maxLength: 3 }),
    teamNeeds: fc.array(fc.tuple(words, fc.boolean()), { maxLength: 2 }),
    personas: fc.array(fc.tuple(words, words), { maxLength: 2 }),
  })
  .map((drawn) =>
    withRest(assemble(drawn.header, drawn.stages, [drawn.first, ...drawn.lanes], drawn.cards), drawn),
  );

type Drawn<A> = A extends fc.Arbitrary<infer T> ? T : never;
type DrawnMarks = Drawn<typeof marksFields>;

function assemble(
  head: JourneyContent['header'],
  stageList: readonly [Drawn<typeof stageFields>, DrawnMarks][],
  laneList: readonly Drawn<typeof laneFields>[],
  cardList: readonly [Drawn<typeof cardFields>, DrawnMarks, number, number][],
): JourneyContent {
  const stageOrders = ordersBetween(null, null, stageList.length);
  const laneOrders = ordersBetween(null, null, laneList.length);
  const stages = stageList.map(([fields], index) =>
    makeRecord(stageShape, `stage-${index}`, { ...fields, order: must(stageOrders[index]) }),
  );
  const lanes = laneList.map((fields, index) =>
    makeRecord(laneShape, `lane-${index}`, { ...fields, order: must(laneOrders[index]) }),
  );
  const homes = lanes.filter(holdsCards);
  const placeIn = placesInTurn();
  const cards = cardList.map(([fields, , stage, lane], index) => {
    const place = placeIn(must(stages[stage % stages.length]).id, must(homes[lane % homes.length]).id);
    return makeRecord(cardShape, `card-${index}`, { ...fields, place });
  });
  const marked: [Id, DrawnMarks][] = [
    ...stageList.map(([, marks], index): [Id, DrawnMarks] => [`stage-${index}`, marks]),
    ...cardList.map(([, marks], index): [Id, DrawnMarks] => [`card-${index}`, marks]),
  ];
  return {
    ...NO_RECORDS,
    header: head,
    stages,
    lanes,
    cards,
    needsAtRisk: marked.flatMap(([subject, { need }]) =>
      need === null ? [] : [makeRecord(needAtRiskShape, `need-${subject}`, { ...need, subject })],
    ),
    momentsOfTruth: marked.flatMap(([subject, { moment }]) =>
      moment === null ? [] : [makeRecord(momentOfTruthShape, `moment-${subject}`, { ...moment, subject })],
    ),
    painPoints: marked.flatMap(([subject, { pains }]) => {
      const orders = ordersBetween(null, null, pains.length);
      return pains.map((pain, index) =>
        makeRecord(painPointShape, `pain-${subject}-${index}`, {
          ...pain,
          subject,
          order: must(orders[index]),
        }),
      );
    }),
  };
}
