import { expect, it } from 'vitest';
import type { PathItem } from '../../scene/scene.ts';
import { createMayShow } from './createMayShow.ts';

const stroke = { colour: '#000000', width: 2, dash: [], cap: 'butt' } as const;
const curve: PathItem = {
  kind: 'path',
  d: 'M100 10C300 -20 600 40 900 10',
  x: 0,
  y: 500,
  scale: 1,
  fill: null,
  stroke,
  opacity: 1,
};

it('finds a curve on every tile that it goes over, and on no other', () => {
  const mayShow = createMayShow();
  const tile = { width: 200, height: 200 };
  for (const x of [0, 200, 400, 800]) expect(mayShow(curve, { ...tile, x, y: 400 })).toBe(true);
  expect(mayShow(curve, { ...tile, x: 1000, y: 400 })).toBe(false);
  expect(mayShow(curve, { ...tile, x: 400, y: 100 })).toBe(false);
});

it('finds a sign where it is drawn, as large as it is drawn', () => {
  const mayShow = createMayShow();
  const sign = { ...curve, d: 'M-1 0L1 0Z', x: 100, y: 100, scale: 20 };
  expect(mayShow(sign, { x: 118, y: 90, width: 20, height: 20 })).toBe(true);
  expect(mayShow({ ...sign, scale: 5 }, { x: 118, y: 90, width: 20, height: 20 })).toBe(false);
});

it('finds a line that lies on no area', () => {
  const line = { kind: 'line', x1: 0, y1: 50, x2: 900, y2: 50, stroke } as const;
  expect(createMayShow()(line, { x: 300, y: 0, width: 100, height: 100 })).toBe(true);
});
