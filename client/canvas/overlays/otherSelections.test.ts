import { expect, test } from 'vitest';
import type { JourneyLayout } from '../../../shared/layout/journeyLayout.ts';
import type { Others } from '../../model/presenceStore.ts';
import { readOtherSelections } from './otherSelections.ts';

const card = { x: 0, y: 0, width: 208, height: 96 };
const layout: JourneyLayout = {
  stages: [],
  lanes: [],
  cards: new Map([['a', card]]),
  width: 300,
  height: 200,
  headerHeight: 44,
};

function ada(cursorX: number, selection: readonly string[] = ['a']): Others {
  const person = { id: 'ada', name: 'Ada', colour: '#123456' };
  return new Map([[7, { person, cursor: { x: cursorX, y: 0 }, selection, drag: null, editing: null }]]);
}

test('a pointer that moves gives the same rings, so that nothing is drawn again', () => {
  const read = readOtherSelections();
  const rings = read(ada(1), layout);
  expect(rings).toMatchObject([{ name: 'Ada', rect: card }]);
  expect(read(ada(2), layout)).toBe(rings);
});

test('a selection that changes gives new rings, and so does a card that moves', () => {
  const read = readOtherSelections();
  const rings = read(ada(1), layout);
  const moved = { ...layout, cards: new Map([['a', { ...card, x: 50 }]]) };
  expect(read(ada(1), moved)).toMatchObject([{ rect: { x: 50 } }]);
  expect(read(ada(1, []), layout)).toEqual([]);
  expect(read(ada(1), layout)).toEqual(rings);
});
