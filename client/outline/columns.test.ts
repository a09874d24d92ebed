import { expect, it } from 'vitest';
import { exampleSnapshot } from '../../shared/scoring/exampleSnapshot.ts';
import { columnsOf, headsOf } from './columns.ts';

function journey(cards: readonly string[]) {
  return exampleSnapshot({
    stages: { a: {}, whole: {}, first: { parent: 'whole' }, second: { parent: 'whole' }, z: {} },
    lanes: ['lane'],
    cards: cards.map((stage) => ({
      id: `in ${stage}`,
      at: [stage, 'lane'],
      place: { stage, lane: 'lane', order: 'a0' },
    })),
  });
}

it('shows a stage with parts as a column only while cards lie in the stage itself', () => {
  expect(columnsOf(journey([])).map(({ id }) => id)).toEqual(['a', 'first', 'second', 'z']);
  expect(columnsOf(journey(['whole'])).map(({ id }) => id)).toEqual(['a', 'whole', 'first', 'second', 'z']);
});

it('heads the parts of a stage together', () => {
  const { stages } = journey([]);
  const named = (cards: readonly string[]) => {
    const { top, below } = headsOf(stages, columnsOf(journey(cards)));
    return [top.map(({ stage, span }) => `${stage.id} ${span}`), below.map(({ part }) => part?.id ?? null)];
  };
  expect(named([])).toEqual([
    ['a 1', 'whole 2', 'z 1'],
    ['first', 'second'],
  ]);
  expect(named(['whole'])).toEqual([
    ['a 1', 'whole 3', 'z 1'],
    [null, 'first', 'second'],
  ]);
});

it('needs one row of heads where no stage has parts', () => {
  const { stages } = exampleSnapshot({ stages: { a: {}, b: {} } });
  expect(headsOf(stages, stages).below).toEqual([]);
});
