import { unzlibSync, zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPng } from './readPng.ts';

/** A PNG of some rows as they are packed, each with its filter in front. */
function png(
  [width, height]: [number, number],
  [depth, colourType]: [number, number],
  rows: readonly number[],
  chunks: Readonly<Record<string, readonly number[]>> = {},
): Uint8Array {
  const header = [0, 0, 0, width, 0, 0, 0, height, depth, colourType, 0, 0, 0];
  const all = Object.entries({
    IHDR: header,
    ...chunks,
    IDAT: [...zlibSync(Uint8Array.from(rows))],
    IEND: [],
  });
  const body = all.flatMap(([kind, data]) => [
    ...[data.length >> 24, data.length >> 16, data.length >> 8, data.length].map((byte) => byte & 255),
    ...Array.from(kind, (letter) => letter.charCodeAt(0)),
    ...data,
    0,
    0,
    0,
    0,
  ]);
  return Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...body]);
}

function read(bytes: Uint8Array) {
  const pixels = readPng(bytes, unzlibSync);
  return pixels === null ? null : { colours: [...pixels.colours], alpha: pixels.alpha && [...pixels.alpha] };
}

describe('readPng', () => {
  it('reads colours with their opacity', () => {
    expect(read(png([2, 1], [8, 6], [0, 1, 2, 3, 4, 5, 6, 7, 8]))).toEqual({
      colours: [1, 2, 3, 5, 6, 7],
      alpha: [4, 8],
    });
  });

  it('undoes every filter', () => {
    const rows = [1, 10, 5, 2, 1, 1, 3, 4, 4, 4, 2, 2];
    expect(read(png([2, 4], [8, 0], rows))?.colours.filter((_, index) => index % 3 === 0)).toEqual([
      10, 15, 11, 16, 9, 16, 11, 18,
    ]);
  });

  it('reads shades and palettes of a few bits', () => {
    expect(read(png([4, 1], [1, 0], [0, 0b1010_0000]))?.colours).toEqual([
      255, 255, 255, 0, 0, 0, 255, 255, 255, 0, 0, 0,
    ]);
    const palette = { PLTE: [9, 8, 7, 6, 5, 4], tRNS: [0] };
    expect(read(png([2, 1], [4, 3], [0, 0x10], palette))).toEqual({
      colours: [6, 5, 4, 9, 8, 7],
      alpha: [255, 0],
    });
  });

  it('leaves out what is none, or breaks off', () => {
    const whole = png([2, 1], [8, 6], [0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(read(whole.subarray(0, 50))).toBeNull();
    expect(read(png([2, 9], [8, 6], [0, 1, 2]))).toBeNull();
    expect(read(new Uint8Array(100))).toBeNull();
  });
});
