import { strToU8 } from 'fflate';
import { zlibStream, type Deflate } from './zlibStream.ts';

/** A reference to an object of the file, as it is written in other objects. */
export type PdfRef = string & { readonly pdfRef: unique symbol };

/** Collects the objects of a PDF file (ISO 32000-1), written in its own syntax. */
export interface PdfFile {
  /** Takes a number for an object that is written later. */
  reserve(): PdfRef;
  /** Writes an object: into the number that was taken for it, or into one of its own. */
  add(body: string, ref?: PdfRef): PdfRef;
  /** Writes a stream, packed; `entries` go into its dictionary. */
  addStream(entries: string, bytes: Uint8Array | string, ref?: PdfRef): PdfRef;
  /** Writes a stream whose bytes are as the entries say already. */
  addPackedStream(entries: string, bytes: Uint8Array): PdfRef;
  /** The whole file. */
  finish(root: PdfRef, info: PdfRef): Uint8Array;
}

// More objects in one stream pack better, fewer are found faster.
const OBJECTS_A_STREAM = 200;

interface Place {
  /** Where the object begins in the file, or the number of the stream that it lies in. */
  readonly at: number;
  /** Which one it is in its stream; `null` for what lies in the file itself. */
  readonly index: number | null;
}

/** Starts a file. */
export function createPdfFile(deflate: Deflate): PdfFile {
  const chunks: Uint8Array[] = [];
  const places = new Map<number, Place>();
  const waiting: { number: number; body: string }[] = [];
  let length = 0;
  let last = 0;

  function write(bytes: Uint8Array): void {
    chunks.push(bytes);
    length += bytes.byteLength;
  }

  function take(ref?: PdfRef): number {
    if (ref !== undefined) return Number.parseInt(ref, 10);
    last += 1;
    return last;
  }

  function addPacked(number: number, entries: string, bytes: Uint8Array): void {
    places.set(number, { at: length, index: null });
    write(strToU8(`${number} 0 obj\n<<${entries}/Length ${bytes.byteLength}>>\nstream\n`));
    write(bytes);
    write(strToU8('\nendstream\nendobj\n'));
  }

  function packObjects(): void {
    while (waiting.length > 0) {
      const objects = waiting.splice(0, OBJECTS_A_STREAM);
      const stream = take();
      let offset = 0;
      const index = objects.map(({ number, body }, place) => {
        places.set(number, { at: stream, index: place });
        const entry = `${number} ${offset}`;
        offset += body.length + 1;
        return entry;
      });
      const head = `${index.join(' ')}\n`;
      const bytes = strToU8(head + objects.map(({ body }) => `${body}\n`).join(''), true);
      addPacked(
        stream,
        `/Type/ObjStm/N ${objects.length}/First ${head.length}/Filter/FlateDecode`,
        zlibStream(bytes, deflate),
      );
    }
  }

  write(new Uint8Array([...strToU8('%PDF-1.7\n%'), 0xe2, 0xe3, 0xcf, 0xd3, 0x0a]));
  return {
    reserve: () => refTo(take()),
    add: (body, ref) => {
      const number = take(ref);
      waiting.push({ number, body });
      return refTo(number);
    },
    addStream: (entries, bytes, ref) => {
      const number = take(ref);
      const raw = typeof bytes === 'string' ? strToU8(bytes, true) : bytes;
      addPacked(number, `${entries}/Filter/FlateDecode`, zlibStream(raw, deflate));
      return refTo(number);
    },
    addPackedStream: (entries, bytes) => {
      const number = take();
      addPacked(number, entries, bytes);
      return refTo(number);
    },
    finish: (root, info) => {
      packObjects();
      const number = take();
      const start = length;
      places.set(number, { at: start, index: null });
      const table = crossReferences(last, places);
      addPacked(
        number,
        `/Type/XRef/Size ${last + 1}/W[1 4 2]/Root ${root}/Info ${info}/Filter/FlateDecode`,
        zlibStream(table, deflate),
      );
      write(strToU8(`startxref\n${start}\n%%EOF\n`));
      return joined(chunks, length);
    },
  };
}

function refTo(number: number): PdfRef {
  return `${number} 0 R` as PdfRef;
}

/** Where every object is: seven bytes each, of the kind, the place and the index. */
function crossReferences(last: number, places: ReadonlyMap<number, Place>): Uint8Array {
  const table = new DataView(new ArrayBuffer((last + 1) * 7));
  table.setUint16(5, 0xff_ff);
  for (const [number, { at, index }] of places) {
    table.setUint8(number * 7, index === null ? 1 : 2);
    table.setUint32(number * 7 + 1, at);
    table.setUint16(number * 7 + 5, index ?? 0);
  }
  return new Uint8Array(table.buffer);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const file = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    file.set(chunk, at);
    at += chunk.byteLength;
  }
  return file;
}
