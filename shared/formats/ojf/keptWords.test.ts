import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { importReport } from '../importReport.ts';
import type { ImportedJourney } from '../importedJourney.ts';
import { readOjf } from './readOjf.ts';

function read(file: object): ImportedJourney {
  let last = 0;
  return readOjf(JSON.stringify(file), () => `id-${(last += 1)}`);
}

const NAMES = [
  'title',
  'name',
  'label',
  'description',
  'severity',
  'score',
  'sentiment',
  'purpose',
  'isMomentOfTruth',
  'tags',
  'blueprint',
  'evidence',
  'onstage',
  'channel',
  'persona',
  'pointOfView',
  'metadata',
  'connections',
  'version',
  'anything',
];

/** What is only told, where long words are cut. */
const TOLD = ['stageId', 'swimlaneId', 'icon', 'iconColor', 'position', 'waymark'];

/** A file of which no word is there twice. */
const anyFile = fc.letrec<{ value: unknown; fields: Record<string, unknown> }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constant('word'),
    fc.array(tie('value'), { maxLength: 2 }),
    tie('fields'),
  ),
  fields: fc
    .tuple(
      fc.dictionary(fc.constantFrom(...NAMES), tie('value'), { maxKeys: 6, noNullPrototype: true }),
      fc.dictionary(fc.constantFrom(...TOLD), fc.constant('word'), { maxKeys: 3, noNullPrototype: true }),
    )
    .map(([said, told]) => ({ ...said, ...told })),
})).fields;

function numbered(value: unknown, words: string[]): unknown {
  if (value === 'word') return `w${words.push('')}x`;
  if (Array.isArray(value)) return value.map((one) => numbered(one, words));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, numbered(one, words)]));
}

test('every word of a file is in the journey or told, whatever its fields are', () => {
  const list = fc.array(fc.oneof(anyFile, fc.constant('word')), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(anyFile, list, list, list, (root, stages, swimlanes, nodes) => {
      const words: string[] = [];
      const file = numbered({ ...root, stages, swimlanes, nodes }, words) as object;
      const { content, told } = read(file);
      const all = JSON.stringify(content) + JSON.stringify(importReport(told));
      expect(words.flatMap((_, at) => (all.includes(`w${at + 1}x`) ? [] : [`w${at + 1}x`]))).toEqual([]);
    }),
  );
});

test('words in the place of true or false make a moment of truth, and say why', () => {
  const reasons = ['decides whether they stay', 'yes', true, 'No', 'false', 0].map((said) =>
    read({
      stages: ['One'],
      nodes: [{ stageId: 'One', isMomentOfTruth: said }],
    }).content.momentsOfTruth.map(({ reason }) => reason),
  );
  expect(reasons).toEqual([['decides whether they stay'], [''], [''], [], [], []]);
});
