import { packing } from '../../tests/helpers/packing.ts';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { knownJourney } from '../document/knownJourney.ts';
import type { JourneyContent } from '../journey/content.ts';
import { LENS_KINDS } from '../lenses/lens.ts';
import { measureText } from '../fonts/measureText.ts';
import { drawScene } from '../scene/drawScene.ts';
import { TEMPLATES } from '../templates/templateCatalogue.ts';
import { templateContent } from '../templates/templates.ts';
import { wordsOf, type Words } from '../words/wordsOf.ts';
import { DEFAULT_EXPORT } from './exportOptions.ts';
import { writeHtml } from './html/writeHtml.ts';
import { writeMarkdown } from './markdown/writeMarkdown.ts';
import { exportPptx } from './pptx/exportPptx.ts';
import { reportBlocks, titleOf } from './report/reportBlocks.ts';

const english = wordsOf();

/** A language without letters: what is shown in letters all the same, nobody had said. */
const wordless: Words = {
  language: 'en',
  say: (text, values) => english.say(withoutLetters(text), values),
  sayCount: (count, one, other, values) =>
    english.sayCount(count, withoutLetters(one), withoutLetters(other), values),
  number: (value) => english.number(value),
  day: (day) => day,
};

/** Names of scores, which are the same everywhere. */
const PROPER = ['NPS', 'CSAT', 'CES', 'Waymark'];

const journeys = TEMPLATES.map(({ id }) => {
  let last = 0;
  return [id, templateContent(id, '', () => `${(last += 1)}`)] as const;
});

test.each(journeys)('a report of %s says nothing but in the language of its reader', (_, content) => {
  const { snapshot } = knownJourney(content);
  const blocks = reportBlocks(snapshot, wordless);
  expect(unsaidIn(writeMarkdown(blocks).replaceAll(/<[^>]*>/g, ' '), content)).toEqual([]);
  const page = writeHtml(titleOf(snapshot, wordless), blocks, wordless);
  const shown = page.replace(/<style>[\s\S]*?<\/style>/, '');
  const attributes = shown.matchAll(/(?:aria-label|alt|title)="([^"]*)"/g);
  const texts = [shown.replaceAll(/<[^>]*>|&#?\w+;/g, ' '), ...Array.from(attributes, ([, text]) => text)];
  expect(unsaidIn(texts.join(' '), content)).toEqual([]);
});

test.each(journeys)('a picture of %s says nothing but in the language of its reader', (_, content) => {
  const { snapshot } = knownJourney(content);
  for (const lens of [null, ...LENS_KINDS.map((kind) => ({ kind, need: null }))]) {
    const scene = drawScene(snapshot, { lens, theme: 'light', words: wordless, measure: measureText });
    const texts = scene.parts.flatMap(({ label, items }) => [
      label,
      // A word that is too long for its line is divided in it, so that whole words are in the label only.
      ...items.flatMap((item) => (item.kind === 'text' && item.continues !== 'word' ? item.text : [])),
    ]);
    expect(unsaidIn([scene.title, scene.description, ...texts].join(' '), content)).toEqual([]);
  }
});

test.each(journeys)('slides of %s say nothing but in the language of their reader', async (_, content) => {
  const file = await exportPptx({ content, snapshot: knownJourney(content).snapshot }, DEFAULT_EXPORT, {
    words: wordless,
    now: new Date('2026-01-31'),
    openFontBook: none,
    rasterise: none,
    picture: () => Promise.resolve(null),
    ...packing,
  });
  const slides = Object.entries(unzipSync(file)).filter(([name]) => /slides\/slide\d+\.xml$/.test(name));
  const texts = slides.flatMap(([, bytes]) =>
    Array.from(strFromU8(bytes).matchAll(/<a:t>([^<]*)<|descr="([^"]*)"/g), ([, text, told]) => text ?? told),
  );
  expect(texts.length).toBeGreaterThan(slides.length);
  expect(unsaidIn(texts.join(' ').replaceAll(/&#?\w+;/g, ' '), content)).toEqual([]);
});

function none(): Promise<never> {
  return Promise.reject(new Error('Slides need none of this.'));
}

function withoutLetters(text: string): string {
  return text
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith('{') ? part : '…'))
    .join('');
}

/** The words of a text that are not people's own. */
function unsaidIn(text: string, content: JourneyContent): string[] {
  const own = new Set([...wordsIn(JSON.stringify(content)), ...PROPER]);
  return [...new Set(wordsIn(text))].filter((word) => !own.has(word));
}

function wordsIn(text: string): string[] {
  return text.match(/\p{L}{2,}/gu) ?? [];
}
