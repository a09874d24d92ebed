import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { anyContentInParts } from '../../../tests/helpers/anyContentInParts.ts';
import { withoutPart } from '../../../tests/helpers/withoutPart.ts';
import { packing } from '../../../tests/helpers/packing.ts';
import { contentOf } from '../../document/contentOf.ts';
import { wordsOf } from '../../words/wordsOf.ts';
import { attachmentShape } from '../../journey/attachment.ts';
import { makeRecord } from '../../journey/record.ts';
import { knownJourney } from '../../document/knownJourney.ts';
import type { JourneyContent } from '../../journey/content.ts';
import type { Id } from '../../journey/id.ts';
import { DEFAULT_EXPORT } from '../exportOptions.ts';
import { exporters, importers, type ExportFormat, type Exporter, type Importer } from '../formats.ts';
import { JOURNEY_PARTS, type JourneyPartName } from './journeyParts.ts';
import { lossesOf, LOST } from './lossesOf.ts';

/** The formats whose files people bring back by the name they were written under. */
const BOTH_WAYS = Object.keys(LOST).filter((name) => Object.hasOwn(importers, name)) as (ExportFormat &
  keyof typeof importers)[];

/** A journey that has a title and cards that say how they feel: a diagram must have both, and gets them. */
const anySaid = anyContentInParts.map((content) => ({
  ...content,
  cards: content.cards.map((card) => ({ ...card, emotion: card.emotion ?? 0 })),
  header: { ...content.header, title: content.header.title.trim() || 'Untitled' },
}));

interface Hanging {
  readonly id: Id;
  readonly subject: Id;
}

/** What is lost together with something else that is told. */
const WITH: Readonly<Partial<Record<JourneyPartName, JourneyPartName>>> = {
  personaDetails: 'personas',
  personaEmotions: 'personas',
  laneLooks: 'lanes',
  emptyLanes: 'lanes',
  drawnLanes: 'lanes',
};

const NAMES = Object.keys(JOURNEY_PARTS) as JourneyPartName[];

function isTold(format: ExportFormat, name: JourneyPartName): boolean {
  const lost = LOST[format] ?? [];
  const other = WITH[name];
  return lost.includes(name) || (other !== undefined && lost.includes(other));
}

/** A journey as it is shown, in reading order. */
function shown(content: JourneyContent): JourneyContent {
  return contentOf(knownJourney(content).snapshot);
}

/** All that a journey says but for some of its parts, with names for ids and places for keys, which an import makes anew. */
function saidBut(content: JourneyContent, parts: readonly JourneyPartName[]): object {
  const rest = parts.reduce(withoutPart, shown(content));
  const names = new Map<string, string>();
  for (const kind of ['stages', 'lanes', 'cards', 'personas', 'teamNeeds'] as const)
    for (const [at, { id }] of rest[kind].entries()) names.set(id, `${kind}[${at}]`);
  for (const kind of ['needsAtRisk', 'painPoints', 'opportunities', 'attachments', 'evidence'] as const)
    for (const [subject, marks] of Map.groupBy<Id, Hanging>(rest[kind], (mark) => mark.subject))
      for (const [at, { id }] of marks.entries()) names.set(id, `${names.get(subject)}.${kind}[${at}]`);
  for (const { id, subject } of rest.momentsOfTruth) names.set(id, `${names.get(subject)}.moment`);
  for (const { id, from, to } of rest.links) names.set(id, `${names.get(from)} to ${names.get(to)}`);
  const said = JSON.stringify(rest, (key, value: unknown) => {
    if (key === 'order') return '';
    return typeof value === 'string' ? (names.get(value) ?? trimmed(value)) : value;
  });
  const { links, opportunities, ...others } = JSON.parse(said) as JourneyContent;
  return {
    ...others,
    // These lists are in the order of ids.
    links: links.toSorted((a, b) => a.id.localeCompare(b.id)),
    opportunities: opportunities.map((one) => ({ ...one, painPoints: one.painPoints.toSorted() })),
  };
}

/** A diagram has no way to say that words begin or end with spaces. */
function trimmed(words: string): string {
  return words.trim().replaceAll(/\r\n|[\r\u2028\u2029]/g, '\n');
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
    ...packing,
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

describe.each(BOTH_WAYS)('%s', (format) => {
  const told = NAMES.filter((name) => isTold(format, name));

  it('gives back all that it does not tell of as lost', async () => {
    await fc.assert(
      fc.asyncProperty(anySaid, async (drawn) => {
        const content = shown(drawn);
        const back = await thereAndBack(format, content);
        expect(saidBut(back, told)).toEqual(saidBut(content, told));
      }),
      { numRuns: 15 },
    );
  });

  it('tells of nothing that comes back', async () => {
    const lost: readonly JourneyPartName[] = LOST[format] ?? [];
    // Of what is lost with something else, and of files of pictures, nobody could tell here.
    const isTestable = (name: JourneyPartName): boolean =>
      name !== 'pictures' && !lost.some((other) => other === WITH[name]);
    const returning = new Set(lost.filter(isTestable));
    for (const drawn of fc.sample(anySaid, { numRuns: 25, seed: 11 })) {
      const content = shown(drawn);
      const back = await thereAndBack(format, content);
      for (const name of returning) {
        const others = told.filter((one) => one !== name);
        if (!isDeepStrictEqual(saidBut(back, others), saidBut(content, others))) returning.delete(name);
      }
    }
    expect([...returning]).toEqual([]);
  });
});

test('tells of pictures that slides and PDF cannot show', () => {
  const [content] = fc.sample(anyContentInParts, { numRuns: 1, seed: 7 });
  if (content === undefined) throw new Error('no journey');
  const attachments = (['image/png', 'image/webp', 'image/webp'] as const).map((type, at) =>
    makeRecord(attachmentShape, `picture-${at}`, { subject: 'card-0', file: `file-${at}`, type }),
  );
  for (const format of ['pdf', 'pptx'] as const) {
    expect(lossesOf(format, { ...content, attachments })).toEqual([
      '2 WebP pictures, of which only signs are shown',
    ]);
    expect(lossesOf(format, { ...content, attachments: attachments.slice(0, 1) })).toEqual([]);
  }
});

test('says nothing of what a journey does not have, and counts what it has', () => {
  const [content] = fc.sample(anyContentInParts, { numRuns: 1, seed: 7 });
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
  expect(lossesOf('ojf', { ...empty, attachments: [] })).toEqual([]);
  expect(lossesOf('html', content)).toEqual([]);
});
