import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ImportedJourney } from '../importedJourney.ts';
import { readOjf } from './readOjf.ts';
import { importReport } from '../importReport.ts';

function sample(name: string): ImportedJourney {
  return read(readFileSync(new URL(`../../../tests/fixtures/ojf/${name}.ojf`, import.meta.url), 'utf8'));
}

function read(text: string): ImportedJourney {
  let last = 0;
  return readOjf(text, () => `id-${(last += 1)}`);
}

function counts({ content }: ImportedJourney): Record<string, number> {
  const { cards } = content;
  return {
    stages: content.stages.length,
    lanes: content.lanes.length,
    touchpoints: cards.filter(({ kind }) => kind === 'touchpoint').length,
    notes: cards.filter(({ kind }) => kind === 'note').length,
    described: cards.filter(({ description }) => description !== '').length,
    emotions: cards.filter(({ emotion }) => emotion !== null).length,
    tags: cards.flatMap(({ tags }) => tags).length,
    moments: content.momentsOfTruth.length,
    pains: content.painPoints.length,
  };
}

function card({ content }: ImportedJourney, title: string) {
  const found = content.cards.find((candidate) => candidate.title === title);
  const lane = content.lanes.find(({ id }) => id === found?.place.lane)?.name;
  const stage = content.stages.find(({ id }) => id === found?.place.stage)?.name;
  return found && { ...found, lane, stage };
}

describe('the sample customer-support', () => {
  const imported = sample('customer-support');

  it('comes in with everything counted', () => {
    expect(counts(imported)).toEqual({
      stages: 4,
      lanes: 6,
      touchpoints: 6,
      notes: 2,
      described: 8,
      emotions: 8,
      tags: 10,
      moments: 1,
      pains: 2,
    });
  });

  it('keeps persona and point of view, and takes the title from it', () => {
    expect(imported.content.header).toMatchObject({
      title: 'Getting a broken smart toy fixed before a birthday',
      persona: 'Sam, Tech-Savvy Parent',
      scenario: 'Getting a broken smart toy fixed before a birthday',
      notes: 'OpenJourney version: 1.0',
    });
  });

  it('keeps names and order of the lanes, guesses their kinds, and adds those that are drawn', () => {
    expect(imported.content.lanes.map(({ name, kind }) => [name, kind])).toEqual([
      ['User Activity', 'customer'],
      ['Emotional State', 'notes'],
      ['Pain Points', 'notes'],
      ['Support Channel', 'frontstage'],
      ['Emotion', 'emotion'],
      ['Needs at risk', 'needs'],
    ]);
  });

  it('keeps words, tags, channel and emotion of a card, and the exact score as text', () => {
    expect(card(imported, 'Initiate Live Chat')).toMatchObject({
      kind: 'touchpoint',
      description: 'Sam uses the website live chat to speak with an agent.\nFeeling: +1 of 5',
      tags: ['Chat', 'Digital'],
      channel: 'live-chat',
      emotion: 1,
      stage: 'Initial Support Contact',
      lane: 'User Activity',
    });
  });

  it('makes a note of what is felt rather than a contact', () => {
    expect(card(imported, 'Frustrated')).toMatchObject({
      kind: 'note',
      description: 'Annoyed that a new product is already failing.\nFeeling: frustrated (−3 of 5)',
      emotion: -1,
    });
  });

  it('makes pain points of severities, and of purposes that hurt', () => {
    expect(imported.content.painPoints.map(({ title, severity }) => [title, severity])).toEqual([
      ['Frustrated', 2],
      ['Bot Loop', 2],
    ]);
  });

  it('keeps the moment of truth on its card', () => {
    const subject = card(imported, 'Follow reset instructions')?.id;
    expect(imported.content.momentsOfTruth).toMatchObject([{ subject, stake: 2, state: 'mixed' }]);
  });

  it('tells what was kept otherwise and what was dropped, by name', () => {
    const { asNotes, dropped } = importReport(imported.told);
    expect(asNotes.join('\n')).toMatch(/“purpose”: kept as a tag, 3 times \(bottleneck, milestone, gain\)/);
    expect(asNotes.join('\n')).toMatch(/Feeling: frustrated \(−3 of 5\)/);
    expect(dropped.join('\n')).toMatch(/“icon”.*mood_bad, hourglass_empty, auto_awesome/);
    expect(dropped.join('\n')).toMatch(/“iconColor”.*#ef4444, #f59e0b, #4f46e5, #10b981/);
  });
});

describe('the sample ecommerce-purchase', () => {
  const imported = sample('ecommerce-purchase');

  it('comes in with everything counted', () => {
    expect(counts(imported)).toEqual({
      stages: 4,
      lanes: 6,
      touchpoints: 6,
      notes: 1,
      described: 7,
      emotions: 7,
      tags: 11,
      moments: 1,
      pains: 2,
    });
    expect(imported.content.painPoints.map(({ title, severity }) => [title, severity])).toEqual([
      ['Information Overload', 2],
      ['Hidden Shipping Fees', 3],
    ]);
  });
});

describe('the sample hotel-check-in-blueprint', () => {
  const imported = sample('hotel-check-in-blueprint');

  it('comes in with everything counted, the 17 parts of its blueprint as notes', () => {
    expect(counts(imported)).toEqual({
      stages: 3,
      lanes: 8,
      touchpoints: 4,
      notes: 17,
      described: 21,
      emotions: 4,
      tags: 1,
      moments: 0,
      pains: 4,
    });
    expect(importReport(imported.told).dropped).toEqual([]);
  });

  it('reads title, persona and point of view from the metadata', () => {
    expect(imported.content.header).toMatchObject({
      title: 'Hotel Arrival & Check-in',
      persona: 'Business Traveler',
      scenario: 'Checking into a premium hotel after a long flight',
      notes: 'OpenJourney version: 1.1.0',
    });
  });

  it('puts the lanes of the blueprint where a blueprint has them', () => {
    expect(imported.content.lanes.map(({ name }) => name)).toEqual([
      'Physical evidence',
      'Customer Actions',
      'Frontstage',
      'Backstage',
      'Support processes',
      'Pain Points',
      'Emotion',
      'Needs at risk',
    ]);
  });

  it.each([
    ['Luggage Tag', 'Physical evidence', 'Arrival', 'Physical\nBelongs to: Baggage Handover'],
    ['Doorman: Opens taxi door and greets guest', 'Frontstage', 'Arrival', 'Belongs to: Arrive at Entrance'],
    ['Credit Processor: Secures authorization', 'Backstage', 'Check-in', 'Belongs to: Verification'],
    [
      'Valet System: Registers arrival time',
      'Support processes',
      'Arrival',
      'Belongs to: Arrive at Entrance',
    ],
  ])('makes a card of the part %s', (title, lane, stage, description) => {
    expect(card(imported, title)).toMatchObject({ kind: 'note', lane, stage, description });
  });

  it('keeps every severity as a pain point', () => {
    expect(imported.content.painPoints.map(({ severity }) => severity)).toEqual([1, 1, 2, 1]);
  });
});

describe.each(['customer-support', 'ecommerce-purchase', 'hotel-check-in-blueprint'])('%s', (name) => {
  it('loses no word that is not told of', () => {
    const { content, told } = sample(name);
    const kept = JSON.stringify([content, importReport(told)]);
    const text = readFileSync(new URL(`../../../tests/fixtures/ojf/${name}.ojf`, import.meta.url), 'utf8');
    const words: string[] = [];
    JSON.parse(text, (key, value: unknown) => {
      // Ids are made anew; a pain point and its severity say what these two say.
      const isElsewhere = /^(id|stageId|swimlaneId|severity)$/.test(key) || value === 'pain-point';
      if (typeof value === 'string' && !isElsewhere) words.push(JSON.stringify(value).slice(1, -1));
      return value;
    });
    expect(words.filter((word) => !kept.includes(word))).toEqual([]);
  });
});
