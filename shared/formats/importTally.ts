import type { ImportReport } from '../protocol/journeys.ts';

/** Names and values shown of one kind before the report says only how many more there are. */
const MAX_SHOWN = 20;

/** Lines of one kind; only a file made to flood the report has more. */
const MAX_LINES = 60;

interface Entry {
  count: number;
  readonly values: Set<string>;
}

/** Gathers what becomes of the parts of a file, so that a field that a thousand cards have is one line of the report. */
export class ImportTally {
  readonly #kept: string[] = [];
  readonly #asNotes = new Map<string, Entry>();
  readonly #dropped = new Map<string, Entry>();

  /** A line about what is where it belongs; left out for a count of 0. */
  kept(count: number, one: string, many: string): void {
    if (count > 0) this.#kept.push(`${count} ${count === 1 ? one : many}`);
  }

  /** Something that is kept in another form than the file had: what, and as an example on what. */
  asNote(what: string, value = ''): void {
    note(this.#asNotes, what, value);
  }

  /** Something that has no place here. */
  drop(what: string, value = ''): void {
    note(this.#dropped, what, value);
  }

  report(): ImportReport {
    return { kept: this.#kept, asNotes: linesOf(this.#asNotes), dropped: linesOf(this.#dropped) };
  }
}

function note(entries: Map<string, Entry>, what: string, value: string): void {
  const entry = entries.get(what) ?? { count: 0, values: new Set<string>() };
  entries.set(what, entry);
  entry.count += 1;
  if (value !== '' && entry.values.size <= MAX_SHOWN) entry.values.add(shorten(value));
}

function linesOf(entries: ReadonlyMap<string, Entry>): string[] {
  const all = [...entries];
  const lines = all.slice(0, MAX_LINES).map(([what, { count, values }]) => {
    const shown = [...values].slice(0, MAX_SHOWN);
    const more = values.size > MAX_SHOWN ? ', …' : '';
    const examples = shown.length === 0 ? '' : ` (${shown.join(', ')}${more})`;
    return count === 1 ? `${what}${examples}` : `${what}, ${count} times${examples}`;
  });
  return all.length > MAX_LINES ? [...lines, `and ${all.length - MAX_LINES} more of this kind`] : lines;
}

function shorten(value: string): string {
  const line = value.replaceAll(/\s+/g, ' ').trim();
  return line.length <= 60 ? line : `${line.slice(0, 60).toWellFormed()}…`;
}
