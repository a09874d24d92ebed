import { describe, expect, it } from 'vitest';
import { personaShape } from '../journey/persona.ts';
import { makeRecord } from '../journey/record.ts';
import { teamNeedShape } from '../journey/teamNeed.ts';
import { exampleSnapshot } from './exampleSnapshot.ts';
import { needsHeat } from './needsHeat.ts';

const snapshot = exampleSnapshot({
  stages: { ask: {}, wait: {} },
  lanes: ['top', 'low'],
  cards: [
    { id: 'call', at: ['ask', 'top'] },
    { id: 'menu', at: ['ask', 'low'] },
    { id: 'queue', at: ['wait', 'top'] },
  ],
  needs: [
    ['ask', 'time', 1],
    ['call', 'time', 2],
    ['menu', 'time', 3],
    ['queue', 'time', 3],
    ['queue', 'joined-up', 2],
    ['queue', 'our-own', 1],
  ],
});

const own = (id: string, isRetired: boolean) => makeRecord(teamNeedShape, id, { name: id, isRetired });

describe('needsHeat', () => {
  it('sums the risk levels on a stage and on its cards in all lanes', () => {
    const time = needsHeat(snapshot).rows.find(({ need }) => need === 'time');
    expect(time?.cells).toEqual([
      { sum: 6, count: 3, worst: 3 },
      { sum: 3, count: 1, worst: 3 },
    ]);
    expect(time).toMatchObject({ sum: 9, count: 4, worst: 3 });
  });

  it('keeps a row for each of the seven needs, even those that nobody marked', () => {
    const needs = needsHeat(exampleSnapshot({ stages: { ask: {} } })).rows;
    expect(needs.map(({ need }) => need)).toEqual([
      'friendliness',
      'empathy',
      'fairness',
      'control',
      'options',
      'information',
      'time',
    ]);
    expect(needs.every(({ count }) => count === 0)).toBe(true);
  });

  it('adds rows for the other needs that are marked, in catalogue order and unknown ones last', () => {
    const marked = needsHeat(snapshot).rows.filter(({ count }) => count > 0);
    expect(marked.map(({ need }) => need)).toEqual(['time', 'joined-up', 'our-own']);
  });

  it('keeps a row for each of the team’s own needs, after the others, and for a retired one where it is marked', () => {
    const teamNeeds = [own('calm', false), own('our-own', true), own('old', true)];
    const needs = needsHeat({ ...snapshot, teamNeeds }).rows.map(({ need }) => need);
    expect(needs.slice(7)).toEqual(['joined-up', 'calm', 'our-own']);
  });

  it('counts double what a persona of the journey cares about', () => {
    const personas = [makeRecord(personaShape, 'p', { needs: ['time'] })];
    const { rows, hottest } = needsHeat({ ...snapshot, personas });
    expect(rows.find(({ need }) => need === 'time')).toMatchObject({
      weight: 2,
      sum: 18,
      count: 4,
      worst: 3,
    });
    expect(rows.find(({ need }) => need === 'joined-up')).toMatchObject({ weight: 1, sum: 2 });
    expect(hottest).toBe(12);
  });

  it('adds up each stage and finds the hottest cell', () => {
    const heat = needsHeat(snapshot);
    expect(heat.stages).toEqual([
      { sum: 6, count: 3, worst: 3 },
      { sum: 6, count: 3, worst: 3 },
    ]);
    expect(heat.hottest).toBe(6);
  });

  it('is cold everywhere on a journey without marks', () => {
    const heat = needsHeat(exampleSnapshot({ stages: { ask: {} } }));
    expect(heat.hottest).toBe(0);
    expect(heat.stages).toEqual([{ sum: 0, count: 0, worst: 0 }]);
  });
});
