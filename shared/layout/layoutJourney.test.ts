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
      { id: 'a', x: 148, width: 232, columns: 1, parent: null, span: 232 },
      { id: 'b', x: 380, width: 232, columns: 1, parent: null, span: 232 },
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

  it('shows a stage with parts as its parts, and its own column only while cards lie in it', () => {
    const journey = exampleSnapshot({
      stages: { a: {}, p: { parent: 'a' }, q: { parent: 'a' }, b: {} },
      lanes: ['top'],
      cards: [{ id: 'x', at: ['p', 'top'] }],
    });
    const layout = layoutJourney(journey);
    expect(layout.stages.map(({ x, width, span }) => [x, width, span])).toEqual([
      [148, 0, 464],
      [148, 232, 232],
      [380, 232, 232],
      [612, 232, 232],
    ]);
    expect([layout.headerHeight, layout.lanes[0]?.y]).toEqual([76, 76]);
    const own = new Map(journey.cells).set('a/top', ['y']);
    const full = layoutJourney({ ...journey, cells: own }, layout);
    expect(full.stages[0]).toMatchObject({ x: 148, width: 232, span: 696 });
    expect(layoutJourney(journey, full, full).stages).toBe(full.stages);
  });

  it('folds a lane to its label, and leaves its cards out', () => {
    const journey = journeyWith(9, [{ id: 'x', at: ['b', 'low'] }]);
    const [top, low] = journey.lanes;
    const layout = layoutJourney({ ...journey, lanes: [{ ...must(top), isCollapsed: true }, must(low)] });
    expect(layout.lanes.map(({ y, height }) => [y, height])).toEqual([
      [44, 40],
      [84, 120],
    ]);
    expect(layout.stages[0]?.columns).toBe(1);
    expect([...layout.cards.keys()]).toEqual(['x']);
  });

  it('makes a lane as high as somebody wants it, but never lower than its cards', () => {
    const journey = journeyWith(4);
    const [top, low] = journey.lanes;
    const layout = layoutJourney({
      ...journey,
      lanes: [
        { ...must(top), height: 60 },
        { ...must(low), height: 300 },
      ],
    });
    expect(layout.lanes.map(({ height }) => height)).toEqual([4 * 108 + 12, 300]);
  });
});
