import { expect, test } from 'vitest';
import type { JourneySummary } from '../../shared/protocol/journeys.ts';
import { arrangeJourneys, type Wish } from './arrangeJourneys.ts';

const calm: Wish = { search: '', sorting: 'changed', isArchive: false };

test('shows what changed last first', () => {
  const journeys = [journey('Old', { changedAt: '2026-01-01' }), journey('New', { changedAt: '2026-02-01' })];
  expect(titles(journeys, calm)).toEqual(['New', 'Old']);
});

test('sorts titles as people count', () => {
  const journeys = [journey('Wave 10'), journey('Wave 9')];
  expect(titles(journeys, { ...calm, sorting: 'title' })).toEqual(['Wave 9', 'Wave 10']);
});

test('puts one broken moment before many marks', () => {
  const journeys = [journey('Marked', { needsAtRisk: 40 }), journey('Broken', { brokenMoments: 1 })];
  expect(titles(journeys, { ...calm, sorting: 'risk' })).toEqual(['Broken', 'Marked']);
});

test('finds every word, in title, persona and stages', () => {
  const journeys = [
    journey('Call about a bill', { persona: 'Ana' }),
    journey('Complaint', { persona: 'Ana' }),
  ];
  expect(titles(journeys, { ...calm, search: 'ana BILL' })).toEqual(['Call about a bill']);
});

test('keeps the archive apart', () => {
  const journeys = [journey('Here'), journey('Put away', { archived: true })];
  expect(titles(journeys, calm)).toEqual(['Here']);
  expect(titles(journeys, { ...calm, isArchive: true })).toEqual(['Put away']);
});

function titles(journeys: readonly JourneySummary[], wish: Wish): string[] {
  return arrangeJourneys(journeys, wish).map(({ title }) => title);
}

function journey(
  title: string,
  {
    needsAtRisk = 0,
    brokenMoments = 0,
    ...rest
  }: Partial<JourneySummary> & Partial<JourneySummary['counts']> = {},
): JourneySummary {
  return {
    id: title,
    title,
    persona: '',
    state: 'as-is',
    role: 'owner',
    archived: false,
    createdAt: '2026-01-01',
    changedAt: '2026-01-01',
    people: [],
    personas: [],
    stages: [],
    counts: {
      stages: 0,
      lanes: 0,
      touchpoints: 0,
      notes: 0,
      needsAtRisk,
      momentsOfTruth: brokenMoments,
      brokenMoments,
      painPoints: 0,
    },
    ...rest,
  };
}
