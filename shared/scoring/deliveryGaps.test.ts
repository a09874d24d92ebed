import { describe, expect, it } from 'vitest';
import { deliveryGaps } from './deliveryGaps.ts';
import { exampleSnapshot } from './exampleSnapshot.ts';

const snapshot = exampleSnapshot({
  stages: { ask: { teamRating: 8, customerRating: 6 }, wait: {}, end: {} },
  lanes: ['top', 'low'],
  cards: [
    { id: 'menu', at: ['ask', 'low'], teamRating: 7.3, customerRating: 2.1 },
    { id: 'call', at: ['ask', 'top'], teamRating: 10 },
    { id: 'queue', at: ['wait', 'top'], teamRating: 9 },
    { id: 'pick-up', at: ['wait', 'top'], teamRating: 7 },
    { id: 'survey', at: ['end', 'low'], customerRating: 4 },
    { id: 'silent', at: ['end', 'low'] },
  ],
});

describe('deliveryGaps', () => {
  it('is what the team believes minus what customers say', () => {
    expect(deliveryGaps(snapshot).ranked).toEqual([
      { subject: 'menu', team: 7.3, customers: 2.1, gap: 5.2, isNobodyAsked: false },
      { subject: 'ask', team: 8, customers: 6, gap: 2, isNobodyAsked: false },
    ]);
  });

  it('lists what only the team has rated, as one reads the map', () => {
    expect(deliveryGaps(snapshot).nobodyAsked.map(({ subject }) => subject)).toEqual([
      'call',
      'queue',
      'pick-up',
    ]);
  });

  it('compares in each stage only what both have rated', () => {
    const [ask] = deliveryGaps(snapshot).stages;
    expect(ask).toMatchObject({ stage: 'ask', team: 7.65, customers: 4.05, gap: 3.6, nobodyAsked: 1 });
    expect(ask?.rated.map(({ subject }) => subject)).toEqual(['ask', 'call', 'menu']);
  });

  it('tells what one side says where the other is silent', () => {
    const [, wait, end] = deliveryGaps(snapshot).stages;
    expect(wait).toMatchObject({ team: 8, customers: null, gap: null, nobodyAsked: 2 });
    expect(end).toMatchObject({ team: null, customers: 4, gap: null, nobodyAsked: 0 });
  });

  it('has nothing to tell of a journey that nobody rated', () => {
    expect(deliveryGaps(exampleSnapshot({ stages: { ask: {} } }))).toEqual({
      stages: [{ stage: 'ask', team: null, customers: null, gap: null, nobodyAsked: 0, rated: [] }],
      ranked: [],
      nobodyAsked: [],
    });
  });
});
