import { describe, expect, it } from 'vitest';
import { exampleSnapshot } from '../scoring/exampleSnapshot.ts';
import { layoutJourney } from './layoutJourney.ts';
import { placeTogether, withoutCards } from './placeTogether.ts';
import { cardAt, dropSpot, spotAt } from './spotAt.ts';
import { visibleCards } from './visibleCards.ts';

const journey = exampleSnapshot({
  stages: { a: {}, b: {} },
  lanes: ['top', 'low'],
  cards: [
    { id: 'one', at: ['a', 'top'] },
    { id: 'two', at: ['a', 'top'] },
    { id: 'three', at: ['b', 'low'] },
  ],
});
const layout = layoutJourney(journey);
const inCell = (x: number, y: number) => ({ x: 148 + x, y: 44 + y });

describe('cardAt', () => {
  it('finds the card under a point, and nothing between cards', () => {
    expect(cardAt(layout, journey, inCell(20, 20))).toBe('one');
    expect(cardAt(layout, journey, inCell(20, 113))).toBeNull();
    expect(cardAt(layout, journey, inCell(20, 130))).toBe('two');
    expect(cardAt(layout, journey, inCell(-20, 20))).toBeNull();
  });
});

describe('spotAt', () => {
  it('answers the place between two cards', () => {
    expect(spotAt(layout, journey, inCell(50, 10))).toEqual({ stage: 'a', lane: 'top', index: 0 });
    expect(spotAt(layout, journey, inCell(50, 112))).toEqual({ stage: 'a', lane: 'top', index: 1 });
    expect(spotAt(layout, journey, inCell(50, 220))).toEqual({ stage: 'a', lane: 'top', index: 2 });
  });

  it('takes the nearest cell beyond the edge', () => {
    expect(spotAt(layout, journey, { x: 5000, y: 5000 })).toEqual({ stage: 'b', lane: 'low', index: 1 });
  });
});

describe('dropSpot', () => {
  it('keeps a gap open while the pointer is in it, and trades places with the card it comes to', () => {
    const rest = withoutCards(journey, new Set(['three']));
    const gap = { stage: 'a', lane: 'top', index: 1, size: 1 };
    const open = layoutJourney(placeTogether(rest, ['three'], gap), layout, layout);
    expect(dropSpot(open, rest, inCell(50, 125), gap)?.index).toBe(1);
    expect(dropSpot(open, rest, inCell(50, 215), gap)?.index).toBe(1);
    expect(dropSpot(open, rest, inCell(50, 60), gap)?.index).toBe(0);
    expect(dropSpot(open, rest, inCell(50, 240), gap)?.index).toBe(2);
  });
});

describe('visibleCards', () => {
  it('answers only what shows, in reading order', () => {
    expect(visibleCards(layout, journey, { x: 0, y: 0, width: 380, height: 2000 })).toEqual(['one', 'two']);
    expect(visibleCards(layout, journey, { x: 0, y: 0, width: 2000, height: 2000 })).toEqual([
      'one',
      'two',
      'three',
    ]);
  });
});
