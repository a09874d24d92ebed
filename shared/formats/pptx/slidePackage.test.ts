import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyContent } from '../../../tests/helpers/anyContent.ts';
import { hostileJourney } from '../../../tests/helpers/hostileJourney.ts';
import {
  elementsOf,
  officePackage,
  packageFaults,
  repeated,
  schemaFaults,
  type OfficeElement,
} from '../../../tests/helpers/officePackage.ts';
import { painfulJourney } from '../../../tests/helpers/painfulJourney.ts';
import { PPTX_RULES } from '../../../tests/helpers/pptxRules.ts';
import { packing } from '../../../tests/helpers/packing.ts';
import { knownJourney } from '../../document/knownJourney.ts';
import type { JourneyContent } from '../../journey/content.ts';
import { wordsOf } from '../../words/wordsOf.ts';
import { DEFAULT_EXPORT, type ExportOptions } from '../exportOptions.ts';
import { exportPptx } from './exportPptx.ts';

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const none = (): Promise<never> => Promise.reject(new Error('Slides need none of this.'));

async function partsOf(content: JourneyContent, options: Partial<ExportOptions> = {}) {
  const means = {
    words: wordsOf(),
    now: new Date('2026-01-31'),
    openFontBook: none,
    rasterise: none,
    picture: () => Promise.resolve(PNG),
    ...packing,
  };
  const source = { content, snapshot: knownJourney(content).snapshot };
  return officePackage(await exportPptx(source, { ...DEFAULT_EXPORT, ...options }, means));
}

/** What PowerPoint would offer to repair. */
function faultsOf(parts: Awaited<ReturnType<typeof partsOf>>): string[] {
  const faults = packageFaults(parts);
  for (const [name, part] of parts) {
    if (part instanceof Uint8Array || !/^ppt\/.*\.xml$/.test(name)) continue;
    const found = [...schemaFaults(part, PPTX_RULES), ...shapeFaults(part)];
    faults.push(...found.map((fault) => `${name}: ${fault}`));
  }
  return faults;
}

/** Rules that no schema says. */
function shapeFaults(root: OfficeElement): string[] {
  const all = elementsOf(root);
  const ids = all
    .filter(({ name }) => name === 'p:cNvPr')
    .map(({ attributes }) => attributes.get('id') ?? '');
  const listed = all
    .filter(({ name }) => /^p:sld\w*Id$/.test(name))
    .map(({ attributes }) => attributes.get('id') ?? '');
  const titles = all.filter(({ name, attributes }) => name === 'p:ph' && attributes.get('type') === 'title');
  const paths = all.filter(({ name }) => name === 'a:path');
  const curves = all.filter(({ name }) => name === 'a:cubicBezTo');
  return [
    ...[...repeated(ids), ...repeated(listed)].map((id) => `two of the number ${id}`),
    ...(root.name === 'p:sld' && titles.length !== 1 ? [`${titles.length} titles`] : []),
    ...paths
      .filter(({ children }) => children[0]?.name !== 'a:moveTo')
      .map(() => 'a path that begins nowhere'),
    ...curves.filter(({ children }) => children.length !== 3).map(() => 'a curve without its three points'),
  ];
}

test('slides keep the rules that PowerPoint repairs files for', async () => {
  expect(faultsOf(await partsOf(painfulJourney('Billing'), { theme: 'dark' }))).toEqual([]);
  expect(faultsOf(await partsOf(hostileJourney(), { lens: { kind: 'pains', need: null } }))).toEqual([]);
});

test('slides of any journey keep them', async () => {
  await fc.assert(
    fc.asyncProperty(anyContent, async (content) => {
      expect(faultsOf(await partsOf(content))).toEqual([]);
    }),
    { numRuns: 6 },
  );
});

test('the core properties say each thing once, with times as the standard writes them', async () => {
  const core = (await partsOf(painfulJourney('Billing'))).get('docProps/core.xml');
  if (core === undefined || core instanceof Uint8Array) throw new Error('no properties');
  expect(repeated(core.children.map(({ name }) => name))).toEqual([]);
  const created = core.children.find(({ name }) => name === 'dcterms:created');
  expect([created?.attributes.get('xsi:type'), created?.words]).toEqual([
    'dcterms:W3CDTF',
    '2026-01-31T00:00:00Z',
  ]);
});
