import { expect, test } from 'vitest';
import { elementsOf, officePackage, type OfficeElement } from '../../../tests/helpers/officePackage.ts';
import { packing } from '../../../tests/helpers/packing.ts';
import { painfulJourney } from '../../../tests/helpers/painfulJourney.ts';
import { knownJourney } from '../../document/knownJourney.ts';
import { measureText } from '../../fonts/measureText.ts';
import type { JourneyContent } from '../../journey/content.ts';
import { wordsOf } from '../../words/wordsOf.ts';
import { DEFAULT_EXPORT } from '../exportOptions.ts';
import { exportPptx } from './exportPptx.ts';

const none = (): Promise<never> => Promise.reject(new Error('Slides need none of this.'));
const long = (words: number): string => 'every word of a whole book '.repeat(Math.ceil(words / 6)).trim();

/** The slides of a journey, in order. */
async function slidesOf(content: JourneyContent): Promise<OfficeElement[]> {
  const means = {
    words: wordsOf(),
    now: new Date('2026-01-31'),
    openFontBook: none,
    rasterise: none,
    picture: () => Promise.resolve(null),
    ...packing,
  };
  const source = { content, snapshot: knownJourney(content).snapshot };
  const parts = officePackage(await exportPptx(source, DEFAULT_EXPORT, means));
  return [...parts].flatMap(([name, part]) =>
    /slides\/slide\d+\.xml$/.test(name) && !(part instanceof Uint8Array) ? [part] : [],
  );
}

/** A journey of a few cards with as many words everywhere. */
function wordyJourney(words: number): JourneyContent {
  const content = painfulJourney(long(words));
  const text = long(words);
  return {
    ...content,
    header: { ...content.header, persona: text },
    stages: content.stages.map((stage) => ({ ...stage, name: text })),
    lanes: content.lanes.map((lane) => ({ ...lane, name: text })),
    cards: content.cards.map((card) => ({ ...card, title: text })),
    painPoints: content.painPoints.map((pain) => ({ ...pain, title: text })),
    momentsOfTruth: content.momentsOfTruth.map((moment) => ({ ...moment, reason: text })),
  };
}

const [WIDTH, HEIGHT] = [960, 540].map((points) => points * 12_700) as [number, number];

/** Whatever of a slide reaches over its edge, by name. */
function overhanging(slide: OfficeElement): string[] {
  return elementsOf(slide)
    .filter(({ name }) => name === 'a:xfrm')
    .flatMap(({ children }) => {
      const value = (element: string, name: string): number =>
        Number(children.find((child) => child.name === element)?.attributes.get(name) ?? 0);
      const right = value('a:off', 'x') + value('a:ext', 'cx');
      const bottom = value('a:off', 'y') + value('a:ext', 'cy');
      return right > WIDTH || bottom > HEIGHT ? [`${right / WIDTH} ${bottom / HEIGHT}`] : [];
    });
}

test.each([1, 40, 150, 1500])('with %i words in everything, nothing leaves its slide', async (words) => {
  for (const slide of await slidesOf(wordyJourney(words))) expect(overhanging(slide)).toEqual([]);
});

test.each([1, 12, 20, 40, 400])('a title of %i words fits above its slide', async (words) => {
  for (const slide of await slidesOf(wordyJourney(words))) {
    // The title is the first shape of a slide.
    const all = elementsOf(slide);
    const points = Number(all.find(({ name }) => name === 'a:rPr')?.attributes.get('sz')) / 100;
    const text = all.find(({ name }) => name === 'a:t')?.words ?? '';
    const lines = Math.ceil(measureText(text, points, 600) / 888);
    expect(lines * points * 1.2).toBeLessThanOrEqual(48);
  }
});

test('the stage tells a long reason to its end, the summary where it begins', async () => {
  const content = wordyJourney(400);
  const reason = `${long(700)} to the end`;
  const told = {
    ...content,
    momentsOfTruth: content.momentsOfTruth.map((moment) => ({ ...moment, state: 'broken' as const, reason })),
  };
  const said = (await slidesOf(told)).map((slide) =>
    elementsOf(slide).flatMap(({ name, words }) => (name === 'a:t' ? [words] : [])),
  );
  const [, summary = [], ...rest] = said;
  expect(summary.some((text) => text.endsWith('…'))).toBe(true);
  expect(rest.flat().some((text) => text.endsWith('to the end'))).toBe(true);
});
