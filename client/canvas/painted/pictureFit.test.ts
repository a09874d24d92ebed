import { expect, test } from 'vitest';
import { PAINT_MARGIN, pictureFit } from './pictureFit.ts';

const screen = { width: 1000, height: 800 };
const board = { width: 100_000, height: 100_000 };
const painted = { x: -5000, y: -5000, zoom: 0.5 };

test('moves the picture as far as it was painted beyond the screen, and no further', () => {
  const near = { ...painted, x: painted.x - PAINT_MARGIN };
  expect(pictureFit(painted, near, screen, board)).toEqual({ x: -PAINT_MARGIN, y: 0, scale: 1 });
  expect(pictureFit(painted, { ...near, x: near.x - 1 }, screen, board)).toBeNull();
});

test('moves by whole pixels, so that words stay sharp', () => {
  const view = { ...painted, x: painted.x + 3.4 };
  expect(pictureFit(painted, view, screen, board)?.x).toBe(3);
});

test('stretches the picture a little, so that what is under the pointer stays there', () => {
  const zoom = painted.zoom * 1.05;
  const at = { x: 300, y: 200 };
  const view = {
    x: at.x - (at.x - painted.x) * 1.05,
    y: at.y - (at.y - painted.y) * 1.05,
    zoom,
  };
  const fit = pictureFit(painted, view, screen, board);
  expect(at.x * 1.05 + (fit?.x ?? NaN)).toBeCloseTo(at.x);
  expect(at.y * 1.05 + (fit?.y ?? NaN)).toBeCloseTo(at.y);
  expect(pictureFit(painted, { ...view, zoom: painted.zoom * 1.2 }, screen, board)).toBeNull();
});

test('misses nothing beyond the edges of the board', () => {
  const whole = { x: 200, y: 100, zoom: 0.05 };
  const small = { width: 10_000, height: 8000 };
  const away = { ...whole, x: whole.x + 400, y: whole.y + 300 };
  expect(pictureFit(whole, away, screen, small)).toEqual({ x: 400, y: 300, scale: 1 });
});
