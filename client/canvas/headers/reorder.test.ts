import { expect, it } from 'vitest';
import { layoutJourney } from '../../../shared/layout/layoutJourney.ts';
import { exampleSnapshot } from '../../../shared/scoring/exampleSnapshot.ts';
import { boundaryAt } from './reorder.ts';

const layout = layoutJourney(exampleSnapshot({ stages: { a: {}, b: {} }, lanes: ['top', 'low'] }));

it('finds the nearest boundary between stages, and the end', () => {
  expect(boundaryAt(layout, 'stages', 0)).toEqual({ before: 'a', line: 148 });
  expect(boundaryAt(layout, 'stages', 300)).toEqual({ before: 'b', line: 380 });
  expect(boundaryAt(layout, 'stages', 900)).toEqual({ before: null, line: 612 });
});

it('finds the nearest boundary between lanes', () => {
  expect(boundaryAt(layout, 'lanes', 150)).toEqual({ before: 'low', line: 164 });
});
