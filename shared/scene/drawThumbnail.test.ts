import { describe, expect, test } from 'vitest';
import { THEMES } from '../marks/themes.ts';
import type { StageSketch } from '../protocol/journeys.ts';
import { drawThumbnail, THUMBNAIL } from './drawThumbnail.ts';
import type { SceneItem } from './scene.ts';

const stage = (made: Partial<StageSketch> = {}): StageSketch => ({
  name: 'Buy',
  colour: 'blue',
  cards: 0,
  heat: 0,
  emotion: null,
  broken: false,
  ...made,
});

function draw(stages: readonly StageSketch[]): SceneItem[] {
  return drawThumbnail(stages, THEMES.light, (text, size) => text.length * size * 0.6);
}

function told(stages: readonly StageSketch[]): string[] {
  return draw(stages).flatMap((item) => (item.kind === 'text' ? [item.text] : []));
}

describe('a thumbnail', () => {
  test('gets hotter from nothing to the hottest and no further, alike on every journey', () => {
    const areas = THEMES.light.heat.map(({ area }) => area);
    const steps = [0, 1, 2, 3, 5, 8, 12, 400].map((heat) => {
      const fills = draw([stage({ heat })]).flatMap((item) => (item.kind === 'box' ? [item.fill ?? ''] : []));
      return areas.indexOf(fills.at(-1) ?? '');
    });
    expect(steps).toEqual([0, 1, 1, 2, 3, 4, 5, 5]);
  });

  test('tells the sums of stages that have any, and room for them', () => {
    expect(told([stage({ heat: 7 }), stage(), stage({ heat: 12 })])).toEqual(['7', '12']);
    expect(told(Array.from({ length: 60 }, () => stage({ heat: 7 })))).toEqual([]);
  });

  test('draws a line through what is felt, low points in the colour of danger', () => {
    const items = draw([stage({ emotion: 1 }), stage(), stage({ emotion: -2 })]);
    const paths = items.flatMap((item) => (item.kind === 'path' ? [item] : []));
    const [line, high, low] = paths;
    expect(line?.d).toMatch(/^M\S+ \S+C/);
    expect(high?.fill).toBe(THEMES.light.quiet);
    expect(low?.fill).toBe(THEMES.light.danger);
    expect(low?.y).toBeGreaterThan(high?.y ?? Infinity);
    expect(draw([stage({ emotion: 1 })]).filter(({ kind }) => kind === 'path')).toHaveLength(1);
  });

  test('stays within its frame with any number of stages', () => {
    for (const count of [1, 7, 60])
      for (const item of draw(
        Array.from({ length: count }, () => stage({ cards: 9, heat: 3, emotion: 0 })),
      )) {
        if (item.kind !== 'box') continue;
        expect(item.x).toBeGreaterThanOrEqual(0);
        expect(item.x + item.width).toBeLessThanOrEqual(THUMBNAIL.width);
        expect(item.y + item.height).toBeLessThanOrEqual(THUMBNAIL.height);
      }
    expect(draw([])).toEqual([]);
  });
});
