import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBreaks } from './findBreaks.ts';

describe('findBreaks', () => {
  it('leaves whole what fits', () => {
    expect(findBreaks({ whole: [10, 90], first: 80, rest: 80, solid: [], preferred: [50] })).toEqual([
      [10, 90],
    ]);
  });

  it('divides where it is preferred, as late as that fits', () => {
    const preferred = [100, 200, 300, 400];
    expect(findBreaks({ whole: [0, 400], first: 250, rest: 250, solid: [], preferred })).toEqual([
      [0, 200],
      [200, 400],
    ]);
  });

  it('divides between things rather than through one', () => {
    const solid = [
      [0, 40],
      [50, 90],
      [100, 140],
    ] as const;
    expect(findBreaks({ whole: [0, 150], first: 80, rest: 120, solid, preferred: [] })).toEqual([
      [0, 45],
      [45, 150],
    ]);
  });

  it('divides a thing that is larger than a page', () => {
    expect(findBreaks({ whole: [0, 100], first: 40, rest: 40, solid: [[0, 100]], preferred: [] })).toEqual([
      [0, 40],
      [40, 80],
      [80, 100],
    ]);
  });

  it('loses nothing, repeats nothing, and fits', () => {
    const place = fc.integer({ min: 0, max: 5000 });
    const solid = fc.array(fc.tuple(place, fc.integer({ min: 1, max: 400 })), { maxLength: 40 });
    fc.assert(
      fc.property(place, solid, fc.array(place), (end, things, preferred) => {
        const pieces = findBreaks({
          whole: [0, end],
          first: 150,
          rest: 300,
          solid: things.map(([start, length]) => [start, start + length] as const),
          preferred,
        });
        expect(pieces[0]?.[0]).toBe(0);
        expect(pieces.at(-1)?.[1]).toBe(end);
        for (const [index, [from, to]] of pieces.entries()) {
          expect(to - from).toBeLessThanOrEqual(index === 0 ? 150.5 : 300.5);
          if (index > 0) expect(from).toBe(pieces[index - 1]?.[1]);
        }
      }),
    );
  });
});
