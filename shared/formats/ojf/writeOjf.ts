import type { JourneyContent } from '../../journey/content.ts';

/** Being written. */
export function writeOjf(content: JourneyContent): string {
  return JSON.stringify(content);
}
