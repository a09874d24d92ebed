import { must } from '../journey/must.ts';
import type { Severity } from '../journey/painPoint.ts';
import { SEVERITY_BARS } from './glyphs.ts';

/** Where the bars stand, right of the bolt. */
const BARS_X = 13.4;

const PATHS = SEVERITY_BARS.map(
  ({ x, y, width, height }) => `M${BARS_X + x} ${y}h${width}v${height}h${-width}Z`,
);
const BARS = Array.from({ length: PATHS.length + 1 }, (_, severity) => ({
  full: PATHS.slice(0, severity).join(''),
  empty: PATHS.slice(severity).join(''),
}));

/** The bars of a severity as two paths, of the full ones and the empty ones: two elements rather than four. */
export function severityBars(severity: Severity): { readonly full: string; readonly empty: string } {
  return must(BARS[severity]);
}
