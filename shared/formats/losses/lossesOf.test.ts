import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { anyContent } from '../../../tests/helpers/anyContent.ts';
import { wordsOf } from '../../words/wordsOf.ts';
import { knownJourney } from '../../document/knownJourney.ts';
import type { JourneyContent } from '../../journey/content.ts';
import { DEFAULT_EXPORT } from '../exportOptions.ts';
import { exporters, importers, type ExportFormat, type Exporter, type Importer } from '../formats.ts';
import { JOURNEY_PARTS, type JourneyPartName } from './journeyParts.ts';
import { lossesOf, LOST } from './lossesOf.ts';

/** The formats whose files people bring back by the name they were written under. */
const BOTH_WAYS = Object.keys(LOST).filter((name) => Object.hasOwn(importers, name)) as (ExportFormat &
  keyof typeof importers)[];

/** What is lost together with something else that is told. */
const WITH: Readonly<Partial<Record<JourneyPartName, JourneyPartName>>> = {
  personaDetails: 'personas',
  personaEmotions: 'personas',
  pictures: 'pictureWords',
};

function isTold(format: ExportFormat, name: JourneyPartName): boolean {
  const lost = LOST[format] ?? [];
  const other = WITH[name];
  return lost.includes(name) || (other !== undefined && lost.includes(other));
}

function none(): Promise<never> {
  return Promise.reject(new Error('No format that is read back needs this.'));
}

async function thereAndBack(
  format: (typeof BOTH_WAYS)[number],
  content: JourneyContent,
): Promise<JourneyContent> {
  const exporter: Exporter = exporters[format];
  const importer: Importer = importers[format];
  const means = {
    words: wordsOf('en'),
    now: new Date('2026-01-31'),
    openFontBook: none,
    rasterise: none,
    deflate: (bytes: Uint8Array) => bytes,
    picture: () => Promise.resolve(null),
  };
  const { snapshot } = knownJourney(content);
  const file = await (await exporter.load())({ content, snapshot }, DEFAULT_EXPORT, means);
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  let last = 0;
  const read = await importer.load();
  const { content: back } = await read({ bytes, text: () => String(file) }, () => `n${(last += 1)}`, {});
  return back;
}

function countsIn(content: JourneyContent, parts: readonly JourneyPartName[]): object {
  return Object.fromEntries(parts.map((name) => [name, JOURNEY_PARTS[name].count(content)]));
}

describe.each(BOTH_WAYS)('%s', (format) => {
  it('loses no more than it tells', async () => {
    const held = (Object.keys(JOURNEY_PARTS) as JourneyPartName[]).filter((name) => !isTold(format, name));
    await fc.assert(
      fc.asyncProperty(anyContent, async (content) => {
        const back = await thereAndBack(format, content);
        expect(countsIn(back, held)).toEqual(countsIn(content, held));
      }),
      { numRuns: 15 },
    );
  });
});

test('says nothing of what a journey does not have, and counts what it has', () => {
  const [content] = fc.sample(anyContent, { numRuns: 1, seed: 7 });
  if (content === undefined) throw new Error('no journey');
  const empty = {
    ...content,
    evidence: [],
    opportunities: [],
    personas: [],
    cards: [],
    stages: [],
    links: [],
  };
  expect(lossesOf('ojf', { ...empty, teamNeeds: [], attachments: [] })).toEqual([]);
  expect(lossesOf('html', content)).toEqual([]);
});
