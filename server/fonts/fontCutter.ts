import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Weight } from '../../shared/scene/scene.ts';

/** Makes smaller TrueType files of TrueType files. */
export interface FontCutter {
  /** All of a variable font at one weight. */
  atWeight(font: Uint8Array, weight: Weight): Uint8Array;
  /** The shapes of some glyphs, which keep their numbers, and nothing that is needed to choose or place them. */
  toGlyphs(font: Uint8Array, glyphs: Iterable<number>): Uint8Array;
  /** All that is needed to write with some code points. */
  toCodePoints(font: Uint8Array, codePoints: Iterable<number>): Uint8Array;
}

/** What is needed of a global that Node has, but its types have not. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object) => { readonly exports: object };
};

/** What `harfbuzz-subset.wasm` offers, as far as it is used: https://harfbuzz.github.io/harfbuzz-hb-subset.html */
interface Subsetter {
  readonly memory: { readonly buffer: ArrayBuffer };
  _initialize(): void;
  malloc(size: number): number;
  free(pointer: number): void;
  hb_blob_create(data: number, length: number, mode: number, userData: number, destroy: number): number;
  hb_blob_destroy(blob: number): void;
  hb_blob_get_data(blob: number, length: number): number;
  hb_blob_get_length(blob: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_destroy(face: number): void;
  hb_face_reference_blob(face: number): number;
  hb_set_add(set: number, value: number): void;
  hb_set_clear(set: number): void;
  hb_set_invert(set: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_input_glyph_set(input: number): number;
  hb_subset_input_unicode_set(input: number): number;
  hb_subset_input_set(input: number, kind: number): number;
  hb_subset_input_set_flags(input: number, flags: number): void;
  hb_subset_input_keep_everything(input: number): void;
  hb_subset_input_pin_axis_location(input: number, face: number, tag: number, value: number): number;
  hb_subset_or_fail(face: number, input: number): number;
}

const READ_ONLY = 1;
const DROPPED_TABLES = 3;
const LAYOUT_FEATURES = 6;
const NO_HINTING = 0x01;
const RETAIN_GLYPH_NUMBERS = 0x02;
const NOTDEF_OUTLINE = 0x40;

/** Loads HarfBuzz's subsetter. */
export function loadFontCutter(): FontCutter {
  const file = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm');
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file)));
  const hb = exports as Subsetter;
  // oxlint-disable-next-line no-underscore-dangle -- what WebAssembly calls the start of a module without a main
  hb._initialize();
  return {
    atWeight: (font, weight) =>
      subset(hb, font, (input, face) => {
        hb.hb_subset_input_keep_everything(input);
        if (hb.hb_subset_input_pin_axis_location(input, face, tag('wght'), weight) === 0)
          throw new Error('The font has no weights');
      }),
    toGlyphs: (font, glyphs) =>
      subset(hb, font, (input) => {
        hb.hb_subset_input_set_flags(input, NO_HINTING | RETAIN_GLYPH_NUMBERS | NOTDEF_OUTLINE);
        const dropped = hb.hb_subset_input_set(input, DROPPED_TABLES);
        for (const table of ['GSUB', 'GPOS', 'GDEF', 'BASE', 'STAT', 'vhea', 'vmtx', 'VORG'])
          hb.hb_set_add(dropped, tag(table));
        const kept = hb.hb_subset_input_glyph_set(input);
        for (const glyph of glyphs) hb.hb_set_add(kept, glyph);
      }),
    toCodePoints: (font, codePoints) =>
      subset(hb, font, (input) => {
        hb.hb_subset_input_set_flags(input, NO_HINTING | NOTDEF_OUTLINE);
        const features = hb.hb_subset_input_set(input, LAYOUT_FEATURES);
        hb.hb_set_clear(features);
        hb.hb_set_invert(features);
        const kept = hb.hb_subset_input_unicode_set(input);
        for (const codePoint of codePoints) hb.hb_set_add(kept, codePoint);
      }),
  };
}

function subset(hb: Subsetter, font: Uint8Array, choose: (input: number, face: number) => void): Uint8Array {
  const data = hb.malloc(font.byteLength);
  new Uint8Array(hb.memory.buffer).set(font, data);
  const blob = hb.hb_blob_create(data, font.byteLength, READ_ONLY, 0, 0);
  const face = hb.hb_face_create(blob, 0);
  const input = hb.hb_subset_input_create_or_fail();
  try {
    choose(input, face);
    const cut = hb.hb_subset_or_fail(face, input);
    if (cut === 0) throw new Error('The font could not be cut');
    return takeFile(hb, cut);
  } finally {
    hb.hb_subset_input_destroy(input);
    hb.hb_face_destroy(face);
    hb.hb_blob_destroy(blob);
    hb.free(data);
  }
}

function takeFile(hb: Subsetter, face: number): Uint8Array {
  const blob = hb.hb_face_reference_blob(face);
  const start = hb.hb_blob_get_data(blob, 0);
  // The memory may have grown, and moved, since it was last looked at.
  const file = new Uint8Array(hb.memory.buffer).slice(start, start + hb.hb_blob_get_length(blob));
  hb.hb_blob_destroy(blob);
  hb.hb_face_destroy(face);
  return file;
}

/** The four letters of a tag as a number. */
function tag(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 256 + letter.charCodeAt(0);
  return number;
}
