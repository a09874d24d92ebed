import type { Link } from '../../../shared/journey/link.ts';

const MOST = 32;

/** What stands on an arrow: its label on one line, and the sign of a loop. */
export function labelOf({ label, kind }: Link): string {
  const words = label.trim().replaceAll(/\s*\n\s*/g, ' · ');
  const short = words.length > MOST ? `${words.slice(0, MOST - 1)}…` : words;
  return kind === 'loop' ? `↻ ${short}`.trim() : short;
}
