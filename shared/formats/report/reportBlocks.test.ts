import { describe, expect, it } from 'vitest';
import { smallJourney } from '../../../tests/helpers/smallJourney.ts';
import { knownJourney } from '../../document/knownJourney.ts';
import type { JourneyContent } from '../../journey/content.ts';
import { evidenceShape } from '../../journey/evidence.ts';
import { momentOfTruthShape } from '../../journey/momentOfTruth.ts';
import { needAtRiskShape } from '../../journey/needAtRisk.ts';
import { ordersBetween } from '../../journey/order.ts';
import { painPointShape } from '../../journey/painPoint.ts';
import { personaShape } from '../../journey/persona.ts';
import { makeRecord } from '../../journey/record.ts';
import { stageShape } from '../../journey/stage.ts';
import { fetchWords } from '../../words/fetchWords.ts';
import { wordsOf } from '../../words/wordsOf.ts';
import type { Block, TableBlock } from './block.ts';
import { reportBlocks } from './reportBlocks.ts';

function report(content: JourneyContent): Block[] {
  return reportBlocks(knownJourney(content).snapshot, wordsOf('en'));
}

function tables(blocks: readonly Block[], caption: string): TableBlock[] {
  return blocks
    .filter((block) => block.kind === 'table')
    .filter((table) => table.caption.startsWith(caption));
}

function textsOf({ rows }: TableBlock): string[][] {
  return rows.map((row) => row.map(({ lines }) => lines.map(({ text }) => text).join(', ')));
}

function pain(id: string, fields: object): JourneyContent['painPoints'][number] {
  return makeRecord(painPointShape, id, { subject: 'c1', title: id, order: id, frequency: 1, ...fields });
}

function listed(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
}

describe('a report', () => {
  it('says first how large the map is and how much of it is broken', () => {
    const blocks = report({
      ...smallJourney(),
      momentsOfTruth: [makeRecord(momentOfTruthShape, 'm', { subject: 'c1', state: 'broken' })],
    });
    const summary = blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Summary');
    expect(blocks[summary + 1]).toEqual({
      kind: 'paragraph',
      text: '3 stages · 4 touchpoints · 1 moment of truth, 1 broken · 0 pain points · 0 needs at risk',
    });
  });

  it('names with each moment of truth the pain points and needs that sit on it', () => {
    const [table] = tables(
      report({
        ...smallJourney(),
        momentsOfTruth: [
          makeRecord(momentOfTruthShape, 'm', { subject: 'c1', state: 'mixed', reason: 'Why' }),
        ],
        painPoints: [makeRecord(painPointShape, 'p', { subject: 'c1', title: 'It hurts', order: 'a' })],
        needsAtRisk: [makeRecord(needAtRiskShape, 'n', { subject: 'c1', need: 'time' })],
      }),
      'Moments of truth',
    );
    expect(table && textsOf(table)).toEqual([['Card c1 (s1)', 'Mixed', 'Much', 'Why', 'It hurts', 'Time']]);
  });

  it('lists what is still to be done before what is done with, and by when', () => {
    const [table] = tables(
      report({
        ...smallJourney(),
        painPoints: [
          pain('done', { severity: 4, status: 'resolved' }),
          pain('small', { severity: 1, dueOn: '2026-03-31' }),
          pain('large', { severity: 3 }),
        ],
      }),
      'Pain points',
    );
    expect(table && textsOf(table).map(([title]) => title)).toEqual(['large', 'small', 'done']);
    expect(table?.head.at(-1)).toBe('Due');
    expect(table?.rows[1]?.at(-1)?.lines[0]?.text).toContain('2026');
  });

  it('divides a map of thirty stages over tables that paper has room for, with every stage in one', () => {
    const content = smallJourney();
    const stages = ordersBetween(null, null, 30).map((order, at) =>
      makeRecord(stageShape, `s${at + 1}`, { name: `Stage ${at + 1}.`, order }),
    );
    const blocks = report({
      ...content,
      stages,
      needsAtRisk: [makeRecord(needAtRiskShape, 'n', { subject: 's30', need: 'time', level: 3 })],
    });
    for (const title of ['The map', 'Needs most at risk']) {
      const parts = tables(blocks, title);
      const heads = parts.flatMap(({ head }) => head.filter((text) => text.startsWith('Stage ')));
      expect(heads).toEqual(stages.map(({ name }) => name));
      for (const { head, rows } of parts) {
        expect(head.length).toBeLessThanOrEqual(10);
        for (const row of rows) expect(row).toHaveLength(head.length);
      }
      expect(new Set(parts.map(({ caption }) => caption)).size).toBe(parts.length);
    }
  });

  it('tells the lowest point and the end of each persona, and the needs that nobody marked', () => {
    const content = smallJourney();
    const items = listed(
      report({
        ...content,
        cards: content.cards.map((card) => ({ ...card, emotions: { p: card.id === 'c2' ? -2 : 1 } })),
        personas: [makeRecord(personaShape, 'p', { name: 'Dana', order: 'a' })],
        needsAtRisk: [makeRecord(needAtRiskShape, 'n', { subject: 'c1', need: 'time' })],
      }),
    );
    expect(items).toContain('Dana: Lowest point: Very negative, at Card c2 (s1)');
    expect(items).toContain('Dana: The end: Positive, at Card c4 (s3)');
    const unmarked = items.find((item) => item.startsWith('Needs that nobody marked'));
    expect(unmarked).toContain('Fairness');
    expect(unmarked).not.toContain('Time');
  });

  it('quotes customers with the quotation marks of the reader’s language', async () => {
    const content = {
      ...smallJourney(),
      evidence: [makeRecord(evidenceShape, 'e', { subject: 'c1', quote: 'Zu spät', order: 'a' })],
    };
    const said = JSON.stringify(reportBlocks(knownJourney(content).snapshot, await fetchWords('de')));
    expect(said).toContain('„Zu spät“');
  });
});
