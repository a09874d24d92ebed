import { expect, test } from 'vitest';
import { heatStep } from './heatStep.ts';

test('goes from nothing to the hottest and no further', () => {
  expect([0, 1, 2, 3, 5, 8, 12, 400].map(heatStep)).toEqual([0, 1, 1, 2, 3, 4, 5, 5]);
});
