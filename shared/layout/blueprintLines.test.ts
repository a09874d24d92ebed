import { expect, it } from 'vitest';
import type { LaneKind } from '../journey/lane.ts';
import { blueprintLines } from './blueprintLines.ts';

it('draws the three lines where the sides of a blueprint meet', () => {
  expect(below('evidence', 'customer', 'frontstage', 'backstage', 'support')).toEqual([
    null,
    'interaction',
    'visibility',
    'internal',
    null,
  ]);
});

it('draws a line directly above the deeper side, whatever stands between', () => {
  expect(below('customer', 'emotion', 'notes', 'frontstage')).toEqual([null, null, 'interaction', null]);
});

it('tells what the customer sees where a side is missing', () => {
  expect(below('customer', 'backstage')).toEqual(['visibility', null]);
  expect(below('frontstage', 'support')).toEqual(['visibility', null]);
});

it('draws none within a side, towards the customer, or around lanes without a side', () => {
  expect(below('customer', 'customer', 'evidence')).toEqual([null, null, null]);
  expect(below('support', 'customer')).toEqual([null, null]);
  expect(below('notes', 'frontstage', 'pains')).toEqual([null, null, null]);
});

function below(...kinds: LaneKind[]) {
  return blueprintLines(kinds.map((kind) => ({ kind })));
}
