import { expect, test } from 'vitest';
import { asPngs } from './asPngs.ts';

// “GIF89a”, 4000 × 1000.
const GIF = Uint8Array.of(0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 0xa0, 0x0f, 0xe8, 0x03);
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);

test('draws a GIF as PNG in its own shape, no larger than paper needs, and leaves all others as they are', async () => {
  const asked: string[] = [];
  const rasterise = (svg: string): Promise<Uint8Array> => {
    asked.push(svg);
    return Promise.resolve(PNG);
  };
  const drawn = await asPngs(
    new Map([
      ['moving', GIF],
      ['still', PNG],
    ]),
    rasterise,
  );
  expect([...drawn]).toEqual([
    ['moving', PNG],
    ['still', PNG],
  ]);
  expect(asked).toEqual([expect.stringMatching(/<image width="2000" height="500" .*base64,R0lGODlh/)]);
});
