import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knownJourney } from '../../shared/document/knownJourney.ts';
import { measureText } from '../../shared/fonts/measureText.ts';
import type { ExportOptions } from '../../shared/formats/exportOptions.ts';
import { writePdf } from '../../shared/formats/pdf/writePdf.ts';
import type { JourneyContent } from '../../shared/journey/content.ts';
import type { Lens } from '../../shared/lenses/lens.ts';
import { drawScene } from '../../shared/scene/drawScene.ts';
import { wordsOf } from '../../shared/words/wordsOf.ts';
import { anyContent } from '../../tests/helpers/anyContent.ts';
import { hostileJourney } from '../../tests/helpers/hostileJourney.ts';
import { painfulJourney } from '../../tests/helpers/painfulJourney.ts';
import { pdfFaults } from '../../tests/helpers/pdfFaults.ts';
import { readPdf } from '../../tests/helpers/readPdf.ts';
import { createFontStore } from '../fonts/createFontStore.ts';

const openFontBook = createFontStore();

async function faultsOf(
  content: JourneyContent,
  options: Partial<Pick<ExportOptions, 'page' | 'isTiled'>> = {},
  lens: Lens | null = null,
): Promise<string[]> {
  const scene = drawScene(knownJourney(content).snapshot, {
    lens,
    theme: 'light',
    measure: measureText,
    words: wordsOf('en'),
  });
  const means = { now: new Date(0), openFontBook, deflate: deflateRawSync, pictures: new Map() };
  return pdfFaults(readPdf(await writePdf(scene, { page: 'fit', isTiled: false, ...options }, means)));
}

test('everything on a page is read once or is decoration, headings do not skip, and figures say what they show', async () => {
  expect(await faultsOf(painfulJourney('Billing'))).toEqual([]);
  expect(
    await faultsOf(painfulJourney('Billing'), { page: 'a4', isTiled: true }, { kind: 'pains', need: null }),
  ).toEqual([]);
  expect(await faultsOf(hostileJourney())).toEqual([]);
});

test('that holds for any journey', async () => {
  await fc.assert(
    fc.asyncProperty(anyContent, fc.boolean(), async (content, isTiled) => {
      expect(await faultsOf(content, { page: isTiled ? 'a4' : 'fit', isTiled })).toEqual([]);
    }),
    { numRuns: 6 },
  );
});
