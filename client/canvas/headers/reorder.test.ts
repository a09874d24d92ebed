import { expect, it } from 'vitest';
import { layoutJourney } from '../../../shared/layout/layoutJourney.ts';
import { exampleSnapshot } from '../../../shared/scoring/exampleSnapshot.ts';
import { boundaryAt, stageTarget } from './reorder.ts';

const layout = layoutJourney(exampleSnapshot({ stages: { a: {}, b: {} }, lanes: ['top', 'low'] }));

it('finds the nearest boundary between stages, and the end', () => {
  expect(boundaryAt(layout, 'stages', 0)).toEqual({ before: 'a', line: 148 });
  expect(boundaryAt(layout, 'stages', 300)).toEqual({ before: 'b', line: 380 });
  expect(boundaryAt(layout, 'stages', 900)).toEqual({ before: null, line: 612 });
});

it('finds the nearest boundary between lanes', () => {
  expect(boundaryAt(layout, 'lanes', 150)).toEqual({ before: 'low', line: 164 });
});

it('finds a place among the parts of a stage in the lower row of headers, and among the stages in the upper one', () => {
  const parted = layoutJourney(
    exampleSnapshot({
      stages: { a: {}, p: { parent: 'a' }, q: { parent: 'a' }, b: {} },
      lanes: ['top'],
    }),
  );
  expect(stageTarget(parted, 'b', 300, true)).toEqual({ before: 'q', parent: 'a', line: 380 });
  expect(stageTarget(parted, 'b', 600, true)).toEqual({ before: null, parent: 'a', line: 612 });
  expect(stageTarget(parted, 'p', 600, false)).toEqual({ before: 'b', parent: null, line: 612 });
  expect(stageTarget(parted, 'a', 200, true).parent).toBeNull();
  expect(stageTarget(parted, 'p', 700, true).parent).toBeNull();
});
