import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JourneyContent } from '../../journey/content.ts';
import { anyContent } from '../../../tests/helpers/anyContent.ts';
import { readOjf } from './readOjf.ts';
import { writeOjf } from './writeOjf.ts';

function read(text: string): JourneyContent {
  let last = 0;
  return readOjf(text, () => `id-${String((last += 1)).padStart(5, '0')}`).content;
}

/** A journey with names for ids, because an import makes fresh ones, and without what the format has no place for. */
function withoutIds(content: JourneyContent): object {
  const index = new Map<string, string>();
  for (const name of ['stages', 'lanes', 'cards'] as const) {
    for (const [place, { id }] of content[name].entries()) index.set(id, `${name}[${place}]`);
  }
  const subject = (id: string): string => index.get(id) ?? '?';
  return {
    stages: content.stages.map((stage) => ({ ...stage, id: '', emotions: {} })),
    lanes: content.lanes.map((lane) => ({ ...lane, id: '' })),
    cards: content.cards.map((card) => ({
      ...card,
      id: '',
      emotions: {},
      place: { ...card.place, stage: subject(card.place.stage), lane: subject(card.place.lane) },
    })),
    marks: [...content.needsAtRisk, ...content.momentsOfTruth, ...content.painPoints]
      .map((mark) =>
        JSON.stringify({ ...mark, id: '', subject: subject(mark.subject) }, Object.keys(mark).toSorted()),
      )
      .toSorted(),
  };
}

function outcomeOf(value: unknown): string {
  try {
    const { cards, stages, lanes } = read(JSON.stringify(value));
    const places = new Set([...stages, ...lanes].map(({ id }) => id));
    const isWhole = cards.every(({ place }) => places.has(place.stage) && places.has(place.lane));
    return isWhole ? 'imported' : 'imported, with cards that lie nowhere';
  } catch (error) {
    return error instanceof Error ? error.name : 'something else';
  }
}

describe('writeOjf', () => {
  it('gets back stages, lanes, cards and marks of any journey', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        expect(withoutIds(read(writeOjf(content)))).toEqual(withoutIds(content));
      }),
    );
  });

  it.each(['customer-support', 'ecommerce-purchase', 'hotel-check-in-blueprint'])(
    'gives %s back with its scores, sentiments and severities',
    (name) => {
      const text = readFileSync(new URL(`../../../tests/fixtures/ojf/${name}.ojf`, import.meta.url), 'utf8');
      const written = JSON.parse(writeOjf(read(text))) as { nodes: Record<string, unknown>[] };
      const source = JSON.parse(text) as { nodes: Record<string, unknown>[] };
      for (const node of source.nodes) {
        const { title, description, score, sentiment } = node;
        const same = { title, description, score, ...(sentiment !== undefined && { sentiment }) };
        expect(written.nodes.find((other) => other['title'] === title)).toMatchObject(same);
      }
      expect(written.nodes.map(({ severity }) => severity).filter(Boolean)).toEqual(
        expect.arrayContaining(source.nodes.map(({ severity }) => severity).filter(Boolean)),
      );
    },
  );

  it('writes persona and point of view at the root and in the metadata', () => {
    const file = JSON.parse(
      writeOjf(read('{"metadata": {"title": "T", "persona": "P", "pov": "V"}, "stages": ["S"]}')),
    ) as object;
    expect(file).toMatchObject({
      persona: 'P',
      pointOfView: 'V',
      metadata: { title: 'T', persona: 'P', pov: 'V' },
    });
  });
});

describe('readOjf', () => {
  it('imports anything at all or refuses it with a FormatError', () => {
    const value = fc.jsonValue();
    const node = fc.dictionary(
      fc.constantFrom(
        'id',
        'stageId',
        'swimlaneId',
        'title',
        'score',
        'severity',
        'tags',
        'blueprint',
        'waymark',
        'purpose',
        'isMomentOfTruth',
        'x',
      ),
      value,
    );
    const list = fc.array(fc.oneof(value, node));
    const file = fc.record(
      { stages: list, swimlanes: list, nodes: list, metadata: value, persona: value, edges: value },
      { requiredKeys: ['stages'] },
    );
    fc.assert(
      fc.property(fc.oneof(value, file), (anything) => {
        expect(['imported', 'FormatError']).toContain(outcomeOf(anything));
      }),
    );
  });
});
