import { GlyphPaths } from './GlyphPaths.tsx';
import { channelGlyph } from '../../shared/marks/channelGlyph.ts';
import { MarkIcon, type MarkIconProps } from './MarkIcon.tsx';

/** The icon of a channel, in the colour of the text around it. */
export function ChannelIcon({ channel, size = 16, title }: MarkIconProps & { readonly channel: string }) {
  return (
    <MarkIcon size={size} title={title}>
      <GlyphPaths glyph={channelGlyph(channel)} strokeWidth={1.3} />
    </MarkIcon>
  );
}
