import { describe, expect, it } from 'vitest';
import type { GlyphRun } from '../../shared/fonts/fontBook.ts';
import { measureText } from '../../shared/fonts/measureText.ts';
import { createFontStore } from './createFontStore.ts';

const openFontBook = createFontStore();

const texts: Record<string, string> = {
  Latin: 'The customer calls about a bill: “Why?” — Żółć, façade & Größe',
  Greek: 'Ο πελάτης καλεί για τον λογαριασμό',
  Cyrillic: 'Клиент звонит по поводу счёта, їжак',
  Hebrew: 'הלקוח מתקשר בקשר לחשבון',
  Arabic: 'العميل يتصل بخصوص الفاتورة لأنها خاطئة',
  Chinese: '客户致电询问账单，為什麼？',
  Japanese: 'お客様が請求書について電話する',
  Korean: '고객이 청구서에 대해 전화합니다',
  emoji: '👍🏽👩‍👩‍👧🇩🇪☎️1️⃣❤️',
};

async function shape(text: string, weight: 400 | 600 = 400, direction: 'ltr' | 'rtl' = 'ltr') {
  const book = await openFontBook([text], 'en');
  return book.shape(text, weight, direction);
}

const glyphsOf = (runs: readonly GlyphRun[]) => runs.flatMap(({ glyphs }) => glyphs);
const widthOf = (runs: readonly GlyphRun[]) =>
  glyphsOf(runs).reduce((width, { advance }) => width + advance, 0) / 1000;

describe('createFontStore', () => {
  it.each(Object.entries(texts))('has every letter of %s', async (_, text) => {
    const glyphs = glyphsOf(await shape(text));
    expect(glyphs.every(({ id }) => id !== 0)).toBe(true);
  });

  it.each(Object.entries(texts))('measures %s as wide as it is drawn', async (_, text) => {
    for (const weight of [400, 600] as const) {
      const drawn = widthOf(await shape(text, weight));
      const measured = measureText(text, 1, weight);
      expect(drawn / measured).toBeGreaterThan(0.96);
      expect(drawn / measured).toBeLessThan(1.01);
    }
  });

  it.each(Object.entries(texts))('tells of every letter of %s which glyph draws it', async (_, text) => {
    const letters = glyphsOf(await shape(text)).map((glyph) => glyph.text);
    expect(Array.from(letters.join('')).toSorted()).toEqual(Array.from(text).toSorted());
  });

  it('puts what is read from right to left in the order in which it is seen', async () => {
    const seen = glyphsOf(await shape('abc אבג 12', 400, 'rtl')).map((glyph) => glyph.text);
    expect(seen.join('')).toBe('12 גבא abc');
  });

  it('joins Arabic letters', async () => {
    const [alone, twice] = await Promise.all([shape('ب'), shape('بب')]);
    const lonely = new Set(glyphsOf(alone).map(({ id }) => id));
    expect(glyphsOf(twice).filter(({ text, id }) => text !== '' && lonely.has(id))).toEqual([]);
  });

  it('draws what is bold with bold letters in every script', async () => {
    for (const text of ['a', 'д', 'א', '客', 'の', '고']) {
      const [regular] = await shape(text, 400);
      const [semiBold] = await shape(text, 600);
      expect(semiBold?.typeface.name).toBe(regular?.typeface.name.replace('Regular', 'SemiBold'));
      expect(semiBold?.typeface.outline(semiBold.glyphs[0]?.id ?? 0)).not.toEqual(
        regular?.typeface.outline(regular.glyphs[0]?.id ?? 0),
      );
    }
  });

  it('writes characters that Japanese and Chinese share as the text around them does', async () => {
    const [japanese] = await shape('直す');
    const [chinese] = await shape('直接');
    expect(japanese?.typeface.name).toContain('NotoSansJP');
    expect(chinese?.typeface.name).toContain('NotoSansSC');
  });

  it('draws a box for what no font has, and a sign for half a character', async () => {
    const glyphs = glyphsOf(await shape('\u{10ffff}\ud800'));
    expect(glyphs.map(({ text }) => text).join('')).toBe('\u{10ffff}\ufffd');
  });

  it('cuts a file for the letters of some texts, and one for some glyphs', async () => {
    const book = await openFontBook(Object.values(texts), 'en');
    const faces = book.faces(Object.values(texts).map((text) => ({ text, weight: 400 })));
    const held = new Set(faces.flatMap(({ codePoints }) => codePoints));
    for (const letter of Object.values(texts).join('')) expect(held).toContain(letter.codePointAt(0));
    for (const { bytes } of faces) expect(bytes.byteLength).toBeLessThan(40_000);
    const [run] = book.shape('bill', 400, 'ltr');
    const cut = run?.typeface.cut(run.glyphs.map(({ id }) => id));
    expect(cut?.byteLength).toBeLessThan(4_000);
  });
});
