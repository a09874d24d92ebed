/** The day of the calendar that a moment is on where the reader is, as `YYYY-MM-DD`. */
export function dayOf(moment: Date): string {
  return `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
