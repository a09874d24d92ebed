import { message, type Message } from '../../words/message.ts';
import { Inflate } from 'fflate';
import { FormatError } from '../formatError.ts';
import { TABLE_LIMITS } from '../table/tableLimits.ts';

/** Unpacks one file of a zip file by its name; `null` when it is not in there. */
export type ReadEntry = (name: string) => Uint8Array | null;

/**
 * Opens a zip file by its directory, and unpacks nothing until it is asked for. All that is unpacked together stays
 * within a limit that is counted while unpacking: what the file says of its sizes is not believed.
 * @throws FormatError
 */
export function readZip(bytes: Uint8Array): ReadEntry {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view);
  let left: number = TABLE_LIMITS.inflatedBytes;
  return (name) => {
    const entry = entries.get(name.toLowerCase());
    if (entry === undefined) return null;
    const data = dataOf(bytes, view, entry);
    const unpacked = entry.method === 0 ? data : inflate(data, left);
    left -= unpacked.length;
    if (left < 0) throw tooLarge();
    return unpacked;
  };
}

interface Entry {
  readonly method: number;
  readonly size: number;
  readonly offset: number;
}

function readDirectory(bytes: Uint8Array, view: DataView): ReadonlyMap<string, Entry> {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > TABLE_LIMITS.entries) throw broken(message('it has more parts than any spreadsheet'));
  let at = view.getUint32(end + 16, true);
  const entries = new Map<string, Entry>();
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY)
      throw broken(message('its directory is damaged'));
    const nameLength = view.getUint16(at + 28, true);
    // Names inside a spreadsheet are plain ASCII; case does not count.
    const name = [...bytes.subarray(at + 46, at + 46 + nameLength)].map((code) => String.fromCharCode(code));
    const method = view.getUint16(at + 10, true);
    if ((view.getUint16(at + 8, true) & 1) === 1) throw broken(message('it is protected by a password'));
    entries.set(name.join('').replaceAll('\\', '/').toLowerCase(), {
      method,
      size: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The record at the end that says where the directory is; a comment of up to 64 KB may follow it. */
function findEnd(view: DataView): number {
  const least = Math.max(0, view.byteLength - 22 - 0xff_ff);
  for (let at = view.byteLength - 22; at >= least; at -= 1)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  throw broken(message('it ends too early'));
}

function dataOf(bytes: Uint8Array, view: DataView, { method, size, offset }: Entry): Uint8Array {
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL_HEADER)
    throw broken(message('its directory is damaged'));
  if (method !== 0 && method !== DEFLATE)
    throw broken(message('it is packed in a way that spreadsheets are not'));
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + size > view.byteLength) throw broken(message('it ends too early'));
  return bytes.subarray(start, start + size);
}

function inflate(data: Uint8Array, most: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflater = new Inflate((chunk) => {
    length += chunk.length;
    chunks.push(chunk);
  });
  // A little at a time, because a little may become a thousand times as much.
  for (let at = 0; at < data.length; at += STEP) {
    push(inflater, data.subarray(at, at + STEP), at + STEP >= data.length);
    if (length > most) throw tooLarge();
  }
  const whole = new Uint8Array(length);
  let filled = 0;
  for (const chunk of chunks) {
    whole.set(chunk, filled);
    filled += chunk.length;
  }
  return whole;
}

function push(inflater: Inflate, data: Uint8Array, isLast: boolean): void {
  try {
    inflater.push(data, isLast);
  } catch {
    throw broken(message('a part of it cannot be unpacked'));
  }
}

function broken(why: Message): FormatError {
  return new FormatError(message('This spreadsheet cannot be opened: {why}.', { why }));
}

function tooLarge(): FormatError {
  const megabytes = TABLE_LIMITS.inflatedBytes / 1024 / 1024;
  return new FormatError(
    message('This spreadsheet is larger than {size} MB when it is unpacked; no journey is.', {
      size: megabytes,
    }),
  );
}

const LOCAL_HEADER = 0x04_03_4b_50;
const DIRECTORY_ENTRY = 0x02_01_4b_50;
const END_OF_DIRECTORY = 0x06_05_4b_50;
const DEFLATE = 8;
const STEP = 16 * 1024;
