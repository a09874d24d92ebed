import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { anyContent } from '../../../tests/helpers/anyContent.ts';
import { hostileJourney, HOSTILE_WORDS } from '../../../tests/helpers/hostileJourney.ts';
import { knownJourney } from '../../document/knownJourney.ts';
import type { JourneyContent } from '../../journey/content.ts';
import { wordsOf } from '../../words/wordsOf.ts';
import { cell, numberCell } from '../report/block.ts';
import { reportBlocks } from '../report/reportBlocks.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { writeMarkdown } from './writeMarkdown.ts';

const words = wordsOf('en');

function write(content: JourneyContent): string {
  return writeMarkdown(reportBlocks(knownJourney(content).snapshot, words));
}

/** The only links: web addresses, which stand there letter by letter. */
const LINK = /(?<!\\)<(https?:\/\/[^\s<>|\\]+)>/g;

/** What a reader sees: without the signs that make a report, and with those that people typed. */
function textOf(markdown: string): string {
  return markdown
    .replaceAll(/<br>|(?<!\\)\\\n/g, ' ')
    .replaceAll(LINK, '$1')
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll(/\s+/g, ' ');
}

describe('writeMarkdown', () => {
  it('shows what people typed letter by letter', () => {
    const text = textOf(write(hostileJourney()));
    for (const typed of HOSTILE_WORDS) expect(text).toContain(typed.replaceAll(/\s+/g, ' ').trim());
  });

  it('makes no HTML, link, picture or code of it', () => {
    const markdown = write(hostileJourney())
      .replaceAll('<br>', ' ')
      .replaceAll('\\\\', '')
      .replaceAll(LINK, '');
    expect(markdown.match(/(?<!\\)[<>`[\]_$~&]/g)).toBeNull();
    expect(markdown.match(/(?<!\\)\*/g)?.length).toBe(
      (markdown.match(/^- \*\*.+?:\*\* /gm)?.length ?? 0) * 4,
    );
  });

  it('begins lines with nothing but its own signs', () => {
    const own = /^(#{1,4} |- |\||  \S|[A-Z]|And |\d+ stages? · |$)/;
    expect(
      write(hostileJourney())
        .split('\n')
        .filter((line) => !own.test(line)),
    ).toEqual([]);
    const typed = /^ {2}(?:[#+=-]|\d+[.)])/m;
    expect(write(hostileJourney())).not.toMatch(typed);
  });

  it('gives all rows of a table as many cells as its head, whatever is in them', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        let columns = 0;
        for (const line of write(content).split('\n')) {
          if (!line.startsWith('| ')) {
            columns = 0;
            continue;
          }
          const cells = line.replaceAll(/\\./gu, '').split('|').length;
          columns ||= cells;
          expect(cells).toBe(columns);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('aligns numbers to the right', () => {
    const table = {
      kind: 'table',
      caption: '',
      head: ['Where', 'Sum'],
      rows: [[cell('a'), numberCell('2')]],
    } as const;
    expect(writeMarkdown([table])).toBe('| Where | Sum |\n| --- | ---: |\n| a | 2 |\n');
  });
});

test.each([
  ['1. first', String.raw`1\. first`],
  ['# no heading', String.raw`\# no heading`],
  ['- no item', String.raw`\- no item`],
  ['---', String.raw`\---`],
  ['a - b # c', 'a - b # c'],
  ['<b>&amp;', String.raw`\<b\>\&amp;`],
  ['a|b', String.raw`a\|b`],
  ['2026-01-31', '2026-01-31'],
  ['see https://a.example/x_y?a=1&b=2#c, or', 'see <https://a.example/x_y?a=1&b=2#c>, or'],
  ['(http://a.example/b_(c)).', '(<http://a.example/b_(c)>).'],
  ['[x](https://a.example)', String.raw`\[x\](<https://a.example>)`],
  ['![x](HTTPS://a.example/x.png)', String.raw`!\[x\](<HTTPS://a.example/x.png>)`],
  ['<https://a.example><b>', String.raw`\<<https://a.example>\>\<b\>`],
  ['https://a.example|https://b.example', String.raw`<https://a.example>\|<https://b.example>`],
  ['「https://a.example/x」。', '「<https://a.example/x>」。'],
  // Rather no link than one that leads elsewhere than it says, or markup.
  ['https://a.example/Übersicht', String.raw`https\://a.example/Übersicht`],
  ['https://a.example/?a&lt;b', String.raw`https\://a.example/?a\&lt;b`],
  ['https://a.example/$x$', String.raw`https\://a.example/\$x\$`],
  ['xhttps://a.example https://', String.raw`xhttps\://a.example https\://`],
  ['javascript://a.example/%0aalert(1)', 'javascript://a.example/%0aalert(1)'],
  ['ftp://a.example', String.raw`ftp\://a.example`],
  ['www.a.example', String.raw`www\.a.example`],
])('escapes %j', (line, escaped) => {
  expect(escapeMarkdown(line)).toBe(escaped);
});
