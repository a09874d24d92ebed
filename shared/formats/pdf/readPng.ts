/** The pixels of a PNG: three bytes of colour each, and one of opacity where it has any. */
export interface PngPixels {
  readonly width: number;
  readonly height: number;
  readonly colours: Uint8Array;
  readonly alpha: Uint8Array | null;
}

interface PngHeader {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colourType: number;
}

/** How many values a pixel has, by the type of its colours. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const MOST_PIXELS = 50_000_000;

/** Reads a PNG (ISO 15948); `null` for what is none, is broken, or comes in passes. */
export function readPng(
  bytes: Uint8Array,
  inflate: (packed: Uint8Array, to: { out: Uint8Array }) => Uint8Array,
): PngPixels | null {
  if (bytes.byteLength < 33 || bytes[0] !== 0x89 || bytes[1] !== 0x50) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const [depth = 0, colourType = 0, , , interlace = 0] = bytes.subarray(24, 29);
  const header = { width, height, depth, colourType };
  const channels = CHANNELS[colourType];
  if (channels === undefined || interlace !== 0 || width * height > MOST_PIXELS || width * height === 0)
    return null;
  const { packed, palette, transparency } = readChunks(bytes, view);
  const row = Math.ceil((width * channels * depth) / 8);
  const raw = new Uint8Array((row + 1) * height);
  try {
    if (inflate(packed, { out: raw }).byteLength < raw.byteLength) return null;
  } catch {
    // What cannot be unpacked is broken, as a picture that breaks off is: both are left out.
    return null;
  }
  const values = unfilter(raw, row, height, Math.max(1, (channels * depth) >> 3));
  return toPixels(header, channels, values, row, palette, transparency);
}

function readChunks(bytes: Uint8Array, view: DataView) {
  const data: Uint8Array[] = [];
  let palette: Uint8Array = new Uint8Array();
  let transparency: Uint8Array | null = null;
  for (let at = 8; at + 12 <= bytes.byteLength;) {
    const length = view.getUint32(at);
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (kind === 'IDAT') data.push(body);
    if (kind === 'PLTE') palette = body;
    if (kind === 'tRNS') transparency = body;
    at += 12 + length;
  }
  const packed = new Uint8Array(data.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const body of data) {
    packed.set(body, at);
    at += body.byteLength;
  }
  return { packed, palette, transparency };
}

/** Undoes what each row was filtered with (ISO 15948, 9.2). */
function unfilter(raw: Uint8Array, row: number, height: number, pixel: number): Uint8Array {
  const values = new Uint8Array(row * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (row + 1)] ?? 0;
    for (let x = 0; x < row; x += 1) {
      const at = y * row + x;
      const left = x >= pixel ? (values[at - pixel] ?? 0) : 0;
      const above = y > 0 ? (values[at - row] ?? 0) : 0;
      const corner = x >= pixel && y > 0 ? (values[at - row - pixel] ?? 0) : 0;
      values[at] = (raw[y * (row + 1) + 1 + x] ?? 0) + predicted(filter, left, above, corner);
    }
  }
  return values;
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  if (filter !== 4) return 0;
  const estimate = left + above - corner;
  const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - above), Math.abs(estimate - corner)];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

function toPixels(
  { width, height, depth, colourType }: PngHeader,
  channels: number,
  values: Uint8Array,
  row: number,
  palette: Uint8Array,
  transparency: Uint8Array | null,
): PngPixels {
  const colours = new Uint8Array(width * height * 3);
  const hasAlpha = colourType >= 4 || (colourType === 3 && transparency !== null);
  const alpha = hasAlpha ? new Uint8Array(width * height) : null;
  const most = (1 << Math.min(depth, 8)) - 1;
  const sample = (x: number, y: number, channel: number): number => {
    const index = x * channels + channel;
    if (depth >= 8) return values[y * row + (index * depth) / 8] ?? 0;
    const bit = index * depth;
    return ((values[y * row + (bit >> 3)] ?? 0) >> (8 - depth - (bit & 7))) & most;
  };
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x;
      const first = sample(x, y, 0);
      for (let channel = 0; channel < 3; channel += 1) {
        if (colourType === 3) colours[at * 3 + channel] = palette[first * 3 + channel] ?? 0;
        else if (channels < 3) colours[at * 3 + channel] = (first * 255) / most;
        else colours[at * 3 + channel] = sample(x, y, channel);
      }
      if (alpha !== null)
        alpha[at] = colourType === 3 ? (transparency?.[first] ?? 255) : sample(x, y, channels - 1);
    }
  return { width, height, colours, alpha };
}
