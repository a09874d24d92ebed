import { Buffer, Direction, shape, type GlyphInfo, type GlyphPosition } from 'harfbuzzjs';
import type { Glyph, GlyphRun } from '../../shared/fonts/fontBook.ts';
import type { LoadedTypeface } from './createTypeface.ts';

// Joiners and marks of direction have done their work once the letters are placed.
const REMOVE_DEFAULT_IGNORABLES = 0x08;

/** Chooses and places the glyphs for words of one font and one direction. */
export function shapeRun(typeface: LoadedTypeface, text: string, isRtl: boolean, language: string): GlyphRun {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.setFlags(REMOVE_DEFAULT_IGNORABLES);
  buffer.setDirection(isRtl ? Direction.RTL : Direction.LTR);
  buffer.setLanguage(language);
  buffer.guessSegmentProperties();
  shape(typeface.font, buffer);
  const scale = 1000 / typeface.font.face.upem;
  const infos = buffer.getGlyphInfos();
  const positions = buffer.getGlyphPositions();
  const texts = clusterTexts(text, infos, positions);
  const glyphs = infos.map(({ codepoint }, index): Glyph => {
    const position = positions[index];
    return {
      id: codepoint,
      text: texts.get(index) ?? '',
      advance: (position?.xAdvance ?? 0) * scale,
      dx: (position?.xOffset ?? 0) * scale,
      dy: (position?.yOffset ?? 0) * scale,
    };
  });
  return { typeface, text, isRtl, glyphs };
}

/** The letters that each glyph stands for; of glyphs that stand for the same, the widest has them all. */
function clusterTexts(
  text: string,
  infos: readonly GlyphInfo[],
  positions: readonly GlyphPosition[],
): Map<number, string> {
  const starts = [...new Set(infos.map(({ cluster }) => cluster))].toSorted((one, other) => one - other);
  const widest = new Map<number, number>();
  const widthAt = (index: number): number => positions[index]?.xAdvance ?? 0;
  for (const [index, { cluster }] of infos.entries()) {
    const other = widest.get(cluster);
    if (other === undefined || widthAt(index) > widthAt(other)) widest.set(cluster, index);
  }
  return new Map(
    starts.map((start, place) => [
      widest.get(start) ?? 0,
      text.slice(place === 0 ? 0 : start, starts[place + 1]),
    ]),
  );
}
