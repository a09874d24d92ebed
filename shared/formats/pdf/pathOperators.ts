import { pathSteps } from '../pathSteps.ts';
import { pdfNumbers } from './pdfSyntax.ts';

const OPERATORS = { M: 'm', L: 'l', C: 'c', Z: 'h' } as const;

/** SVG path data as path operators of PDF, in the same coordinates. */
export function pathOperators(d: string): string {
  return pathSteps(d)
    .map(({ type, points }) => {
      const operator = OPERATORS[type];
      return points.length === 0 ? operator : `${pdfNumbers(...points.flat())} ${operator}`;
    })
    .join('\n');
}
