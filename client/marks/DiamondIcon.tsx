import { GlyphPaths } from './GlyphPaths.tsx';
import { MarkIcon } from './MarkIcon.tsx';
import { DIAMOND_OUTLINE_GLYPH } from '../../shared/marks/glyphs.ts';

/** A moment of truth as such, in the colour of the text around it: an offer to mark one. */
export function DiamondIcon() {
  return (
    <MarkIcon>
      <GlyphPaths glyph={DIAMOND_OUTLINE_GLYPH} />
    </MarkIcon>
  );
}
