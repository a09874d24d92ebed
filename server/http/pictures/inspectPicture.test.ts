import { expect, test } from 'vitest';
import { Refusal } from '../refusal.ts';
import { inspectPicture } from './inspectPicture.ts';

/** A JPEG as far as it tells its size, behind so many segments of other things. */
function jpeg(segments: number): Uint8Array {
  const before = Array.from({ length: segments }, () => [
    0xff,
    0xe2,
    0x40,
    0x00,
    ...Array<number>(0x3ffe).fill(0xff),
  ]);
  const frame = [0xff, 0xc0, 0x00, 0x11, 8, 0x01, 0x02, 0x03, 0x04, 3, ...Array<number>(9).fill(1)];
  return Uint8Array.from([0xff, 0xd8, ...before.flat(), ...frame]);
}

test('measures a JPEG behind whatever a camera wrote before it', () => {
  expect(inspectPicture(jpeg(0))).toEqual({ type: 'image/jpeg', width: 0x0304, height: 0x0102 });
  expect(inspectPicture(jpeg(40))).toEqual({ type: 'image/jpeg', width: 0x0304, height: 0x0102 });
});

test('refuses four megabytes that only begin like a JPEG without looking at each of them', () => {
  const bytes = new Uint8Array(4 * 1024 * 1024);
  bytes.set([0xff, 0xd8, 0xff, 0xe0]);
  const start = process.cpuUsage();
  expect(() => inspectPicture(bytes)).toThrow(Refusal);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(100);
});
