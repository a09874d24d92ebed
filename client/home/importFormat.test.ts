import { expect, test } from 'vitest';
import { IMPORT_ACCEPT, importFormat } from './importFormat.ts';

test('knows a format by how the name ends', () => {
  expect(importFormat('Call about a bill.ojf')).toBe('ojf');
  expect(importFormat('Bill v1.2.OJF')).toBe('ojf');
  expect(importFormat('map.ojf.json')).toBe('ojf');
  expect(importFormat('map.json')).toBe('json');
});

test('takes spreadsheets of other kinds for tables, so that it is told what would make them readable', () => {
  expect(['a.xlsx', 'a.xlsm', 'a.xls', 'a.ods', 'a.txt'].map(importFormat)).toEqual(
    Array.from({ length: 5 }, () => 'table'),
  );
  expect(IMPORT_ACCEPT).not.toMatch(/\.xls(?:,|$)|\.ods/);
});

test('knows no other', () => {
  expect(importFormat('photo.png')).toBeNull();
  expect(importFormat('ojf')).toBeNull();
});
