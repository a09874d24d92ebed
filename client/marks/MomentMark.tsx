import type { MomentOfTruth, MomentState } from '../../shared/journey/momentOfTruth.ts';
import { STAKES } from '../../shared/journey/momentOfTruth.ts';
import { GlyphPaths } from './GlyphPaths.tsx';
import { MarkIcon, type MarkIconProps } from './MarkIcon.tsx';
import { MOMENT_GLYPHS } from '../../shared/marks/glyphs.ts';

/** A moment of truth as a diamond; cracked in two when it is broken. With a stake, one to three dots stand under it. */
export function MomentMark({
  state,
  stake,
  size = 16,
  title,
}: MarkIconProps & { readonly state: MomentState; readonly stake?: MomentOfTruth['stake'] | undefined }) {
  const height = stake === undefined ? 16 : 20;
  return (
    <MarkIcon
      size={(size * height) / 16}
      title={title}
      grid={[16, height]}
      color={state === 'broken' ? 'var(--danger)' : 'var(--text)'}
    >
      <GlyphPaths glyph={MOMENT_GLYPHS[state]} strokeWidth={1.3} />
      {stake !== undefined &&
        STAKES.filter((dot) => dot <= stake).map((dot) => (
          <circle key={dot} cx={8 + (dot - (stake + 1) / 2) * 4} cy={18.2} r={1.4} fill="currentColor" />
        ))}
    </MarkIcon>
  );
}
