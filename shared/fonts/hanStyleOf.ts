/** Which of the three ways to write the characters that Chinese, Japanese and Korean share. */
export type HanStyle = 'ja' | 'ko' | 'zh';

/** Which style a text is written in, as far as its letters tell. */
export function hanStyleOf(text: string): HanStyle | null {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  return null;
}

/** The style of those among some texts whose letters do not tell: that of the reader's language, else of the other texts. */
export function usualHanStyle(texts: readonly string[], language: string): HanStyle {
  const [tag = ''] = language.split('-');
  if (tag === 'ja' || tag === 'ko' || tag === 'zh') return tag;
  for (const text of texts) {
    const style = hanStyleOf(text);
    if (style !== null) return style;
  }
  return 'zh';
}
