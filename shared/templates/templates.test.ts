import { describe, expect, it } from 'vitest';
import { holdsCards } from '../journey/lane.ts';
import { readJson } from '../formats/json/readJson.ts';
import { writeJson } from '../formats/json/writeJson.ts';
import type { JourneyContent } from '../journey/content.ts';
import { CATALOGUES } from '../needs/catalogues.ts';
import { TEMPLATE_IDS, type TemplateId } from '../protocol/journeys.ts';
import { TEMPLATES } from './templateCatalogue.ts';
import { templateContent } from './templates.ts';

const NEEDS = new Set(CATALOGUES.flatMap(({ needs }) => needs.map(({ id }) => id)));

function make(id: TemplateId, title = ''): JourneyContent {
  let last = 0;
  return templateContent(id, title, () => `id-${(last += 1)}`);
}

describe('templates', () => {
  it('are offered in the order of their ids, each with what it teaches', () => {
    expect(TEMPLATES.map(({ id }) => id)).toEqual([...TEMPLATE_IDS]);
    expect(TEMPLATES.every(({ label, teaches }) => label !== '' && teaches.endsWith('.'))).toBe(true);
  });

  it('take the title that is given, and their own without one', () => {
    expect(make('complaint', 'Lost luggage').header.title).toBe('Lost luggage');
    expect(make('complaint').header.title).toBe('Complaining about a missed appointment');
  });

  it('start a blank journey with five stages, and no cards', () => {
    const { stages, cards, lanes } = make('blank');
    expect(stages.map(({ name }) => name)).toEqual([
      'Awareness',
      'Consideration',
      'Decision',
      'Action',
      'Loyalty',
    ]);
    expect(cards).toEqual([]);
    expect(lanes.some(holdsCards)).toBe(true);
  });

  it.each(TEMPLATE_IDS)(
    '%s is a valid journey: places and subjects exist, one mark a need and subject',
    (id) => {
      const content = make(id);
      expect(readJson(writeJson(content)).content).toEqual(content);
    },
  );
});

describe.each(['contact-centre-call', 'online-purchase-and-return'] as const)(
  'the template %s teaches the method in full',
  (id) => {
    const content = make(id);

    it('rates delivery, with something that nobody asked about', () => {
      const rated = content.cards.filter(({ teamRating }) => teamRating !== null);
      expect(rated.some(({ customerRating }) => customerRating === null)).toBe(true);
      expect(
        rated.some(
          ({ customerRating, customerSample }) => customerRating !== null && customerSample !== null,
        ),
      ).toBe(true);
    });

    it('has evidence on marks and on cards, and every piece of it on something that exists', () => {
      const marks = [...content.needsAtRisk, ...content.painPoints].map(({ id: mark }) => mark);
      const cards = content.cards.map(({ id: card }) => card);
      const subjects = content.evidence.map(({ subject }) => subject);
      expect(subjects.filter((subject) => ![...marks, ...cards].includes(subject))).toEqual([]);
      expect(subjects.some((subject) => marks.includes(subject))).toBe(true);
      expect(subjects.some((subject) => cards.includes(subject))).toBe(true);
    });

    it('proposes something that serves a pain point, and has a pain point that somebody works on', () => {
      const pains = content.painPoints.map(({ id: pain }) => pain);
      expect(
        content.opportunities.flatMap(({ painPoints }) => painPoints).filter((pain) => pains.includes(pain)),
      ).not.toEqual([]);
      expect(content.painPoints.some(({ owner, status }) => owner !== null && status !== 'new')).toBe(true);
    });
  },
);

describe.each(TEMPLATE_IDS.filter((id) => id !== 'blank'))('the template %s', (id) => {
  const content = make(id);
  const touchpoints = content.cards.filter(({ kind }) => kind === 'touchpoint');

  it('has 5 to 7 stages and 12 to 22 touchpoints in the customer’s own words', () => {
    expect(content.stages.length).toBeGreaterThanOrEqual(5);
    expect(content.stages.length).toBeLessThanOrEqual(7);
    expect(touchpoints.length).toBeGreaterThanOrEqual(12);
    expect(touchpoints.length).toBeLessThanOrEqual(22);
    expect(touchpoints.filter(({ title }) => !title.startsWith('I ')).map(({ title }) => title)).toEqual([]);
  });

  it('says how each touchpoint feels, with a low and a better end', () => {
    const emotions = touchpoints.map(({ emotion }) => emotion ?? Number.NaN);
    expect(emotions).not.toContain(Number.NaN);
    expect(Math.min(...emotions)).toBe(-2);
    expect(emotions.at(-1)).toBeGreaterThan(-2);
  });

  it('has 2 to 4 moments of truth with a reason, at least one of them broken', () => {
    expect(content.momentsOfTruth.length).toBeGreaterThanOrEqual(2);
    expect(content.momentsOfTruth.length).toBeLessThanOrEqual(4);
    expect(content.momentsOfTruth.every(({ reason }) => reason !== '')).toBe(true);
    expect(content.momentsOfTruth.some(({ state }) => state === 'broken')).toBe(true);
  });

  it('has 3 to 6 pain points, and names only needs of the catalogues, each with a reason', () => {
    expect(content.painPoints.length).toBeGreaterThanOrEqual(3);
    expect(content.painPoints.length).toBeLessThanOrEqual(6);
    const named = [
      ...content.needsAtRisk.map(({ need }) => need),
      ...content.painPoints.flatMap(({ needs }) => needs),
    ];
    expect(named.filter((need) => !NEEDS.has(need))).toEqual([]);
    expect(content.needsAtRisk.every(({ reason }) => reason !== '')).toBe(true);
  });

  it('is honest about its evidence: mostly assumed, some observed', () => {
    const grades = content.needsAtRisk.map(({ grade }) => grade);
    expect(grades.filter((grade) => grade === 'assumed').length).toBeGreaterThan(grades.length / 2);
    expect(grades).toContain('observed');
  });
});
