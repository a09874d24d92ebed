import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JourneyContent } from '../../journey/content.ts';
import { anyContentInParts } from '../../../tests/helpers/anyContentInParts.ts';
import { readOjf } from './readOjf.ts';
import { writeOjf } from './writeOjf.ts';
import { importReport } from '../importReport.ts';

function read(text: string): JourneyContent {
  let last = 0;
  return readOjf(text, () => `id-${String((last += 1)).padStart(5, '0')}`).content;
}

/** All that a journey says, with names for ids, because an import makes fresh ones, and marks in the order of their names. */
function withoutIds(content: JourneyContent): object {
  const names = new Map<string, string>();
  for (const kind of ['stages', 'lanes', 'cards'] as const) {
    for (const [at, { id }] of content[kind].entries()) names.set(id, `${kind}[${at}]`);
  }
  for (const { id, subject, need } of content.needsAtRisk) names.set(id, `${names.get(subject)} ${need}`);
  for (const [subject, pains] of Map.groupBy(content.painPoints, (pain) => pain.subject)) {
    for (const [at, { id }] of pains.entries()) names.set(id, `${names.get(subject)}.painPoints[${at}]`);
  }
  for (const { id, subject } of content.momentsOfTruth) names.set(id, `${names.get(subject)}.moment`);
  for (const kind of ['evidence', 'opportunities', 'attachments', 'links'] as const) {
    for (const [at, { id }] of content[kind].entries()) names.set(id, `${kind}[${at}]`);
  }
  const named = JSON.parse(
    JSON.stringify({
      ...content,
      needsAtRisk: content.needsAtRisk.toSorted(byName(names)),
      momentsOfTruth: content.momentsOfTruth.toSorted(byName(names)),
      painPoints: content.painPoints.toSorted(byName(names)),
    }),
    (_key, value: unknown) => (typeof value === 'string' ? (names.get(value) ?? value) : value),
  ) as JourneyContent;
  const opportunities = named.opportunities.map((one) => ({
    ...one,
    painPoints: one.painPoints.toSorted(),
  }));
  return { ...named, opportunities };
}

function byName(names: ReadonlyMap<string, string>): (a: { id: string }, b: { id: string }) => number {
  return (a, b) => String(names.get(a.id)).localeCompare(String(names.get(b.id)));
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

type Node = Readonly<Record<string, unknown>>;

describe('writeOjf', () => {
  it('gets back all that any journey says', () => {
    fc.assert(
      fc.property(anyContentInParts, (content) => {
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

  it('gets back whatever hangs on what another program has left in the file, and tells what went with the rest', () => {
    const [content] = fc
      .sample(anyContentInParts, { numRuns: 200, seed: 3 })
      .filter(({ evidence, links }) => evidence.length > 1 && links.length > 0);
    if (content === undefined) throw new Error('no such journey');
    const file = JSON.parse(writeOjf(content)) as { nodes: unknown[] };
    let last = 0;
    const { content: back, told } = readOjf(
      JSON.stringify({ ...file, nodes: [] }),
      () => `id-${(last += 1)}`,
    );
    const stages = new Set(back.stages.map(({ id }) => id));
    const marks = new Set([...back.needsAtRisk, ...back.painPoints].map(({ id }) => id));
    expect(back.evidence.every(({ subject }) => stages.has(subject) || marks.has(subject))).toBe(true);
    expect(back.links).toEqual([]);
    expect(importReport(told).dropped.join('\n')).toMatch(/Links on what the file does not have any more/);
  });

  it('writes of any journey what the specification of the format has, and in its words', () => {
    const id = expect.stringMatching(/./u) as string;
    fc.assert(
      fc.property(anyContentInParts, (content) => {
        const file = JSON.parse(writeOjf(content)) as Record<'stages' | 'swimlanes' | 'nodes', Node[]>;
        expect(file).toMatchObject({ version: '1.1.0', persona: expect.any(String) as string });
        for (const list of [file.stages, file.swimlanes, file.nodes])
          expect(new Set(list.map((one) => one['id'])).size).toBe(list.length);
        for (const axis of [...file.stages, ...file.swimlanes])
          expect(axis).toMatchObject({ id, name: expect.any(String) as string });
        const stages = file.stages.map((stage) => stage['id']);
        const lanes = file.swimlanes.map((lane) => lane['id']);
        for (const node of file.nodes) {
          expect(node).toMatchObject({
            title: expect.any(String) as string,
            description: expect.any(String) as string,
          });
          expect([stages.includes(node['stageId']), lanes.includes(node['swimlaneId'])]).toEqual([
            true,
            true,
          ]);
          expect([undefined, 'low', 'medium', 'high']).toContain(node['severity']);
          expect([undefined, true]).toContain(node['isMomentOfTruth']);
          const { score = 0, tags = [] } = node as { score?: number; tags?: unknown[] };
          expect([Math.abs(score) <= 5, tags.every((tag) => typeof tag === 'string')]).toEqual([true, true]);
        }
      }),
    );
  });

  it('believes another program that has changed how grave it is', () => {
    const text = '{"stages": ["S"], "nodes": [{"stageId": "S", "title": "a", "severity": "critical"}]}';
    const written = writeOjf(read(text));
    const severities = (file: string): number[] => read(file).painPoints.map(({ severity }) => severity);
    expect(severities(written)).toEqual([4]);
    expect(severities(written.replace('"severity": "high"', '"severity": "low"'))).toEqual([1]);
    expect(severities(written.replace('"severity": "high"', '"severity": "medium"'))).toEqual([2]);
  });

  it('takes the low severity that another program writes on every card it saves for none', () => {
    const written = writeOjf(read('{"stages": ["S"], "nodes": [{"stageId": "S", "title": "a"}]}'));
    const saved = (severity: string): string =>
      written.replace('"title": "a"', `"title": "a", "severity": "${severity}"`);
    expect(read(saved('low')).painPoints).toEqual([]);
    expect(read(saved('medium')).painPoints).toMatchObject([{ title: 'a', severity: 2 }]);
  });

  it('writes title, persona and point of view at the root and in the metadata', () => {
    const file = JSON.parse(
      writeOjf(read('{"metadata": {"title": "T", "persona": "P", "pov": "V"}, "stages": ["S"]}')),
    ) as object;
    expect(file).toMatchObject({
      title: 'T',
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
