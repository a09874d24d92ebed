import { message } from '../../words/message.ts';
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
    const found =
      first === null
        ? message('it is empty')
        : message('it begins with “{word}”', { word: shorten(first.text) });
    throw new FormatError(
      message('This is not a Mermaid user journey: it should begin with “journey”, and {found}.', { found }),
      { line: first?.line ?? 1 },
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
      message('Line {line}: “{word}” is neither a section nor a task; a task is written “{word}: 3: Me”.', {
        line,
        word: shorten(words),
      }),
      { line },
    );
  }
  if (name.trim() === '')
    throw new FormatError(message('Line {line}: a task needs words before its score.', { line }), { line });
  const number = score.trim() === '' ? Number.NaN : Number(score);
  return {
    name: decodeEntities(name),
    score: Number.isFinite(number) ? number : null,
    actors: [...new Set(actors.split(',').map(decodeEntities))].filter((actor) => actor !== ''),
  };
}

function requireAtMost(sections: number, tasks: number): void {
  if (sections > MOST.sections)
    throw new FormatError(message('The diagram has more than {most} sections.', { most: MOST.sections }));
  if (tasks > MOST.tasks)
    throw new FormatError(message('The diagram has more than {most} tasks.', { most: MOST.tasks }));
}

/** Takes out front matter and directives, and leaves their lines empty, so that errors name the right one. */
function blankOut(text: string, settings: string[]): string {
  const note = (whole: string): string => {
    settings.push(whole.replaceAll(/\s+/g, ' ').trim());
    return whole.replaceAll(/[^\n]/g, '');
  };
  const matter = endOfFrontMatter(text);
  let rest = matter === 0 ? text : note(text.slice(0, matter)) + text.slice(matter);
  // Not by a pattern: one that looks for an end which is not there looks through the whole file again at every beginning.
  let clean = '';
  for (;;) {
    const start = rest.indexOf('%%{');
    const end = start === -1 ? -1 : rest.indexOf('}%%', start);
    if (end === -1) return clean + rest;
    clean += rest.slice(0, start) + note(rest.slice(start, end + 3));
    rest = rest.slice(end + 3);
  }
}

/** Where the lines between two `---` at the beginning end; 0 when there are none. */
function endOfFrontMatter(text: string): number {
  const start = text.search(/\S/);
  if (start === -1 || !/^---[ \t]*\n/.test(text.slice(start, start + 1000))) return 0;
  let at = text.indexOf('\n', start) + 1;
  while (at > 0) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end === -1 ? undefined : end);
    if (line.trim() === '---') return at + line.length;
    at = end + 1;
  }
  return 0;
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
  /** What is still to be read of a line, the last first. */
  #rest: string[] = [];

  constructor(text: string) {
    this.#lines = text.split('\n');
  }

  next(): Statement | null {
    for (;;) {
      const waiting = this.#rest.pop();
      if (waiting !== undefined) {
        if (waiting.trim() !== '') return { text: waiting.trim(), line: this.#at, block: null };
        continue;
      }
      const line = this.#lines[this.#at];
      if (line === undefined) return null;
      this.#at += 1;
      const block = /^\s*accDescr\s*\{(.*)$/is.exec(line);
      if (block !== null) return this.#readBlock(block[1] ?? '');
      this.#rest = statementsOf(line).toReversed();
    }
  }

  #readBlock(first: string): Statement {
    const line = this.#at;
    const parts = [first];
    for (let last = first; !last.includes('}');) {
      const more = this.#lines[this.#at];
      if (more === undefined)
        throw new FormatError(message('Line {line}: this accDescr has no closing brace.', { line }), {
          line,
        });
      this.#at += 1;
      parts.push(more);
      last = more;
    }
    const [inside = '', ...after] = parts.join('\n').split('}');
    this.#rest = statementsOf(after.join('}')).toReversed();
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
