import type { Weight } from '../scene/scene.ts';

/** One shape of a font, with where it stands. All lengths are thousandths of the size of the letters. */
export interface Glyph {
  /** Its number in the font. */
  readonly id: number;
  /** The letters that it stands for; empty for all but the widest of the glyphs that stand for them together. */
  readonly text: string;
  /** How far the next one is, which kerning makes differ from how wide the glyph is. */
  readonly advance: number;
  readonly dx: number;
  /** Up. */
  readonly dy: number;
}

/** Neighbouring glyphs of one typeface, from left to right. */
export interface GlyphRun {
  readonly typeface: Typeface;
  /** In the order in which it is read. */
  readonly text: string;
  readonly isRtl: boolean;
  readonly glyphs: readonly Glyph[];
}

/** A font at one weight, with the glyphs of one of the slices that it comes in. Lengths are thousandths of the size. */
export interface Typeface {
  /** A name that no other typeface has, of letters, digits and hyphens, such as `NotoSansJP-Regular-101`. */
  readonly name: string;
  readonly weight: Weight;
  readonly ascent: number;
  /** Below the baseline, and therefore negative. */
  readonly descent: number;
  readonly capHeight: number;
  /** Around every glyph: left, bottom, right, top. */
  readonly box: readonly [number, number, number, number];
  /** How wide a glyph is. */
  widthOf(glyph: number): number;
  /** A TrueType file with nothing but the shapes of these glyphs, which keep their numbers. */
  cut(glyphs: readonly number[]): Uint8Array;
  /** The outline of a glyph as SVG path data, as wide as the glyph and with y pointing up, in thousandths. */
  outline(glyph: number): readonly OutlineStep[];
}

/** One step of an outline: a letter of SVG path data, and the points that follow it. */
export interface OutlineStep {
  readonly type: string;
  readonly values: readonly number[];
}

/** A font file with the letters of some texts, to go with a picture. */
export interface FontFace {
  readonly weight: Weight;
  /** The code points for which it is to be used. */
  readonly codePoints: readonly number[];
  /** A TrueType file that shapes them as the whole font would. */
  readonly bytes: Uint8Array;
}

/** The fonts for some texts, loaded. */
export interface FontBook {
  /** A line of words as it is painted, from left to right, whatever directions are in it. */
  shape(text: string, weight: Weight, direction: 'ltr' | 'rtl'): readonly GlyphRun[];
  /** The files that these texts need to look the same in a program that has no fonts. */
  faces(texts: Iterable<{ readonly text: string; readonly weight: Weight }>): readonly FontFace[];
}

/** Loads the fonts that some texts need. */
export type OpenFontBook = (texts: Iterable<string>, language: string) => Promise<FontBook>;
