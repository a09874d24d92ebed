import type { JourneyContent } from '../../journey/content.ts';

/** Being written. */
export function writeJson(content: JourneyContent): string {
  return JSON.stringify(content);
}
