import type { ExportMeans } from './exportMeans.ts';
import { createUtf8 } from './utf8.ts';

/** What makes bytes small and sums them up. */
export type Packing = Pick<ExportMeans, 'deflate' | 'crc32'>;

/** A file to be packed: bytes, or a text in pieces. */
export type ZippedFile = readonly [name: string, content: Uint8Array | readonly string[]];

/** How a file lies in a zip file, by the numbers of the format (APPNOTE 4.4.5). */
const STORED = 0;
const DEFLATED = 8;
/** In bytes: to get ready to make less than this small takes longer than it is worth. */
const LEAST_DEFLATED = 1000;

/** The marks of the parts of a zip file, and how long those are without the name of the file. */
const LOCAL = { mark: 0x04_03_4b_50, length: 30 } as const;
const CENTRAL = { mark: 0x02_01_4b_50, length: 46 } as const;
const END = { mark: 0x06_05_4b_50, length: 22 } as const;
/** Of the format: the first that has folders and deflated files. */
const VERSION = 20;

interface Packed {
  readonly name: Uint8Array;
  readonly bytes: Uint8Array;
  /** Method, time, check sum and lengths, as both headers have them. */
  readonly facts: Uint8Array;
  /** Where its header begins. */
  readonly at: number;
}

/** Packs files (PKWARE's APPNOTE), in their order, each before the next is asked for; `now` is when they say that they were made. */
export function zip(files: Iterable<ZippedFile>, now: Date, { deflate, crc32 }: Packing): Uint8Array {
  const nameOf = createUtf8();
  const bytesOf = createUtf8();
  const packed: Packed[] = [];
  let length = 0;
  for (const [path, content] of files) {
    const raw = content instanceof Uint8Array ? content : bytesOf(content);
    const isStored = raw.byteLength < LEAST_DEFLATED;
    const bytes = isStored ? raw.slice() : deflate(raw);
    const name = nameOf([path]).slice();
    const facts = factsOf(isStored ? STORED : DEFLATED, now, crc32(raw), bytes.byteLength, raw.byteLength);
    packed.push({ name, bytes, facts, at: length });
    length += LOCAL.length + name.byteLength + bytes.byteLength;
  }
  const listed = packed.reduce((sum, { name }) => sum + CENTRAL.length + name.byteLength, 0);
  const whole = new Uint8Array(length + listed + END.length);
  const view = new DataView(whole.buffer);
  let entry = length;
  for (const { name, bytes, facts, at } of packed) {
    view.setUint32(at, LOCAL.mark, true);
    view.setUint16(at + 4, VERSION, true);
    whole.set(facts, at + 8);
    view.setUint16(at + 26, name.byteLength, true);
    whole.set(name, at + LOCAL.length);
    whole.set(bytes, at + LOCAL.length + name.byteLength);
    view.setUint32(entry, CENTRAL.mark, true);
    view.setUint16(entry + 4, VERSION, true);
    view.setUint16(entry + 6, VERSION, true);
    whole.set(facts, entry + 10);
    view.setUint16(entry + 28, name.byteLength, true);
    view.setUint32(entry + 42, at, true);
    whole.set(name, entry + CENTRAL.length);
    entry += CENTRAL.length + name.byteLength;
  }
  view.setUint32(entry, END.mark, true);
  view.setUint16(entry + 8, packed.length, true);
  view.setUint16(entry + 10, packed.length, true);
  view.setUint32(entry + 12, listed, true);
  view.setUint32(entry + 16, length, true);
  return whole;
}

function factsOf(method: number, now: Date, sum: number, packed: number, length: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(18));
  const year = Math.max(0, now.getUTCFullYear() - 1980);
  view.setUint16(0, method, true);
  view.setUint16(
    2,
    (now.getUTCHours() << 11) | (now.getUTCMinutes() << 5) | (now.getUTCSeconds() >> 1),
    true,
  );
  view.setUint16(4, (year << 9) | ((now.getUTCMonth() + 1) << 5) | now.getUTCDate(), true);
  view.setUint32(6, sum, true);
  view.setUint32(10, packed, true);
  view.setUint32(14, length, true);
  return new Uint8Array(view.buffer);
}
