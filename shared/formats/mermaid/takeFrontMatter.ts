/** What stands before a diagram, and the diagram with empty lines in its stead, so that errors name the right one. */
export interface FrontMatter {
  /** Of the diagram, unless it has one of its own. */
  readonly title: string;
  /** All else, which only says how the diagram looks, in one line. */
  readonly settings: string;
  readonly rest: string;
}

/** Takes the lines between two `---` off the beginning of a diagram. */
export function takeFrontMatter(text: string): FrontMatter {
  const end = endOfFrontMatter(text);
  if (end === 0) return { title: '', settings: '', rest: text };
  const lines = text.slice(0, end).trim().split('\n').slice(1, -1);
  const { title, others } = takeTitle(lines);
  return {
    title,
    settings: others.join(' ').replaceAll(/\s+/g, ' ').trim(),
    rest: text.slice(0, end).replaceAll(/[^\n]/g, '') + text.slice(end),
  };
}

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

/** The title as YAML writes one: plain, in quotes, or on the lines below that are further in. */
function takeTitle(lines: readonly string[]): { readonly title: string; readonly others: readonly string[] } {
  const indent = lines
    .filter((line) => line.trim() !== '')
    .reduce((least, line) => Math.min(least, indentOf(line)), Infinity);
  const at = lines.findIndex((line) => indentOf(line) === indent && /^\s*title\s*:(\s|$)/.test(line));
  if (at === -1) return { title: '', others: lines };
  const after = lines.slice(at + 1).findIndex((line) => line.trim() !== '' && indentOf(line) <= indent);
  const end = after === -1 ? lines.length : at + 1 + after;
  const [first = '', ...more] = lines.slice(at, end).map((line) => line.trim());
  const words = [first.replace(/^title\s*:\s*([|>][+-]?$)?/, ''), ...more].join(' ').trim();
  return { title: scalarOf(words), others: [...lines.slice(0, at), ...lines.slice(end)] };
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function scalarOf(words: string): string {
  const [, single] = /^'((?:[^']|'')*)'/.exec(words) ?? [];
  if (single !== undefined) return single.replaceAll("''", "'");
  const [double] = /^"(?:[^"\\]|\\.)*"/.exec(words) ?? [];
  if (double !== undefined) return unquoted(double);
  return words.replace(/(^|\s)#.*$/, '').trim();
}

function unquoted(double: string): string {
  try {
    return String(JSON.parse(double));
  } catch {
    // An escape that only YAML knows: the words are worth more than it.
    return double.slice(1, -1);
  }
}
