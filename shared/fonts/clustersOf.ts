const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
// Letters of Latin, Greek, Cyrillic and Armenian, and the usual punctuation: each is a cluster of its own.
const SIMPLE = /^[ -\u02ff\u0370-\u0482\u048a-\u0556\u1e00-\u1fff\u2010-\u2027\u20a0-\u20bf]*$/;

/** Divides a text into what people take for one letter each: with its marks, and emoji that are joined in one. */
export function clustersOf(text: string): string[] {
  if (SIMPLE.test(text)) return text.split('');
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Whether a cluster is to be drawn as a picture, by its nature or because a selector asks for it. */
export function isEmojiCluster(cluster: string): boolean {
  return /\p{Emoji_Presentation}|\ufe0f|\u20e3/u.test(cluster);
}
