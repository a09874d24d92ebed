import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyContent } from '../../tests/helpers/anyContent.ts';
import { knownJourney } from '../document/knownJourney.ts';
import { measureText } from '../fonts/measureText.ts';
import { marksOf, type JourneySnapshot } from '../journey/snapshot.ts';
import { intersects } from '../layout/rect.ts';
import { LENS_KINDS } from '../lenses/lens.ts';
import { drawScene } from './drawScene.ts';
import type { Scene, SceneOptions, ScenePart } from './scene.ts';
import { wordsOf } from '../words/wordsOf.ts';

const anySnapshot = anyContent.map((content) => knownJourney(content).snapshot);
const anyLens = fc.option(fc.constantFrom(...LENS_KINDS).map((kind) => ({ kind, need: null })));
const RUNS = { numRuns: 60 };

describe('a scene', () => {
  it('shows every card that no folded lane hides, with its title to the last letter', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const parts = partsOf(draw(snapshot), 'card');
        const folded = new Set(snapshot.lanes.flatMap(({ id, isCollapsed }) => (isCollapsed ? id : [])));
        for (const card of snapshot.cards.values()) {
          const part = parts.find(({ id }) => id === card.id);
          expect(part === undefined).toBe(folded.has(card.place.lane));
          if (part !== undefined) expect(lettersOf(part)).toContain(letters(card.title));
        }
      }),
      RUNS,
    );
  });

  it('names every stage, lane and pain point in words, and says every mark', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const scene = draw(snapshot);
        const said = scene.parts.map(({ label }) => label).join('\n');
        for (const { name } of [...snapshot.stages, ...snapshot.lanes])
          expect(letters(said)).toContain(letters(name));
        const shown = new Set(scene.parts.map(({ id }) => id));
        for (const [subject, { painPoints }] of snapshot.marks)
          if (shown.has(subject)) for (const { title } of painPoints) expect(said).toContain(title.trim());
      }),
      RUNS,
    );
  });

  it('lays no card on another, and nothing outside the picture', () => {
    fc.assert(
      fc.property(anySnapshot, anyLens, (snapshot, lens) => {
        const scene = draw(snapshot, { lens });
        const grounds = partsOf(scene, 'card').flatMap(
          ({ items }) => items.find(({ kind }) => kind === 'box') ?? [],
        );
        for (const [index, a] of grounds.entries()) {
          for (const b of grounds.slice(index + 1))
            expect(a.kind === 'box' && b.kind === 'box' && intersects(a, b)).toBe(false);
        }
        for (const { bounds } of scene.parts) {
          expect(bounds.x).toBeGreaterThanOrEqual(0);
          expect(bounds.y).toBeGreaterThanOrEqual(0);
          expect(bounds.x + bounds.width).toBeLessThanOrEqual(scene.width + 0.5);
          expect(bounds.y + bounds.height).toBeLessThanOrEqual(scene.height);
        }
      }),
      RUNS,
    );
  });

  it('lets no line of words run out of what it stands in', () => {
    fc.assert(
      fc.property(anySnapshot, anyLens, (snapshot, lens) => {
        const scene = draw(snapshot, { lens });
        for (const { bounds, items, kind } of scene.parts) {
          for (const item of items) {
            if (item.kind !== 'text') continue;
            expect(item.width).toBeCloseTo(measureText(item.text, item.size, item.weight), 1);
            expect(item.x, `${kind} ${item.text}`).toBeGreaterThanOrEqual(bounds.x - 0.5);
            expect(item.x + item.width, `${kind} ${item.text}`).toBeLessThanOrEqual(
              bounds.x + bounds.width + 0.5,
            );
            expect(item.baseline).toBeLessThanOrEqual(bounds.y + bounds.height + 0.5);
          }
        }
      }),
      RUNS,
    );
  });

  it('says in its legend what the lens and every sign mean', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const [legend] = partsOf(draw(snapshot, { lens: { kind: 'pains', need: null } }), 'legend');
        const folded = new Set(snapshot.lanes.flatMap(({ id, isCollapsed }) => (isCollapsed ? id : [])));
        const severities = [...snapshot.cards.values()]
          .filter(({ place }) => !folded.has(place.lane))
          .flatMap(({ id }) => marksOf(snapshot, id).painPoints.map(({ severity }) => severity));
        expect(legend?.label).toContain('Lens: Pains');
        if (severities.includes(4)) expect(legend?.label).toContain('Catastrophe');
      }),
      RUNS,
    );
  });

  it('paints nothing behind the cards when it is to be transparent', () => {
    const [snapshot] = fc.sample(anySnapshot, 1);
    if (snapshot === undefined) throw new Error('no journey');
    expect(draw(snapshot).background).toBe('#f6f5f2');
    expect(draw(snapshot, { isTransparent: true }).background).toBeNull();
  });
});

function draw(snapshot: JourneySnapshot, options: Partial<SceneOptions> = {}): Scene {
  return drawScene(snapshot, {
    lens: null,
    theme: 'light',
    measure: measureText,
    words: wordsOf(),
    ...options,
  });
}

function partsOf({ parts }: Scene, kind: ScenePart['kind']): ScenePart[] {
  return parts.filter((part) => part.kind === kind);
}

function lettersOf({ items }: ScenePart): string {
  return letters(items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])).join(''));
}

/** A text without what is not printed: spaces, which breaks between lines take, and signs without a shape. */
function letters(text: string): string {
  return text.replaceAll(/\s|\p{Cc}|[\u200b\u2060\ufeff\ufffe\uffff]/gu, '');
}
