import { journeyPath } from '../api/journeys.ts';

/** Where the server has a picture of a journey; `file` is what an attachment calls it. */
export function picturePath(journey: string, file: string): string {
  return `${journeyPath(journey)}/pictures/${encodeURIComponent(file)}`;
}
