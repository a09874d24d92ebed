import { expect, it } from 'vitest';
import { exampleSnapshot } from '../scoring/exampleSnapshot.ts';
import { cellHeat } from './cellHeat.ts';
import { lensOf } from './lensOf.ts';

const snapshot = exampleSnapshot({
  stages: { ask: {}, wait: {} },
  lanes: ['top', 'low'],
  cards: [
    { id: 'call', at: ['ask', 'top'], emotion: 1 },
    { id: 'menu', at: ['ask', 'top'] },
    { id: 'queue', at: ['wait', 'low'] },
    { id: 'quiet', at: ['wait', 'top'] },
  ],
  needs: [
    ['call', 'time', 3],
    ['menu', 'empathy', 2],
  ],
  moments: ['menu'],
  pains: [{ id: 'slow', subject: 'queue', severity: 4, frequency: 5 }],
});

it('is as hot as the needs and pain points in a cell, compared with the hottest one', () => {
  const heat = cellHeat(snapshot, null);
  expect(heat.get('ask/top')).toEqual({ step: 5, count: 2, moment: 'mixed', severity: null });
  expect(heat.get('wait/low')).toEqual({ step: 5, count: 1, moment: null, severity: 4 });
  expect(heat.get('wait/top')).toMatchObject({ step: 0, count: 1 });
});

it('counts through a lens what the lens finds', () => {
  const heat = cellHeat(snapshot, lensOf(snapshot, { kind: 'needs', need: 'time' }));
  expect(heat.get('ask/top')).toMatchObject({ step: 5, count: 1 });
  expect(heat.get('wait/low')).toMatchObject({ step: 0, count: 0, severity: 4 });
});
