import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFontStore } from '../fonts/createFontStore.ts';
import { knownJourney } from '../../shared/document/knownJourney.ts';
import { measureText } from '../../shared/fonts/measureText.ts';
import type { ExportOptions } from '../../shared/formats/exportOptions.ts';
import { writePdf } from '../../shared/formats/pdf/writePdf.ts';
import type { JourneyContent } from '../../shared/journey/content.ts';
import { drawScene } from '../../shared/scene/drawScene.ts';
import type { Scene, ScenePart } from '../../shared/scene/scene.ts';
import { wordsOf } from '../../shared/words/wordsOf.ts';
import { anyContent } from '../../tests/helpers/anyContent.ts';
import { hostileJourney } from '../../tests/helpers/hostileJourney.ts';
import { painfulJourney } from '../../tests/helpers/painfulJourney.ts';
import { pdfTextIn, readPdf } from '../../tests/helpers/readPdf.ts';

const openFontBook = createFontStore();

function sceneOf(content: JourneyContent): Scene {
  return drawScene(knownJourney(content).snapshot, {
    lens: null,
    theme: 'light',
    measure: measureText,
    words: wordsOf('en'),
  });
}

async function write(scene: Scene, options: Partial<Pick<ExportOptions, 'page' | 'isTiled'>> = {}) {
  const means = {
    now: new Date(0),
    openFontBook,
    deflate: deflateRawSync,
    pictures: new Map([['picture', PIXEL]]),
  };
  return readPdf(await writePdf(scene, { page: 'fit', isTiled: false, ...options }, means));
}

/** What the scene says, line by line, in the order in which it is painted. */
function linesOf(scene: Scene): string[] {
  return scene.parts.flatMap(linesOfPart);
}

function linesOfPart({ items }: ScenePart): string[] {
  return items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
}

/** Letters in the order of the alphabet: what is painted from right to left says the same as what is read. */
function letters(lines: readonly string[]): string {
  return Array.from(lines.join('').replaceAll(/\s/g, '')).toSorted().join('');
}

describe('writePdf', () => {
  it('says every line of a map, in the order of the map', async () => {
    const scene = sceneOf(painfulJourney('Billing'));
    const { texts } = await write(scene);
    expect(texts).toHaveLength(1);
    expect(texts[0]?.map((line) => line.trim())).toEqual(linesOf(scene));
  });

  it('says every letter of any journey, whatever people typed', async () => {
    await fc.assert(
      fc.asyncProperty(anyContent, async (content) => {
        const scene = sceneOf(content);
        const { texts } = await write(scene);
        expect(letters(texts.flat())).toBe(letters(linesOf(scene)));
      }),
      { numRuns: 8 },
    );
  });

  it('lets nothing that people typed become a part of the file', async () => {
    const scene = sceneOf(hostileJourney());
    const { texts, objects } = await write(scene);
    expect(letters(texts.flat())).toBe(letters(linesOf(scene)));
    for (const body of objects.values())
      expect(body).not.toMatch(/\/(JavaScript|JS|URI|Launch|AA|OpenAction)\b/);
  });

  it('has a bookmark for every stage', async () => {
    const scene = sceneOf(painfulJourney('Billing'));
    const { objects } = await write(scene);
    const titles = [...objects.values()]
      .filter((body) => body.includes('/Dest['))
      .map((body) => pdfTextIn(body, 'Title'));
    expect(titles).toEqual(scene.stages.map(({ name }) => name));
  });

  it('tags what is read, and reads stages as headings', async () => {
    const scene = sceneOf(painfulJourney('Billing'));
    const { objects, contents } = await write(scene);
    const elements = [...objects.values()].filter((body) => body.startsWith('<</Type/StructElem'));
    const count = (type: string) => elements.filter((body) => body.includes(`/S/${type}/`)).length;
    expect(count('H1')).toBe(1);
    expect(count('H2')).toBe(scene.stages.filter(({ parent }) => parent === null).length);
    const said = elements.map((body) => pdfTextIn(body, 'Alt'));
    for (const { label } of scene.parts.filter(({ kind }) => kind === 'card')) expect(said).toContain(label);
    const opened = contents.join('').match(/BDC|BMC/g)?.length;
    expect(contents.join('').match(/EMC/g)?.length).toBe(opened);
  });

  it('shows the pictures that it is given, once however often they come, and leaves out the others', async () => {
    const scene = sceneOf(painfulJourney('Billing'));
    const place = {
      kind: 'picture',
      x: 300,
      y: 300,
      width: 40,
      height: 30,
      radius: 4,
      alt: '',
      ratio: null,
    } as const;
    const items = ['picture', 'picture', 'missing'].map((file) => ({ ...place, file }));
    const bounds = { x: 300, y: 300, width: 40, height: 30 };
    const part = {
      kind: 'card',
      id: null,
      stage: null,
      lane: null,
      label: 'Pictures',
      bounds,
      items,
    } as const;
    const { objects, contents } = await write({ ...scene, parts: [...scene.parts, part] });
    const images = [...objects.values()].filter((body) => body.includes('/Subtype/Image'));
    expect(images.filter((body) => body.includes('/DeviceRGB'))).toHaveLength(1);
    expect(contents.join('').match(/\/P0 Do/g)).toHaveLength(2);
  });

  it('puts a space behind all words that end or break, so that who extracts them finds them apart', async () => {
    const scene = sceneOf(painfulJourney('Billing'));
    const { texts } = await write(scene);
    const divided = new Set(
      scene.parts.flatMap(({ items }) =>
        items.flatMap((item) => (item.kind === 'text' && item.continues === 'word' ? item.text : [])),
      ),
    );
    for (const line of texts.flat()) expect(line.endsWith(' ') || divided.has(line)).toBe(true);
  });

  it('makes signs that no font has as narrow as their line, so that they lie on nothing else', async () => {
    expect(await narrowest('กำลังรอผู้ให้บริการที่นี่')).toBeLessThan(0.9);
    expect(await narrowest('Waiting for الاتصال 待つ')).toBeGreaterThan(0.97);
  });

  it('shows headers on every tile, and reads everything once', async () => {
    const scene = sceneOf(painfulJourney('Billing'));
    const { texts, contents } = await write(scene, { page: 'a4', isTiled: true });
    expect(texts.length).toBeGreaterThan(1);
    const stages = scene.stages.map(({ name }) => name);
    const lanes = scene.lanes.map(({ name }) => name);
    const cards = scene.parts.filter(({ kind }) => kind === 'card').map(linesOfPart);
    for (const [index, page] of texts.entries()) {
      const shown = page.map((line) => line.trim());
      if (cards.some(([line = '']) => shown.includes(line))) {
        expect(shown.some((line) => stages.includes(line))).toBe(true);
        expect(shown.some((line) => lanes.includes(line))).toBe(true);
      }
      expect(page.at(-1)).toBe(`${scene.title} · ${index + 1} / ${texts.length}`);
    }
    const whole = await write(scene);
    expect(readTexts(contents)).toBe(readTexts(whole.contents));
    for (const line of linesOf(scene)) expect(texts.flat().map((text) => text.trim())).toContain(line);
  });

  it.each(['a4', 'a3', 'letter', 'tabloid', 'a1', 'a0'] as const)(
    'fits a map on one page of %s',
    async (page) => {
      const { texts } = await write(sceneOf(painfulJourney('Billing')), { page });
      expect(texts).toHaveLength(1);
    },
  );
});

/** By how much the narrowest words of a map of this title are made narrower. */
async function narrowest(title: string): Promise<number> {
  const { contents } = await write(sceneOf(painfulJourney(title)));
  const text = contents.join('');
  return Math.min(...Array.from(text.matchAll(/(\S+) 0 0 -1 \S+ \S+ Tm/g), ([, by]) => Number(by)));
}

/** How many lines are part of what is read, rather than decoration. */
function readTexts(contents: readonly string[]): number {
  return contents
    .join('\n')
    .split(/BMC|BDC/)
    .filter((piece) => / BT /.test(piece)).length;
}

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
