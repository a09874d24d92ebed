import type { Emotion } from '../../shared/journey/emotion.ts';
import { GlyphPaths } from './GlyphPaths.tsx';
import { MarkIcon, type MarkIconProps } from './MarkIcon.tsx';
import { EMOTION_GLYPHS } from '../../shared/marks/glyphs.ts';

const COLOURS: Readonly<Record<Emotion, string>> = {
  [-2]: 'var(--danger)',
  [-1]: 'var(--mark-warn)',
  [0]: 'var(--mark-quiet)',
  [1]: 'var(--mark-quiet)',
  [2]: 'var(--good)',
};

/** How the customer feels, as a face: the mouth says it, the colour only repeats it. */
export function EmotionMark({ emotion, size = 16, title }: MarkIconProps & { readonly emotion: Emotion }) {
  return (
    <MarkIcon size={size} title={title} color={COLOURS[emotion]}>
      <GlyphPaths glyph={EMOTION_GLYPHS[emotion]} strokeWidth={1.3} />
    </MarkIcon>
  );
}
