import { describe, expect, it } from 'vitest';
import { linkShape, type Link } from '../journey/link.ts';
import { must } from '../journey/must.ts';
import { makeRecord } from '../journey/record.ts';
import { exampleSnapshot } from '../scoring/exampleSnapshot.ts';
import { layoutJourney } from './layoutJourney.ts';
import { distanceToPath, linkPaths } from './linkPaths.ts';
import { linkHead, linkOutline } from './linkOutline.ts';
import type { Point, Rect } from './rect.ts';

const journey = exampleSnapshot({
  stages: { a: {}, b: {}, c: {} },
  lanes: ['top', 'low'],
  cards: [
    ...cards('a', 'top', 8),
    ...cards('a', 'low', 2),
    ...cards('b', 'top', 3),
    ...cards('c', 'top', 1),
    ...cards('c', 'low', 4),
  ],
});
const layout = layoutJourney(journey);

function cards(stage: string, lane: string, count: number) {
  return Array.from({ length: count }, (_, i) => ({
    id: `${stage}-${lane}-${i}`,
    at: [stage, lane] as const,
  }));
}

function link(from: string, to: string): Link {
  return makeRecord(linkShape, `${from}>${to}`, { from, to });
}

/** Whether a level or upright stretch goes through the inside of a rectangle. */
function crosses(a: Point, b: Point, { x, y, width, height }: Rect): boolean {
  return (
    Math.max(a.x, b.x) > x &&
    Math.min(a.x, b.x) < x + width &&
    Math.max(a.y, b.y) > y &&
    Math.min(a.y, b.y) < y + height
  );
}

describe('linkPaths', () => {
  it('runs from the edge of one card to that of the other, level or upright, and through no card', () => {
    const ids = [...layout.cards.keys()];
    const links = ids.flatMap((from) => ids.filter((to) => to !== from).map((to) => link(from, to)));
    const paths = linkPaths(layout, links);
    expect(paths.size).toBe(links.length);
    for (const {
      link: { from, to },
      points,
    } of paths.values()) {
      expect(isOnEdge(must(points[0]), must(layout.cards.get(from)))).toBe(true);
      expect(isOnEdge(must(points.at(-1)), must(layout.cards.get(to)))).toBe(true);
      for (const [index, b] of points.entries()) {
        const a = points[index - 1];
        if (a === undefined) continue;
        expect(a.x === b.x || a.y === b.y).toBe(true);
        for (const [id, rect] of layout.cards) {
          if (crosses(a, b, rect)) expect.fail(`${from} to ${to} goes through ${id}`);
        }
      }
    }
  });

  it('goes straight to a neighbour', () => {
    const paths = linkPaths(layout, [link('a-top-0', 'a-top-1'), link('a-top-1', 'a-top-3')]);
    expect([...paths.values()].map(({ points }) => points.length)).toEqual([2, 2]);
  });

  it('keeps several arrows at one card apart', () => {
    const paths = linkPaths(layout, [link('a-top-1', 'b-top-0'), link('a-top-3', 'b-top-0')]);
    const ends = [...paths.values()].map(({ points }) => must(points.at(-1)));
    expect(ends[0]).not.toEqual(ends[1]);
  });

  it('shows no arrow to a card of a folded lane', () => {
    const lanes = journey.lanes.map((lane) => ({ ...lane, isCollapsed: lane.id === 'low' }));
    const folded = layoutJourney({ ...journey, lanes });
    expect(linkPaths(folded, [link('a-top-0', 'c-low-0')]).size).toBe(0);
  });

  it('keeps what did not change', () => {
    const links = [link('a-top-0', 'c-low-0'), link('b-top-0', 'c-top-0')];
    const before = linkPaths(layout, links);
    expect(linkPaths(layout, links, before)).toBe(before);
    const after = linkPaths(layout, [must(links[0]), link('b-top-1', 'c-top-0')], before);
    expect(after.get('a-top-0>c-low-0')).toBe(before.get('a-top-0>c-low-0'));
  });

  it('knows how far a point is from an arrow', () => {
    const path = must([...linkPaths(layout, [link('a-top-0', 'a-top-1')]).values()][0]);
    const [start, end] = [must(path.points[0]), must(path.points[1])];
    expect(distanceToPath(path, { x: (start.x + end.x) / 2, y: start.y + 5 })).toBe(5);
    expect(distanceToPath(path, { x: end.x + 4, y: end.y })).toBe(4);
  });

  it('draws round corners, and a head whose tip is the end', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 50, y: 0 },
      { x: 50, y: 40 },
    ];
    expect(linkOutline(points)).toBe('M0 0L44 0Q50 0 50 6L50 35');
    expect(linkHead(points)).toBe('M50 40L46.5 34L53.5 34Z');
  });
});

function isOnEdge({ x, y }: Point, rect: Rect): boolean {
  const isAcross = x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height;
  const isAtEdge = x === rect.x || x === rect.x + rect.width || y === rect.y || y === rect.y + rect.height;
  return isAcross && isAtEdge;
}
