import { cardShape, type Card } from '../../shared/journey/card.ts';
import { NO_RECORDS, type JourneyContent } from '../../shared/journey/content.ts';
import { headerShape } from '../../shared/journey/header.ts';
import { laneShape } from '../../shared/journey/lane.ts';
import { makeRecord, readRecord } from '../../shared/journey/record.ts';
import { stageShape } from '../../shared/journey/stage.ts';

/**
 * A journey of three stages (s1, s2, s3), two lanes that hold cards (l1, l2), one that draws itself (curve), and four
 * cards: c1 and c2 in s1/l1, c3 in s2/l1, c4 in s3/l2.
 */
export function smallJourney(): JourneyContent {
  return {
    ...NO_RECORDS,
    header: readRecord(headerShape, { title: 'Journey' }),
    stages: ['s1', 's2', 's3'].map((id, at) => makeRecord(stageShape, id, { name: id, order: `a${at}` })),
    lanes: [
      makeRecord(laneShape, 'l1', { name: 'l1', kind: 'customer', order: 'a0' }),
      makeRecord(laneShape, 'l2', { name: 'l2', kind: 'notes', order: 'a1' }),
      makeRecord(laneShape, 'curve', { name: 'curve', kind: 'emotion', order: 'a2' }),
    ],
    cards: [
      card('c1', 's1', 'l1', 'a0'),
      card('c2', 's1', 'l1', 'a1'),
      card('c3', 's2', 'l1', 'a0'),
      card('c4', 's3', 'l2', 'a0'),
    ],
  };
}

function card(id: string, stage: string, lane: string, order: string): Card {
  return makeRecord(cardShape, id, { title: `Card ${id}`, place: { stage, lane, order } });
}
