import { strFromU8 } from 'fflate';
import type { ReadEntry } from './readZip.ts';

/** The text of one part of a workbook; `null` when it is not in there. */
export function xmlOf(entry: ReadEntry, name: string): string | null {
  const bytes = name === '' ? null : entry(name);
  if (bytes === null) return null;
  const text = strFromU8(bytes);
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
