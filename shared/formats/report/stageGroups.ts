/** More columns than these are too narrow to be read, above all on paper. */
const MOST_COLUMNS = 7;

/** Some stages of a table that has too many of them for one. */
export interface StageGroup {
  /** Of the first one, and of the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Divides the stages of a journey over as few tables as can be read, of about as many columns each. */
export function stageGroups(count: number): StageGroup[] {
  const tables = Math.max(1, Math.ceil(count / MOST_COLUMNS));
  return Array.from({ length: tables }, (_, index) => ({
    from: Math.round((count * index) / tables),
    to: Math.round((count * (index + 1)) / tables),
  }));
}

/** What a table of some stages is called. */
export function groupCaption(title: string, stages: readonly string[], { from, to }: StageGroup): string {
  const [first = '', last = ''] = [stages[from], stages[to - 1]];
  return to - from === stages.length ? title : `${title}: ${first === last ? first : `${first} – ${last}`}`;
}
