import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyContent } from '../../../tests/helpers/anyContent.ts';
import { hostileJourney, HOSTILE_WORDS } from '../../../tests/helpers/hostileJourney.ts';
import { knownJourney } from '../../document/knownJourney.ts';
import type { JourneyContent } from '../../journey/content.ts';
import { wordsOf } from '../../words/wordsOf.ts';
import { reportBlocks, titleOf } from '../report/reportBlocks.ts';
import { writeHtml } from './writeHtml.ts';

const words = wordsOf('en');

function write(content: JourneyContent): string {
  const { snapshot } = knownJourney(content);
  return writeHtml(titleOf(snapshot, words), reportBlocks(snapshot, words), words);
}

/** Every tag that a report is made of; nothing that people type can add to it. */
const TAG =
  /^<(?:!doctype html|meta charset="utf-8"|meta name="(?:viewport|referrer)" content="[\w=, -]+"|meta http-equiv="Content-Security-Policy" content="[\w:;' -]+"|html lang="\w+"|h\d(?: id="part-\d+")? dir="auto"|div class="scroll" tabindex="0" role="region" aria-label="[^"<>]*"|nav aria-label="[^"<>]*"|a href="#part-\d+" dir="auto"|th scope="(?:row|col)" dir="auto"(?: class="\w+")?|(?:td|p|li|dt|dd) dir="auto"(?: class="[\w ]+")?|\/?(?:html|head|title|style|body|nav|main|ul|li|a|h\d|p|dl|dt|dd|div|table|caption|thead|tbody|tr|th|td|small))>$/;

function tagsOf(html: string): string[] {
  return html.replace(/<style>[^<]*<\/style>/, '').match(/<[^>]*>?/g) ?? [];
}

/** What a reader sees, as one line. */
function textOf(html: string): string {
  return html
    .replace(/<style>[^<]*<\/style>/, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(lt|gt|quot|amp|#39);/g, (_, name: string) => SIGNS[name] ?? '')
    .replaceAll(/\s+/g, ' ');
}

const SIGNS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" };

describe('writeHtml', () => {
  it('shows what people typed letter by letter, and makes no markup of it', () => {
    const html = write(hostileJourney());
    expect(tagsOf(html).filter((tag) => !TAG.test(tag))).toEqual([]);
    const text = textOf(html);
    for (const typed of HOSTILE_WORDS) expect(text).toContain(typed.replaceAll(/\s+/g, ' ').trim());
  });

  it('asks for nothing from anywhere, and runs nothing', () => {
    const html = write(hostileJourney());
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; font-src data:"`);
    expect(tagsOf(html).join('\n')).not.toMatch(/script|\son\w+=|https?:|\/\/|src=/i);
    expect(/<style>([^<]*)<\/style>/.exec(html)?.[1]).not.toMatch(/url\(|@import/);
  });

  it('holds every title of any journey, in tags of its own only', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const html = write(content);
        expect(tagsOf(html).filter((tag) => !TAG.test(tag))).toEqual([]);
        const text = textOf(html);
        for (const { title } of content.cards)
          expect(text).toContain(
            title
              .replaceAll(/\p{Cc}/gu, ' ')
              .replaceAll(/\s+/g, ' ')
              .trim(),
          );
      }),
      { numRuns: 50 },
    );
  });
});
