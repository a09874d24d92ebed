import { message } from '../../words/message.ts';
import { FormatError } from '../formatError.ts';
import { plainText } from '../plainText.ts';
import { decodeEntities } from './entities.ts';
import { takeFence } from './takeFence.ts';
import { takeFrontMatter } from './takeFrontMatter.ts';

/** One line of a section: what is done, how it feels (1–5, `null` for what is no number), and who is part of it. */
export interface MermaidTask {
  readonly name: string;
  readonly score: number | null;
  /** The score as it is written. */
  readonly scoreWords: string;
  readonly actors: readonly string[];
  /** What stands behind the actors, which the diagram does not show. */
  readonly rest: string;
}

/** A user journey as a Mermaid diagram says it. */
export interface MermaidJourney {
  readonly title: string;
  readonly accTitle: string;
  readonly accDescription: string;
  /** Tasks before the first section are in one without a name. */
  readonly sections: readonly { readonly name: string | null; readonly tasks: readonly MermaidTask[] }[];
  /** Front matter and directives, which only say how the diagram looks. */
  readonly settings: readonly string[];
  /** Titles and descriptions that another one takes the place of, each with its keyword. */
  readonly outdone: readonly string[];
}

/** More than any diagram has; a file with more is refused before it costs anything. */
const MOST = { sections: 200, tasks: 20_000, actors: 500 };

/**
 * Parses a Mermaid `journey` diagram: front matter, directives, comments, `title`, `accTitle`, `accDescr` on one line or
 * in braces, sections, and tasks with score and actors. Words are case-sensitive, keywords are not; a line ends at its
 * end or at a semicolon, and `#` begins a comment. `%%` does so at the beginning of a line only: elsewhere diagrams show it.
 * @throws FormatError with the line that cannot be read
 */
export function parseMermaid(text: string): MermaidJourney {
  const settings: string[] = [];
  const whole = takeFence(
    plainText(text)
      .replaceAll(/\r\n?/g, '\n')
      .replace(/^\uFEFF/, ''),
  );
  const matter = takeFrontMatter(whole);
  if (matter.settings !== '') settings.push(matter.settings);
  const reader = new StatementReader(takeDirectives(matter.rest, settings));
  const first = reader.next();
  if (first === null || first.key !== null || !/^journey(?!\S)/i.test(first.words)) {
    const found =
      first === null
        ? message('it is empty')
        : message('it begins with “{word}”', { word: shorten(`${first.key ?? ''} ${first.words}`) });
    throw new FormatError(
      message('This is not a Mermaid user journey: it should begin with “journey”, and {found}.', { found }),
      { line: first?.line ?? 1 },
    );
  }
  reader.putBack(first.words.slice('journey'.length));
  const said = { title: matter.title, accTitle: '', accDescr: '' };
  const outdone: string[] = [];
  const sections: { name: string | null; tasks: MermaidTask[] }[] = [];
  const actors = new Set<string>();
  let tasks = 0;
  for (let statement = reader.next(); statement !== null; statement = reader.next()) {
    const { key, words, line } = statement;
    if (key === 'section') sections.push({ name: decodeEntities(words), tasks: [] });
    else if (key === null) {
      tasks += 1;
      if (sections.length === 0) sections.push({ name: null, tasks: [] });
      const task = readTask(words, line);
      for (const actor of task.actors) actors.add(actor);
      sections.at(-1)?.tasks.push(task);
    } else {
      if (said[key] !== '') outdone.push(`${key}: ${said[key]}`);
      said[key] = decodeEntities(words);
    }
    requireAtMost(sections.length, tasks, actors.size);
  }
  const { title, accTitle, accDescr } = said;
  return { title, accTitle, accDescription: accDescr, sections, settings, outdone };
}

function readTask(words: string, line: number): MermaidTask {
  const [name = '', score, actors = '', ...rest] = words.split(':');
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
    scoreWords: decodeEntities(score),
    rest: decodeEntities(rest.join(':')),
    actors: [...new Set(actors.split(',').map(decodeEntities))].filter((actor) => actor !== ''),
  };
}

function requireAtMost(sections: number, tasks: number, actors: number): void {
  if (sections > MOST.sections)
    throw new FormatError(message('The diagram has more than {most} sections.', { most: MOST.sections }));
  if (tasks > MOST.tasks)
    throw new FormatError(message('The diagram has more than {most} tasks.', { most: MOST.tasks }));
  if (actors > MOST.actors)
    throw new FormatError(message('The diagram has more than {most} actors.', { most: MOST.actors }));
}

/** Takes out directives, and leaves their lines empty, so that errors name the right one. */
function takeDirectives(text: string, settings: string[]): string {
  let rest = text;
  // Not by a pattern: one that looks for an end which is not there looks through the whole file again at every beginning.
  let clean = '';
  for (;;) {
    const start = rest.indexOf('%%{');
    const end = start === -1 ? -1 : rest.indexOf('}%%', start);
    if (end === -1) return clean + rest;
    const directive = rest.slice(start, end + 3);
    settings.push(directive.replaceAll(/\s+/g, ' ').trim());
    clean += rest.slice(0, start) + directive.replaceAll(/[^\n]/g, '');
    rest = rest.slice(end + 3);
  }
}

interface Statement {
  /** `null` for a task. */
  readonly key: 'title' | 'accTitle' | 'accDescr' | 'section' | null;
  readonly words: string;
  readonly line: number;
}

const COMMENT = /^\s*[^\s}]?%%/;

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
        if (waiting.trim() !== '') return statementOf(waiting.trim(), this.#at);
        continue;
      }
      const line = this.#lines[this.#at];
      if (line === undefined) return null;
      this.#at += 1;
      const found = this.#readLine(line);
      if (found !== null) return found;
    }
  }

  /** Has words that were read with others as the next statement. */
  putBack(words: string): void {
    this.#rest.push(words);
  }

  /** What is said for those who do not see the diagram goes on to the end of its line or to a brace, whatever is in it. */
  #readLine(line: string): Statement | null {
    const [, first] = /^\s*accDescr\s*\{(.*)$/is.exec(line) ?? [];
    if (first !== undefined) return this.#readBlock(first);
    const [, key, words = ''] = /^\s*acc(Title|Descr)\s*:\s*(.*)$/is.exec(line) ?? [];
    if (key !== undefined)
      return { key: /title/i.test(key) ? 'accTitle' : 'accDescr', words: words.trim(), line: this.#at };
    this.#rest = COMMENT.test(line) ? [] : statementsOf(line).toReversed();
    return null;
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
      if (!COMMENT.test(more)) parts.push(more);
      last = more;
    }
    const [inside = '', ...after] = parts.join('\n').split('}');
    this.#rest = statementsOf(after.join('}')).toReversed();
    const trimmed = inside.split('\n').map((part) => part.trim());
    return { key: 'accDescr', words: trimmed.join('\n'), line };
  }
}

function statementOf(text: string, line: number): Statement {
  const [, key, words = ''] = /^(title|section)\s+(.*)$/is.exec(text) ?? [];
  if (key === undefined) return { key: null, words: text, line };
  return { key: /title/i.test(key) ? 'title' : 'section', words, line };
}

/** The statements of a line: without a comment, which begins with a `#` that is no entity. */
function statementsOf(line: string): string[] {
  const statements = [''];
  for (const [token] of line.matchAll(/#\w{1,30};|[#;]|[^#;]+/g)) {
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
