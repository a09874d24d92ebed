import { inflateSync } from 'node:zlib';

/** What a test wants to know of a PDF file. */
export interface ReadPdf {
  /** Every object's own syntax, by its number. */
  readonly objects: ReadonlyMap<number, string>;
  /** The content of every page, unpacked. */
  readonly contents: readonly string[];
  /** The words of every page in the order in which they are drawn, a line for each text. */
  readonly texts: readonly string[][];
}

interface Stream {
  readonly entries: string;
  readonly bytes: Buffer;
}

/** Reads a file as `writePdf` writes it: its objects in streams, every stream packed. */
export function readPdf(file: Uint8Array): ReadPdf {
  const streams = readStreams(Buffer.from(file));
  const objects = new Map<number, string>();
  for (const [number, { entries, bytes }] of streams) {
    objects.set(number, entries);
    if (entries.includes('/Type/ObjStm')) readObjects(entries, bytes, objects);
  }
  const pages = [...objects.values()].filter((body) => body.startsWith('<</Type/Page/'));
  const contents = pages.map((page) => textOf(streams, refIn(page, 'Contents')));
  const fonts = readFonts(objects, streams);
  return { objects, contents, texts: contents.map((content) => readTexts(content, fonts)) };
}

function readStreams(file: Buffer): Map<number, Stream> {
  const source = file.toString('latin1');
  const streams = new Map<number, Stream>();
  const start = /(\d+) 0 obj\n(<<.*\/Length (\d+)>>)\nstream\n/g;
  for (let match = start.exec(source); match !== null; match = start.exec(source)) {
    const [, number = '', entries = '', length = ''] = match;
    const bytes = file.subarray(start.lastIndex, start.lastIndex + Number(length));
    const isPacked = entries.includes('/FlateDecode');
    streams.set(Number(number), { entries, bytes: isPacked ? inflateSync(bytes) : bytes });
    start.lastIndex += Number(length);
  }
  return streams;
}

function readObjects(entries: string, bytes: Buffer, objects: Map<number, string>): void {
  const source = bytes.toString('latin1');
  const first = Number(/\/First (\d+)/.exec(entries)?.[1]);
  const index = source.slice(0, first).trim().split(' ').map(Number);
  for (let at = 0; at < index.length; at += 2) {
    const [number = 0, offset = 0, , next] = index.slice(at, at + 4);
    objects.set(number, source.slice(first + offset, next === undefined ? undefined : first + next).trim());
  }
}

function refIn(body: string, key: string): number {
  return Number(new RegExp(`/${key} (\\d+) 0 R`).exec(body)?.[1]);
}

function textOf(streams: ReadonlyMap<number, Stream>, number: number): string {
  return streams.get(number)?.bytes.toString('latin1') ?? '';
}

/** What each code of each font stands for, by the name that content has for the font. */
function readFonts(
  objects: ReadonlyMap<number, string>,
  streams: ReadonlyMap<number, Stream>,
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const resources = [...objects.values()].find((body) => body.startsWith('<</Font<<')) ?? '';
  return new Map(
    Array.from(resources.matchAll(/\/(F\d+) (\d+) 0 R/g), ([, name = '', number = '']) => {
      const map = textOf(streams, refIn(objects.get(Number(number)) ?? '', 'ToUnicode'));
      const letters = Array.from(
        map.matchAll(/^<(\w{4})><(\w+)>$/gm),
        ([, code = '', hex = '']) => [code, utf16(hex)] as const,
      );
      return [name, new Map(letters)];
    }),
  );
}

/** A text for people in an object, by its key; `null` where it has none. */
export function pdfTextIn(body: string, key: string): string | null {
  const match = new RegExp(String.raw`/${key}(?:<FEFF(\w*)>|\(((?:\\.|[^\\)])*)\))`).exec(body);
  if (match === null) return null;
  const [, hex, plain = ''] = match;
  return hex === undefined ? plain.replaceAll(/\\(.)/g, '$1') : utf16(hex);
}

function utf16(hex: string): string {
  return hex.replaceAll(/\w{4}/g, (unit) => String.fromCharCode(Number.parseInt(unit, 16)));
}

function readTexts(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string[] {
  return Array.from(content.matchAll(/BT (.*?) ET/gs), ([, body = '']) => {
    let text = '';
    let font = new Map<string, string>() as ReadonlyMap<string, string>;
    for (const [, name, codes] of body.matchAll(/\/(F\d+) [\d.]+ Tf|<(\w+)>/g)) {
      if (name !== undefined) font = fonts.get(name) ?? font;
      else text += (codes ?? '').replaceAll(/\w{4}/g, (code) => font.get(code) ?? '');
    }
    return text;
  });
}
