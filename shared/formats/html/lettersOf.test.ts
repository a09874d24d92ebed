import { describe, expect, it } from 'vitest';
import { hostileJourney } from '../../../tests/helpers/hostileJourney.ts';
import { knownJourney } from '../../document/knownJourney.ts';
import type { FontFace } from '../../fonts/fontBook.ts';
import { wordsOf } from '../../words/wordsOf.ts';
import { reportBlocks } from '../report/reportBlocks.ts';
import { lettersOf } from './lettersOf.ts';
import { writeHtml } from './writeHtml.ts';

describe('the fonts of a page', () => {
  const words = wordsOf('en');
  const blocks = reportBlocks(knownJourney(hostileJourney()).snapshot, words);

  it('have every letter that the page shows', () => {
    const shown = writeHtml('', blocks, words)
      .replace(/^[^]*<main>/, '')
      .replaceAll(/<[^>]*>|&#?\w+;/g, '');
    const asked = new Set(lettersOf(blocks).flatMap(({ text }) => Array.from(text)));
    const missing = Array.from(shown).filter((letter) => !asked.has(letter) && /[^\s\p{C}]/u.test(letter));
    expect(missing).toEqual([]);
  });

  it('have what is bold in bold, too', () => {
    const letters = lettersOf([
      { kind: 'heading', level: 2, text: 'Ω' },
      { kind: 'paragraph', text: 'ж' },
    ]);
    expect(letters).toContainEqual({ text: 'Ω', weight: 600 });
    expect(letters).toContainEqual({ text: 'ж', weight: 400 });
    expect(letters).not.toContainEqual({ text: 'ж', weight: 600 });
  });

  it('lie within the page, which its own policy lets in', () => {
    const face: FontFace = { weight: 400, codePoints: [0x41, 0x42], bytes: new Uint8Array([1, 2, 3]) };
    const html = writeHtml('', blocks, words, [face]);
    expect(html).toContain('src:url(data:font/ttf;base64,AQID);unicode-range:U+41-42');
    expect(html).toMatch(/Content-Security-Policy" content="[^"]*font-src data:/);
    expect(html).not.toMatch(/url\((?!data:)/);
  });
});
