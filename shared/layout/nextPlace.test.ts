import { describe, expect, it } from 'vitest';
import { exampleSnapshot } from '../scoring/exampleSnapshot.ts';
import { layoutJourney } from './layoutJourney.ts';
import { nextPlace, rowEnd } from './nextPlace.ts';

const journey = exampleSnapshot({
  stages: { a: {}, b: {}, c: {} },
  lanes: ['top', 'low'],
  cards: [
    ...Array.from({ length: 7 }, (_, i) => lying(`a${i}`, 'a', 'top')),
    lying('c0', 'c', 'top'),
    lying('low', 'a', 'low'),
  ],
});
const layout = layoutJourney(journey);
function lying(id: string, stage: string, lane: string) {
  return { id, at: [stage, lane] as const, place: { stage, lane, order: 'a0' } };
}
const cell = (stage: string, lane: string) => ({ kind: 'cell', stage, lane }) as const;
const card = (id: string) => ({ kind: 'card', id }) as const;
const go = (from: Parameters<typeof nextPlace>[2], direction: Parameters<typeof nextPlace>[3]) =>
  nextPlace(layout, journey, from, direction);

describe('nextPlace', () => {
  it('moves between the cards of a cell as they lie', () => {
    expect(go(card('a0'), 'right')).toEqual(card('a1'));
    expect(go(card('a0'), 'down')).toEqual(card('a2'));
    expect(go(card('a5'), 'down')).toEqual(card('a6'));
    expect(go(card('a6'), 'up')).toEqual(card('a4'));
  });

  it('goes on to the next cell, and to the cell itself when it is empty', () => {
    expect(go(card('a6'), 'down')).toEqual(card('low'));
    expect(go(card('a1'), 'right')).toEqual({ kind: 'cell', stage: 'b', lane: 'top' });
    expect(go({ kind: 'cell', stage: 'b', lane: 'top' }, 'right')).toEqual(card('c0'));
    expect(go(card('c0'), 'right')).toBeNull();
  });

  it('reaches the headers beyond the first cells', () => {
    expect(go(card('a0'), 'up')).toEqual({ kind: 'stage', id: 'a' });
    expect(go(card('a0'), 'left')).toEqual({ kind: 'lane', id: 'top' });
    expect(go({ kind: 'stage', id: 'a' }, 'right')).toEqual({ kind: 'stage', id: 'b' });
    expect(go({ kind: 'stage', id: 'b' }, 'down')).toEqual({ kind: 'cell', stage: 'b', lane: 'top' });
    expect(go({ kind: 'lane', id: 'low' }, 'right')).toEqual(card('low'));
    expect(go({ kind: 'stage', id: 'a' }, 'left')).toBeNull();
  });

  it('knows the ends of a row', () => {
    expect(rowEnd(layout, journey, card('c0'), 'first')).toEqual(card('a0'));
    expect(rowEnd(layout, journey, card('low'), 'last')).toEqual({ kind: 'cell', stage: 'c', lane: 'low' });
  });

  it('passes by what does not show: the column of a stage in parts, and folded lanes', () => {
    const split = exampleSnapshot({
      stages: { a: {}, p: { parent: 'a' }, q: { parent: 'a' }, b: {} },
      lanes: ['top', 'folded', 'low'],
    });
    const lanes = split.lanes.map((lane) => ({ ...lane, isCollapsed: lane.id === 'folded' }));
    const parted = { ...split, lanes };
    const step = (from: Parameters<typeof nextPlace>[2], direction: Parameters<typeof nextPlace>[3]) =>
      nextPlace(layoutJourney(parted), parted, from, direction);
    expect(step(cell('p', 'top'), 'left')).toEqual({ kind: 'lane', id: 'top' });
    expect(step({ kind: 'lane', id: 'low' }, 'right')).toEqual(cell('p', 'low'));
    expect(step(cell('p', 'top'), 'down')).toEqual(cell('p', 'low'));
    expect(step({ kind: 'lane', id: 'top' }, 'down')).toEqual({ kind: 'lane', id: 'folded' });
    expect(step({ kind: 'lane', id: 'folded' }, 'right')).toBeNull();
    expect(step({ kind: 'stage', id: 'q' }, 'up')).toEqual({ kind: 'stage', id: 'a' });
    expect(step({ kind: 'stage', id: 'a' }, 'down')).toEqual({ kind: 'stage', id: 'p' });
    expect(step({ kind: 'stage', id: 'a' }, 'right')).toEqual({ kind: 'stage', id: 'p' });
    expect(rowEnd(layoutJourney(parted), parted, cell('b', 'low'), 'first')).toEqual(cell('p', 'low'));
  });
});
