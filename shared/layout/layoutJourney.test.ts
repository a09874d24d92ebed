import { describe, expect, it } from 'vitest';
import { must } from '../journey/must.ts';
import { exampleSnapshot } from '../scoring/exampleSnapshot.ts';
import type { JourneySnapshot } from '../journey/snapshot.ts';
import { columnsFor } from './columnsFor.ts';
import { layoutJourney } from './layoutJourney.ts';
import { intersects } from './rect.ts';

function journeyWith(
  count: number,
  more: readonly { id: string; at: readonly [string, string] }[] = [],
): JourneySnapshot {
  return exampleSnapshot({
    stages: { a: {}, b: {} },
    lanes: ['top', 'low'],
    cards: [
      ...Array.from({ length: count }, (_, i) => ({ id: `a${i}`, at: ['a', 'top'] as const })),
      ...more,
    ],
  });
}

describe('layoutJourney', () => {
  it('gives an empty journey cells of one card', () => {
    const layout = layoutJourney(journeyWith(0));
    expect(layout.stages).toEqual([
      { id: 'a', x: 148, width: 232, columns: 1 },
      { id: 'b', x: 380, width: 232, columns: 1 },
    ]);
    expect(layout.lanes.map(({ y, height }) => [y, height])).toEqual([
      [44, 120],
      [164, 120],
    ]);
    expect([layout.width, layout.height]).toEqual([612, 284]);
  });

  it('stacks six cards, and widens the stage for the seventh', () => {
    expect(layoutJourney(journeyWith(6)).stages[0]?.columns).toBe(1);
    const seven = layoutJourney(journeyWith(7));
    expect(seven.stages[0]?.columns).toBe(2);
    expect(seven.lanes[0]?.height).toBe(4 * 108 + 12);
  });

  it('makes blocks of crowded cells', () => {
    expect([6, 7, 16, 17, 30, 31, 500].map(columnsFor)).toEqual([1, 2, 2, 3, 3, 3, 12]);
  });

  it('never lets two cards touch', () => {
    const layout = layoutJourney(
      journeyWith(40, [
        { id: 'x', at: ['a', 'low'] },
        { id: 'y', at: ['b', 'top'] },
      ]),
    );
    const rects = [...layout.cards.values()];
    for (const [i, a] of rects.entries()) {
      for (const b of rects.slice(i + 1)) expect(intersects(a, b)).toBe(false);
    }
  });

  it('keeps the identity of what did not move', () => {
    const before = layoutJourney(journeyWith(2, [{ id: 'x', at: ['b', 'low'] }]));
    expect(layoutJourney(journeyWith(2, [{ id: 'x', at: ['b', 'low'] }]), before)).toBe(before);
    const after = layoutJourney(
      journeyWith(2, [
        { id: 'x', at: ['b', 'low'] },
        { id: 'y', at: ['b', 'low'] },
      ]),
      before,
    );
    expect(after.cards.get('x')).toBe(before.cards.get('x'));
    expect(after.stages).toBe(before.stages);
    expect(after.lanes[0]).toBe(before.lanes[0]);
  });

  it('shrinks nothing below a floor', () => {
    const full = layoutJourney(journeyWith(7));
    const emptied = layoutJourney(journeyWith(0), full, full);
    expect(emptied.stages).toBe(full.stages);
    expect(emptied.lanes).toBe(full.lanes);
    expect(emptied.cards.size).toBe(0);
  });

  it('gives drawn lanes the height of what they draw', () => {
    const journey = journeyWith(0);
    const [top, low] = journey.lanes;
    const drawn = layoutJourney({
      ...journey,
      lanes: [
        { ...must(top), kind: 'emotion' },
        { ...must(low), kind: 'needs' },
      ],
    });
    expect(drawn.lanes.map(({ height }) => height)).toEqual([112, 156]);
  });
});
