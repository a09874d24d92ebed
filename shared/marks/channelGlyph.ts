import { CHANNEL_GLYPHS, OWN_CHANNEL_GLYPH, type Glyph } from './glyphs.ts';

/** How a channel is drawn; the team's own share one glyph. */
export function channelGlyph(channel: string): Glyph {
  return (CHANNEL_GLYPHS as Readonly<Record<string, Glyph>>)[channel] ?? OWN_CHANNEL_GLYPH;
}
