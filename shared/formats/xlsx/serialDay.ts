const DAY_MS = 86_400_000;

/** The day 0 of spreadsheets, for all days after the 29 February 1900 that they believe in. */
const EPOCH = Date.UTC(1899, 11, 30);

/** From here on, every program counts days alike. */
const FIRST_SERIAL = 61;

/** A day such as `2026-03-31` as spreadsheets count them; `null` for one before March 1900, which they cannot hold. */
export function serialOfDay(day: string): number | null {
  const serial = (Date.parse(`${day}T00:00:00Z`) - EPOCH) / DAY_MS;
  return serial >= FIRST_SERIAL ? serial : null;
}

/** The day of a number that a spreadsheet shows as a date; with the time, if there is one: `2026-03-31 14:05`. */
export function dayOfSerial(serial: number, { since1904 }: { readonly since1904: boolean }): string | null {
  const days = since1904 ? serial + 1462 : serial;
  if (!(days >= 1 && days < 2_958_466)) return null;
  const corrected = days < FIRST_SERIAL - 1 ? days + 1 : days;
  const [day = '', time = ''] = new Date(Math.round((EPOCH + corrected * DAY_MS) / 1000) * 1000)
    .toISOString()
    .split('T');
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)}`;
}
