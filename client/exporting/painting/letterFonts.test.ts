import { afterEach, expect, test, vi } from 'vitest';
import type { TextItem } from '../../../shared/scene/scene.ts';
import { familiesOf, loadLetterFonts } from './letterFonts.ts';

afterEach(() => vi.unstubAllGlobals());

const RANGES: Readonly<Record<string, string>> = {
  'Inter Variable': 'U+0-FF, U+2000-206F',
  'Noto Sans Hebrew Variable': 'U+590-5FF',
  'Noto Sans JP Variable': 'U+3040-30FF, U+76F4',
  'Noto Emoji Variable': 'U+1F44D, U+1F3FD',
};

function text(shown: string): TextItem {
  return { text: shown, weight: 400 } as TextItem;
}

/** What each font is asked for. */
async function asked(...texts: string[]): Promise<Record<string, string>> {
  const seen: Record<string, string> = {};
  const load = (font: string, letters: string) => {
    const family = /'(.*)'/.exec(font)?.[1] ?? '';
    seen[family] = letters;
    const unicodeRange = RANGES[family];
    return Promise.resolve(unicodeRange === undefined ? [] : [{ unicodeRange }]);
  };
  vi.stubGlobal('document', { fonts: { load } });
  await loadLetterFonts(texts.map(text), 'zh');
  return seen;
}

/** The first of the fonts for Chinese, Japanese and Korean. */
function first(shown: string, usual: 'ja' | 'ko' | 'zh'): string | undefined {
  return /Noto Sans (JP|SC|KR)/.exec(familiesOf(shown, usual))?.[1];
}

test('asks for nothing but the font of the page where that has all letters', async () => {
  expect(await asked('a “bill”', 'ab')).toEqual({ 'Inter Variable': expect.any(String) as string });
});

test('asks each font for the letters that those before it have not', async () => {
  const seen = await asked('a שלום');
  expect(seen['Noto Sans Hebrew Variable']).toBe('שלום');
  expect(Object.keys(seen)).toHaveLength(2);
  const japanese = await asked('直す');
  expect(japanese['Noto Sans JP Variable']).toBe('直す');
  expect(japanese).not.toHaveProperty('Noto Sans SC Variable');
});

test('draws emoji with the font for them, before signs are looked for anywhere else', async () => {
  const seen = await asked('ok 👍🏽');
  expect(Object.keys(seen)).toEqual(['Inter Variable', 'Noto Emoji Variable']);
});

test('writes shared characters as the text around them does, else in the usual way', () => {
  expect(first('直す', 'zh')).toBe('JP');
  expect(first('직접 直', 'zh')).toBe('KR');
  expect(first('直接', 'zh')).toBe('SC');
  expect(first('直接', 'ja')).toBe('JP');
});

test('paints with what there is when a font cannot be had', async () => {
  vi.stubGlobal('document', { fonts: { load: () => Promise.reject(new Error('offline')) } });
  await expect(loadLetterFonts([text('直す')], 'ja')).resolves.toBeUndefined();
});
