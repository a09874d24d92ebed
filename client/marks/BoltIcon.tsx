import { GlyphPaths } from './GlyphPaths.tsx';
import { MarkIcon } from './MarkIcon.tsx';
import { BOLT_GLYPH } from '../../shared/marks/glyphs.ts';

/** A pain point as such, in the colour of the text around it: an offer to add one. */
export function BoltIcon() {
  return (
    <MarkIcon>
      <GlyphPaths glyph={BOLT_GLYPH} />
    </MarkIcon>
  );
}
