import { describe, expect, it } from 'vitest';
import { pathOperators } from './pathOperators.ts';

/** Where each step of a path ends. */
function ends(d: string): number[][] {
  return pathOperators(d)
    .split('\n')
    .filter((step) => step !== 'h')
    .map((step) => step.split(' ').slice(-3, -1).map(Number));
}

describe('pathOperators', () => {
  it('draws lines, absolute and relative, with and without letters', () => {
    expect(pathOperators('M1 2L3 4l1-1 1 1H0v2Z')).toBe('1 2 m\n3 4 l\n4 3 l\n5 4 l\n0 4 l\n0 6 l\nh');
  });

  it('goes on from the start of what was closed', () => {
    expect(ends('m10 10h5v5zl1 1')).toEqual([
      [10, 10],
      [15, 10],
      [15, 15],
      [11, 11],
    ]);
  });

  it('draws curves of all kinds, and mirrors the control point of smooth ones', () => {
    expect(pathOperators('M0 0C0 1 1 1 1 0S2-1 2 0')).toBe('0 0 m\n0 1 1 1 1 0 c\n1 -1 2 -1 2 0 c');
    expect(pathOperators('M0 0Q3 3 6 0T12 0')).toBe('0 0 m\n2 2 4 2 6 0 c\n8 -2 10 -2 12 0 c');
  });

  it('draws a circle of two arcs, whose flags stand close', () => {
    const middle = ends('M-1 0a1 1 0 102 0a1 1 0 10-2 0Z');
    expect(middle.at(2)).toEqual([1, 0]);
    expect(middle.at(-1)).toEqual([-1, 0]);
    for (const [x = 0, y = 0] of middle) expect(Math.hypot(x, y)).toBeCloseTo(1, 3);
  });

  it('makes an arc larger that is too small to reach its end', () => {
    expect(ends('M0 0A1 1 0 0 1 10 0').at(-1)).toEqual([10, 0]);
    expect(ends('M0 0A1 1 0 0 1 10 0').at(1)).toEqual([5, -5]);
  });

  it('draws nothing of what is no path', () => {
    expect(pathOperators('')).toBe('');
    expect(pathOperators('12 nothing')).toBe('');
  });
});
