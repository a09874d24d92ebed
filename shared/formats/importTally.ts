import { counted, inEnglish, message, type Message } from '../words/message.ts';
import type { ImportTold } from './importedJourney.ts';

/** Names and values shown of one kind before the report says only how many more there are. */
const MAX_SHOWN = 20;

/** Lines of one kind; only a file made to flood the report has more. */
const MAX_LINES = 60;

interface Entry {
  readonly what: Message;
  count: number;
  readonly values: Set<string>;
}

/** Gathers what becomes of the parts of a file, so that a field that a thousand cards have is one line of the report. */
export class ImportTally {
  readonly #kept: Message[] = [];
  readonly #asNotes = new Map<string, Entry>();
  readonly #dropped = new Map<string, Entry>();

  /** A line about what is where it belongs; left out for a count of 0. */
  kept(count: number, one: string, many: string): void {
    if (count > 0)
      this.#kept.push({ text: `{count} ${many}`, values: {}, counted: { count, one: `{count} ${one}` } });
  }

  /** Something that is kept in another form than the file had: what, and as an example on what. */
  asNote(what: string | Message, value = ''): void {
    note(this.#asNotes, what, value);
  }

  /** Something that has no place here. */
  drop(what: string | Message, value = ''): void {
    note(this.#dropped, what, value);
  }

  told(): ImportTold {
    return { kept: this.#kept, asNotes: linesOf(this.#asNotes), dropped: linesOf(this.#dropped) };
  }
}

function note(entries: Map<string, Entry>, what: string | Message, value: string): void {
  const said = typeof what === 'string' ? message(what) : what;
  const key = inEnglish(said);
  const entry = entries.get(key) ?? { what: said, count: 0, values: new Set<string>() };
  entries.set(key, entry);
  entry.count += 1;
  if (value !== '' && entry.values.size <= MAX_SHOWN) entry.values.add(shorten(value));
}

function linesOf(entries: ReadonlyMap<string, Entry>): Message[] {
  const all = [...entries.values()];
  const lines = all.slice(0, MAX_LINES).map(lineOf);
  const more = all.length - MAX_LINES;
  return more > 0
    ? [...lines, counted(more, 'and {count} more of this kind', 'and {count} more of this kind')]
    : lines;
}

function lineOf({ what, count, values }: Entry): Message {
  const shown = [...values].slice(0, MAX_SHOWN).join(', ');
  const examples = values.size > MAX_SHOWN ? `${shown}, …` : shown;
  if (count === 1) return examples === '' ? what : message('{what} ({examples})', { what, examples });
  return examples === ''
    ? counted(count, '{what}, {count} time', '{what}, {count} times', { what })
    : counted(count, '{what}, {count} time ({examples})', '{what}, {count} times ({examples})', {
        what,
        examples,
      });
}

function shorten(value: string): string {
  const line = value.replaceAll(/\s+/g, ' ').trim();
  return line.length <= 60 ? line : `${line.slice(0, 60).toWellFormed()}…`;
}
