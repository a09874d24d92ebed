import { expect, test } from 'vitest';
import { oneReplica, type Replica } from '../../tests/helpers/replicas.ts';
import { smallJourney } from '../../tests/helpers/smallJourney.ts';
import { addStage } from '../changes/addStage.ts';
import { moveCards } from '../changes/moveCards.ts';
import { moveStage } from '../changes/moveStage.ts';
import { removeStage } from '../changes/removeStage.ts';
import { readJourney } from '../document/journeyReader.ts';
import { alignJourneys } from './alignJourneys.ts';

function aligned(change: (to: Replica) => void) {
  const [before, after] = [oneReplica(smallJourney()), oneReplica(smallJourney())];
  change(after);
  return alignJourneys(readJourney(before.document), readJourney(after.document));
}

test('puts each stage beside itself, and keeps what is gone where it was', () => {
  const stages = aligned(({ document }) => {
    removeStage(document, { id: 's2', at: 1 });
    addStage(document, { id: 'new', name: 'New', before: 's3' });
  });
  expect(stages.map(({ id, before, after }) => [id, before?.id ?? null, after?.id ?? null])).toEqual([
    ['s1', 's1', 's1'],
    ['s2', 's2', null],
    ['new', null, 'new'],
    ['s3', 's3', 's3'],
  ]);
});

test('follows the later order', () => {
  const stages = aligned(({ document }) => {
    moveStage(document, { id: 's3', before: 's1' });
  });
  expect(stages.map(({ id }) => id)).toEqual(['s3', 's1', 's2']);
});

test('shows a card that moved where it was and where it is', () => {
  const stages = aligned(({ document }) => {
    moveCards(document, new Map([['c3', { stage: 's3', lane: 'l1', order: 'a0' }]]));
  });
  const places = stages.flatMap(({ id, lanes }) =>
    lanes.flatMap((lane) => [
      ...lane.cardsBefore.filter((card) => card.id === 'c3').map(() => `before ${id}/${lane.id}`),
      ...lane.cardsAfter.filter((card) => card.id === 'c3').map(() => `after ${id}/${lane.id}`),
    ]),
  );
  expect(places).toEqual(['before s2/l1', 'after s3/l1']);
});
