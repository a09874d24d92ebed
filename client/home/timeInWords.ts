import { languageTag } from '../words/language.ts';
import { say } from '../words/say.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago something was, such as "2 minutes ago"; a date once that says more. Times in milliseconds since 1970. */
export function timeInWords(then: number, now: number): string {
  // Clocks of two machines differ a little.
  const age = Math.max(0, now - then);
  if (age < MINUTE) return say('just now');
  const relative = new Intl.RelativeTimeFormat(languageTag(), { numeric: 'auto' });
  if (age < HOUR) return relative.format(-Math.floor(age / MINUTE), 'minute');
  if (age < DAY) return relative.format(-Math.floor(age / HOUR), 'hour');
  if (age < 7 * DAY) return relative.format(-Math.floor(age / DAY), 'day');
  const isSameYear = new Date(then).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(languageTag(), {
    day: 'numeric',
    month: 'short',
    ...(isSameYear ? {} : { year: 'numeric' }),
  }).format(then);
}

/** A moment to the minute, in the reader's way of writing. */
export function exactTime(then: number): string {
  return new Intl.DateTimeFormat(languageTag(), { dateStyle: 'full', timeStyle: 'short' }).format(then);
}
