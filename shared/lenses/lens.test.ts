import { expect, test } from 'vitest';
import { LENS_KINDS, lensText, readLens } from './lens.ts';

test('reads from an address what it wrote there', () => {
  for (const kind of LENS_KINDS)
    expect(readLens(lensText({ kind, need: null }))).toEqual({ kind, need: null });
  const time = { kind: 'needs', need: 'time' } as const;
  expect(readLens(lensText(time))).toEqual(time);
  const own = { kind: 'needs', need: 'own:1' } as const;
  expect(readLens(lensText(own))).toEqual(own);
});

test('takes nothing else for a lens', () => {
  for (const text of [null, '', 'Needs', 'constructor', 'needs2', 'x'.repeat(500)])
    expect(readLens(text)).toBe(null);
  expect(readLens('pains:time')).toEqual({ kind: 'pains', need: null });
  expect(readLens('needs:')).toEqual({ kind: 'needs', need: null });
});
