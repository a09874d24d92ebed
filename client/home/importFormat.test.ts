import { expect, test } from 'vitest';
import { importFormat } from './importFormat.ts';

test('knows a format by how the name ends', () => {
  expect(importFormat('Call about a bill.ojf')).toBe('ojf');
  expect(importFormat('Bill v1.2.OJF')).toBe('ojf');
  expect(importFormat('map.ojf.json')).toBe('ojf');
  expect(importFormat('map.json')).toBe('json');
});

test('knows no other', () => {
  expect(importFormat('photo.png')).toBeNull();
  expect(importFormat('ojf')).toBeNull();
});
