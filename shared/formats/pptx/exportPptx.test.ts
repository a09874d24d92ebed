// @vitest-environment jsdom
import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { anyContent } from '../../../tests/helpers/anyContent.ts';
import { packing } from '../../../tests/helpers/packing.ts';
import { knownJourney } from '../../document/knownJourney.ts';
import type { JourneyContent } from '../../journey/content.ts';
import { wordsOf } from '../../words/wordsOf.ts';
import { DEFAULT_EXPORT } from '../exportOptions.ts';
import { exportPptx } from './exportPptx.ts';

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const evil = '</a:t><p:sp>"\'&\u0000\u000b\ud800';

describe('exportPptx', () => {
  let files: ReadonlyMap<string, Document>;
  let names: readonly string[];
  let content: JourneyContent;

  beforeAll(async () => {
    const found = fc
      .sample(anyContent, { numRuns: 60, seed: 7 })
      .find(
        ({ cards, attachments, links }) => cards.length > 5 && attachments.length > 0 && links.length > 0,
      );
    if (found === undefined) throw new Error('no journey to draw');
    content = withTitles(found);
    const entries = unzipSync(await write(content));
    names = Object.keys(entries);
    files = new Map(
      Object.entries(entries)
        .filter(([name]) => /\.(xml|rels)$/.test(name))
        .map(([name, bytes]) => [name, parse(strFromU8(bytes))]),
    );
  });

  it('writes parts that are all XML, told of, and there', () => {
    const overrides = [...(files.get('[Content_Types].xml')?.querySelectorAll('Override') ?? [])].map(
      (each) => each.getAttribute('PartName')?.slice(1),
    );
    expect(names).toEqual(expect.arrayContaining(overrides));
    for (const [name, document] of files) {
      if (!name.endsWith('.rels')) continue;
      const folder = new URL(`http://host/${name.replace(/_rels\/[^/]*$/, '')}`);
      for (const relation of document.querySelectorAll('Relationship'))
        expect(names).toContain(new URL(relation.getAttribute('Target') ?? '', folder).pathname.slice(1));
    }
  });

  it('gives every shape of a slide a number of its own', () => {
    for (const slide of slides()) {
      const ids = [...slide.getElementsByTagName('p:cNvPr')].map((each) => each.getAttribute('id'));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('has a slide for the map, one for what hurts and at least one for each stage, each with a title', () => {
    expect(slides().length).toBeGreaterThanOrEqual(2 + content.stages.length);
    for (const slide of slides()) expect(slide.querySelector('[type=title]')).not.toBeNull();
  });

  it('shows the whole title of every card on the slides of its stage', () => {
    const said = slides().map((slide) => letters(slide.documentElement.textContent));
    const shown = content.cards.filter(
      ({ place }) => content.lanes.find(({ id }) => id === place.lane)?.isCollapsed === false,
    );
    for (const { title } of shown)
      expect(said.slice(2).some((words) => words.includes(letters(title)))).toBe(true);
  });

  it('brings the pictures of cards along', () => {
    const shown = slides().flatMap((slide) => [...slide.getElementsByTagName('a:blip')]);
    const pictures = names.filter((name) => name.startsWith('ppt/media/'));
    expect(pictures.length > 0).toBe(shown.length > 0);
  });

  function slides(): Document[] {
    return [...files].filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).map(([, slide]) => slide);
  }
});

it('writes slides of any journey', async () => {
  await fc.assert(
    fc.asyncProperty(anyContent, async (content) => {
      for (const [name, bytes] of Object.entries(unzipSync(await write(content))))
        if (name.endsWith('.xml')) expect(isWellFormed(strFromU8(bytes)), name).toBe(true);
    }),
    { numRuns: 8 },
  );
});

const none = (): Promise<never> => Promise.reject(new Error('Slides need none of this.'));

function write(content: JourneyContent): Promise<Uint8Array> {
  const means = {
    words: wordsOf(),
    now: new Date('2026-01-31'),
    openFontBook: none,
    rasterise: none,
    picture: () => Promise.resolve(PNG),
    ...packing,
  };
  return exportPptx({ content, snapshot: knownJourney(content).snapshot }, DEFAULT_EXPORT, means);
}

function withTitles(content: JourneyContent): JourneyContent {
  return {
    ...content,
    lanes: content.lanes.map((lane, index) => ({ ...lane, isCollapsed: index > 0 && lane.isCollapsed })),
    cards: content.cards.map((card, index) => ({ ...card, title: `${index} ${evil} ${card.title}` })),
  };
}

function parse(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document;
}

/** Whether all tags are closed in turn and no sign stands for itself that must not: many times faster than to parse it. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [tag, slash, name = '', empty] of xml.matchAll(/<(\/?)([\w:?]+)(?:[^<>"]|"[^<>"]*")*?(\/?)>/g)) {
    if (tag.startsWith('<?') || empty === '/') continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) return false;
  }
  const rest = xml.replaceAll(/<(?:[^<>"]|"[^<>"]*")*>/g, '');
  return open.length === 0 && !/[<>]|&(?!(?:amp|lt|gt|quot|#39|#10);)/.test(rest);
}

function letters(text: string): string {
  return text.toWellFormed().replaceAll(/\s|\p{Cc}|[\u200b\u2060\ufeff\ufffe\uffff]/gu, '');
}
