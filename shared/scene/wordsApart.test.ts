import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyContentInParts } from '../../tests/helpers/anyContentInParts.ts';
import { smallJourney } from '../../tests/helpers/smallJourney.ts';
import { knownJourney } from '../document/knownJourney.ts';
import { measureText } from '../fonts/measureText.ts';
import { cardShape } from '../journey/card.ts';
import type { JourneyContent } from '../journey/content.ts';
import { LINK_KINDS, linkShape } from '../journey/link.ts';
import { momentOfTruthShape } from '../journey/momentOfTruth.ts';
import { needAtRiskShape } from '../journey/needAtRisk.ts';
import { painPointShape } from '../journey/painPoint.ts';
import { personaShape } from '../journey/persona.ts';
import { makeRecord } from '../journey/record.ts';
import { intersects, type Rect } from '../layout/rect.ts';
import { LENS_KINDS } from '../lenses/lens.ts';
import { wordsOf } from '../words/wordsOf.ts';
import { drawScene } from './drawScene.ts';
import type { Scene, SceneOptions, ScenePart, TextItem } from './scene.ts';

const anyLens = fc.option(fc.constantFrom(...LENS_KINDS).map((kind) => ({ kind, need: null })));

describe('words of a picture', () => {
  it('lie on no other words', () => {
    fc.assert(
      fc.property(anyContentInParts, anyLens, (content, lens) => {
        // Where a map is narrower than the words on its arrows and curves, these have no place of their own.
        const parts = draw(content, { lens }).parts.filter(({ kind }) => kind !== 'link' && kind !== 'curve');
        const texts = parts.flatMap(textsOf).map(boxOf);
        for (const [index, a] of texts.entries())
          for (const b of texts.slice(index + 1))
            expect(intersects(a, b), `“${a.text}” and “${b.text}”`).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('keep the name of a stage clear of what a lens finds there, its worst mark and its cards', () => {
    const content = smallJourney();
    const [first, ...stages] = content.stages;
    if (first === undefined) throw new Error('no stage');
    const scene = draw(
      {
        ...content,
        stages: [{ ...first, name: 'Nutzungsverlängerungsentscheidungsvorbereitung' }, ...stages],
        cards: content.cards.map((card) => ({ ...card, teamRating: 10, customerRating: 6.5 })),
        painPoints: [makeRecord(painPointShape, 'p', { subject: 's1', severity: 4, order: 'a' })],
      },
      { lens: { kind: 'gap', need: null } },
    );
    const header = partOf(scene, 'stage', 's1');
    const name = textsOf(header).filter(({ size }) => size === 13);
    const tag = header.items.find((item) => item.kind === 'box' && item.radius > 0);
    if (tag?.kind !== 'box') throw new Error('no tag');
    expect(name.map(({ text }) => text).join('')).toBe('Nutzungsverlängerungsentscheidungsvorbereitung');
    for (const line of name) expect(line.x + line.width).toBeLessThan(tag.x);
  });

  it('stand on arrows that run through none of them, and on no diamond', () => {
    const content = smallJourney();
    const scene = draw({
      ...content,
      links: ['c1 c4', 'c2 c4', 'c1 c3', 'c3 c2'].map((ends, index) => {
        const [from = '', to = ''] = ends.split(' ');
        return makeRecord(linkShape, `k${index}`, {
          from,
          to,
          kind: LINK_KINDS[index] ?? 'path',
          label: 'for as long as',
        });
      }),
      momentsOfTruth: [makeRecord(momentOfTruthShape, 'm', { subject: 'c2' })],
    });
    const links = scene.parts.filter(({ kind }) => kind === 'link');
    const labels = links.filter((part) => textsOf(part).length > 0);
    expect(labels).toHaveLength(4);
    // What is painted later lies above.
    expect(links.slice(-4)).toEqual(labels);
    const texts = labels.flatMap(textsOf);
    // The sign of a loop is no letter, which few fonts have.
    for (const { text } of texts) expect(text).toBe('for as long as');
    const boxes = texts.map(boxOf);
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1)) expect(intersects(a, b)).toBe(false);
    const cards = scene.parts.findIndex(({ kind }) => kind === 'card');
    const arrows = scene.parts.findIndex(({ kind }) => kind === 'link');
    expect(arrows).toBeLessThan(cards);
  });

  it('stand beside the curves of five personas who feel alike', () => {
    const content = smallJourney();
    const personas = ['Dana', 'Kim', 'Ole', 'Rosa', 'Agent'].map((name, index) =>
      makeRecord(personaShape, `p${index}`, { name, order: `a${index}` }),
    );
    const scene = draw({
      ...content,
      personas,
      cards: content.cards.map((card, at) => ({
        ...card,
        emotions: Object.fromEntries(personas.map(({ id }, index) => [id, at === index % 4 ? -2 : 1])),
      })),
    });
    const texts = textsOf(partOf(scene, 'curve', 'curve'));
    const said = texts.map(({ text }) => text).join('\n');
    for (const { name } of personas) expect(said).toContain(name);
    const boxes = texts.map(boxOf);
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1)) expect(intersects(a, b), `${a.text}, ${b.text}`).toBe(false);
  });
});

describe('the legend of a picture', () => {
  it('explains what is drawn, and nothing that only lies in a folded lane', () => {
    const content = smallJourney();
    const lanes = content.lanes.map((lane) => ({ ...lane, isCollapsed: lane.id === 'l2' }));
    const hidden = makeRecord(cardShape, 'c4', {
      ...content.cards.find(({ id }) => id === 'c4'),
      kind: 'touchpoint',
      channel: 'phone',
      emotion: -2,
      group: 'g',
    });
    const legend = labelOfLegend({
      ...content,
      lanes,
      cards: [
        ...content.cards.filter(({ id }) => id !== 'c4').map((card) => ({ ...card, emotion: 1 as const })),
        hidden,
      ],
      links: [makeRecord(linkShape, 'k', { from: 'c1', to: 'c4', kind: 'loop' })],
      needsAtRisk: [
        makeRecord(needAtRiskShape, 'n1', { subject: 'c1', need: 'time', level: 2 }),
        makeRecord(needAtRiskShape, 'n4', { subject: 'c4', need: 'fairness', level: 3 }),
      ],
      painPoints: [makeRecord(painPointShape, 'p4', { subject: 'c4', severity: 2, order: 'a' })],
    });
    for (const shown of ['Time', 'At risk', 'Positive']) expect(legend).toContain(shown);
    for (const unseen of [
      'Fairness',
      'Failing',
      'Watch',
      'Minor',
      'Very negative',
      'Phone',
      'Loop',
      'Held together',
    ])
      expect(legend).not.toContain(unseen);
  });

  it('explains the worst mark of a stage wherever it lies, and what the figures of needs are', () => {
    const content = smallJourney();
    const [l1, l2, curve] = content.lanes;
    if (l1 === undefined || l2 === undefined || curve === undefined) throw new Error('no lanes');
    const folded = {
      ...content,
      lanes: [l1, { ...l2, isCollapsed: true }, { ...curve, kind: 'needs' as const }],
      painPoints: [makeRecord(painPointShape, 'p4', { subject: 'c4', severity: 4, order: 'a' })],
    };
    const needsAtRisk = [makeRecord(needAtRiskShape, 'n4', { subject: 'c4', need: 'time' })];
    expect(labelOfLegend(folded)).toContain('Catastrophe');
    expect(labelOfLegend(folded)).not.toContain('The sum of risk levels');
    expect(labelOfLegend({ ...folded, needsAtRisk })).toContain('The sum of risk levels');
  });
});

function draw(content: JourneyContent, options: Partial<SceneOptions> = {}): Scene {
  const { snapshot } = knownJourney(content);
  return drawScene(snapshot, {
    lens: null,
    theme: 'light',
    measure: measureText,
    words: wordsOf(),
    ...options,
  });
}

function labelOfLegend(content: JourneyContent): string {
  return draw(content).parts.find(({ kind }) => kind === 'legend')?.label ?? '';
}

function partOf({ parts }: Scene, kind: ScenePart['kind'], id: string): ScenePart {
  const part = parts.find((one) => one.kind === kind && one.id === id);
  if (part === undefined) throw new Error(`no ${kind} ${id}`);
  return part;
}

function textsOf({ items }: ScenePart): TextItem[] {
  return items.filter((item) => item.kind === 'text');
}

/** What the letters of a line cover, but for the tails that reach into the next one. */
function boxOf({ text, x, baseline, size, width }: TextItem): Rect & { readonly text: string } {
  return { text, x, y: baseline - 0.72 * size, width, height: 0.85 * size };
}
