import { expect, test } from 'vitest';
import { painfulJourney } from '../../../tests/helpers/painfulJourney.ts';
import { knownJourney } from '../../document/knownJourney.ts';
import { measureText } from '../../fonts/measureText.ts';
import { must } from '../../journey/must.ts';
import { ordersBetween } from '../../journey/order.ts';
import { intersects } from '../../layout/rect.ts';
import { drawScene } from '../../scene/drawScene.ts';
import type { Scene, TextItem } from '../../scene/scene.ts';
import { wordsOf } from '../../words/wordsOf.ts';
import type { PageSize } from '../exportOptions.ts';
import { planPages, wordsRoom } from './planPages.ts';

/** A map of many stages, with a heading of so many words. */
function wideScene(page: PageSize, words: number): Scene {
  const content = painfulJourney('Billing');
  const stages = ordersBetween(null, null, 14).map((order, index) => ({
    ...must(content.stages[index % content.stages.length]),
    id: index < content.stages.length ? must(content.stages[index]).id : `more${index}`,
    order,
  }));
  const header = { ...content.header, goal: 'to be told what is owed and why '.repeat(words / 8) };
  return drawScene(knownJourney({ ...content, header, stages }).snapshot, {
    lens: { kind: 'pains', need: null },
    theme: 'light',
    measure: measureText,
    words: wordsOf(),
    ...wordsRoom({ page, isTiled: true }),
  });
}

function textsOf(scene: Scene, wanted: readonly string[]): TextItem[] {
  return scene.parts.flatMap(({ kind, items }) =>
    wanted.includes(kind) ? items.filter((item) => item.kind === 'text') : [],
  );
}

test.each([
  ['a4', 24],
  ['a4', 4000],
  ['letter', 400],
  ['tabloid', 24],
] as const)('on tiles of %s, with %i words in the heading, no line of words is cut', (page, words) => {
  const scene = wideScene(page, words);
  const pages = planPages(scene, { page, isTiled: true });
  expect(pages.length).toBeGreaterThan(1);
  for (const { text, x, width, baseline, size } of textsOf(scene, ['heading', 'legend', 'card'])) {
    const whole = pages.filter(({ placements }) =>
      placements.some(
        ({ source }) =>
          source.x <= x &&
          source.x + source.width >= x + width &&
          source.y <= baseline - size * 0.8 &&
          source.y + source.height >= baseline + size * 0.2,
      ),
    );
    expect([text, whole.length]).toEqual([text, 1]);
  }
});

test.each(['a4', 'tabloid'] as const)(
  'no tile of %s is without something new, or leaves its page',
  (page) => {
    const scene = wideScene(page, 24);
    for (const { placements, width, height, scale } of planPages(scene, { page, isTiled: true })) {
      const fresh = placements.filter(({ isRepeated }) => !isRepeated);
      expect(scene.parts.some(({ bounds }) => fresh.some(({ source }) => intersects(bounds, source)))).toBe(
        true,
      );
      for (const { source, x, y } of placements) {
        expect(x + source.width * scale).toBeLessThanOrEqual(width);
        expect(y + source.height * scale).toBeLessThanOrEqual(height);
      }
    }
  },
);
