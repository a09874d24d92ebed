import { FormatError } from '../formatError.ts';
import { decodeEntities } from './entities.ts';

/** One line of a section: what is done, how it feels (1–5, `null` for what is no number), and who is part of it. */
export interface MermaidTask {
  readonly name: string;
  readonly score: number | null;
  readonly actors: readonly string[];
}

/** A user journey as a Mermaid diagram says it. */
export interface MermaidJourney {
  readonly title: string;
  readonly accTitle: string;
  readonly accDescription: string;
  /** Tasks before the first section are in one that is called as the journey. */
  readonly sections: readonly { readonly name: string; readonly tasks: readonly MermaidTask[] }[];
  /** Front matter and directives, which only say how the diagram looks. */
  readonly settings: readonly string[];
}

/** More than any diagram has; a file with more is refused before it costs anything. */
const MOST = { sections: 200, tasks: 20_000 };

/**
 * Parses a Mermaid `journey` diagram: front matter, directives, comments, `title`, `accTitle`, `accDescr` on one line or
 * in braces, sections, and tasks with score and actors. Words are case-sensitive, keywords are not; a line ends at its
 * end or at a semicolon, and `#` begins a comment.
 * @throws FormatError with the line that cannot be read
 */
export function parseMermaid(text: string): MermaidJourney {
  const settings: string[] = [];
  const source = blankOut(text.replaceAll(/\r\n?/g, '\n').replace(/^\uFEFF/, ''), settings);
  const reader = new StatementReader(source);
  const first = reader.next();
  if (first === null || !/^journey$/i.test(first.text)) {
    const found = first === null ? 'it is empty' : `it begins with “${shorten(first.text)}”`;
    throw new FormatError(
      `This is not a Mermaid user journey: it should begin with “journey”, and ${found}.`,
      {
        line: first?.line ?? 1,
      },
    );
  }
  const said = { title: '', accTitle: '', accDescription: '' };
  const sections: { name: string; tasks: MermaidTask[] }[] = [];
  let tasks = 0;
  for (let statement = reader.next(); statement !== null; statement = reader.next()) {
    const { text: words, line } = statement;
    const keyword = /^(title|section)\s+(.*)$|^(accTitle|accDescr)\s*:\s*(.*)$/is.exec(words);
    const key = (keyword?.[1] ?? keyword?.[3])?.toLowerCase();
    const value = decodeEntities(keyword?.[2] ?? keyword?.[4] ?? '');
    if (key === 'title') said.title = value;
    else if (key === 'acctitle') said.accTitle = value;
    else if (key === 'accdescr') said.accDescription = value;
    else if (statement.block !== null) said.accDescription = decodeEntities(statement.block);
    else if (key === 'section') sections.push({ name: value, tasks: [] });
    else {
      tasks += 1;
      if (sections.length === 0) sections.push({ name: 'Journey', tasks: [] });
      sections.at(-1)?.tasks.push(readTask(words, line));
    }
    requireAtMost(sections.length, tasks);
  }
  return { ...said, sections, settings };
}

function readTask(words: string, line: number): MermaidTask {
  const [name = '', score, actors = ''] = words.split(':');
  if (score === undefined) {
    throw new FormatError(
      `Line ${line}: “${shorten(words)}” is neither a section nor a task; a task is written “${shorten(words)}: 3: Me”.`,
      { line },
    );
  }
  if (name.trim() === '')
    throw new FormatError(`Line ${line}: a task needs words before its score.`, { line });
  const number = score.trim() === '' ? Number.NaN : Number(score);
  return {
    name: decodeEntities(name),
    score: Number.isFinite(number) ? number : null,
    actors: [...new Set(actors.split(',').map(decodeEntities))].filter((actor) => actor !== ''),
  };
}

function requireAtMost(sections: number, tasks: number): void {
  for (const [count, most, what] of [
    [sections, MOST.sections, 'sections'],
    [tasks, MOST.tasks, 'tasks'],
  ] as const)
    if (count > most) throw new FormatError(`The diagram has more than ${most} ${what}.`);
}

/** Takes out front matter and directives, and leaves their lines empty, so that errors name the right one. */
function blankOut(text: string, settings: string[]): string {
  const note = (whole: string): string => {
    settings.push(whole.replaceAll(/\s+/g, ' ').trim());
    return whole.replaceAll(/[^\n]/g, '');
  };
  return text
    .replace(/^\s*---[ \t]*\n[\s\S]*?\n\s*---[ \t]*(?=\n|$)/, note)
    .replaceAll(/%%\{[\s\S]*?\}%%/g, note);
}

interface Statement {
  readonly text: string;
  readonly line: number;
  /** What stands between the braces of an `accDescr`. */
  readonly block: string | null;
}

/** Reads statement by statement, and knows on which line it is. */
class StatementReader {
  readonly #lines: readonly string[];
  #at = 0;
  #rest: string[] = [];

  constructor(text: string) {
    this.#lines = text.split('\n');
  }

  next(): Statement | null {
    for (;;) {
      const waiting = this.#rest.shift();
      if (waiting !== undefined) {
        if (waiting.trim() !== '') return { text: waiting.trim(), line: this.#at, block: null };
        continue;
      }
      const line = this.#lines[this.#at];
      if (line === undefined) return null;
      this.#at += 1;
      const block = /^\s*accDescr\s*\{(.*)$/is.exec(line);
      if (block !== null) return this.#readBlock(block[1] ?? '');
      this.#rest = statementsOf(line);
    }
  }

  #readBlock(first: string): Statement {
    const line = this.#at;
    let words = first;
    while (!words.includes('}')) {
      const more = this.#lines[this.#at];
      if (more === undefined)
        throw new FormatError(`Line ${line}: this accDescr has no closing brace.`, { line });
      this.#at += 1;
      words += `\n${more}`;
    }
    const [inside = '', ...after] = words.split('}');
    this.#rest = statementsOf(after.join('}'));
    const trimmed = inside.split('\n').map((part) => part.trim());
    return { text: '', line, block: trimmed.join('\n') };
  }
}

/** The statements of a line: without comments, which begin with `%%` or with a `#` that is no entity. */
function statementsOf(line: string): string[] {
  const [code = ''] = line.split('%%', 1);
  const statements = [''];
  for (const [token] of code.matchAll(/#(?:\d{1,7}|\w{2,8});|[#;]|[^#;]+/g)) {
    if (token === '#') break;
    if (token === ';') statements.push('');
    else statements.push(`${statements.pop() ?? ''}${token}`);
  }
  return statements;
}

function shorten(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  return line.length <= 40 ? line : `${line.slice(0, 40).toWellFormed()}…`;
}
