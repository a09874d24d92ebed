import { expect, it } from 'vitest';
import { ownerNamed } from './ownerNamed.ts';

const people = [
  { id: 'a', name: 'Ann' },
  { id: 'b1', name: 'Bo' },
  { id: 'b2', name: 'Bo' },
];

it('knows a person of the journey by name', () => {
  expect(ownerNamed(' ann ', people)).toEqual({ person: 'a', name: 'Ann' });
});

it('keeps only the name of anybody else, and of two who are called alike', () => {
  expect(ownerNamed('Service desk', people)).toEqual({ person: null, name: 'Service desk' });
  expect(ownerNamed('Bo', people)).toEqual({ person: null, name: 'Bo' });
});

it('is nobody without a name', () => {
  expect(ownerNamed('  ', people)).toBeNull();
});
