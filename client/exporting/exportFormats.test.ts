import { expect, test } from 'vitest';
import { exporters } from '../../shared/formats/formats.ts';
import { EXPORT_FORMATS } from './exportFormats.ts';

test('offers what each format really is: its ending, and what can be chosen', () => {
  const real = Object.entries(exporters).map(([name, { extension, choices }]) => [
    name,
    { extension, choices },
  ]);
  const offered = Object.entries(EXPORT_FORMATS).map(([name, { extension, choices }]) => [
    name,
    { extension, choices },
  ]);
  expect(Object.fromEntries(offered)).toEqual(Object.fromEntries(real));
});
