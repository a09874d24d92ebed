/** A journey as Mermaid itself takes it in. */
interface Drawn {
  readonly title: string;
  readonly accTitle: string;
  readonly accDescription: string;
  readonly tasks: readonly {
    readonly section: string;
    readonly task: string;
    readonly score: number;
    readonly people: readonly string[];
  }[];
  readonly sections: readonly string[];
}

type Token = readonly [kind: string, text: string];

/**
 * The rules by which Mermaid (11) cuts a `journey` into tokens, in the order in which it tries them; the first that
 * fits counts, not the longest. They are those of `journey.jison` in its sources, said anew. `null` is skipped.
 */
const RULES: readonly (readonly [RegExp, string | null])[] = [
  [/%%(?!\{)[^\n]*/iy, null],
  [/[^}]%%[^\n]*/iy, null],
  [/\n+/iy, 'NEWLINE'],
  [/\s+/iy, null],
  [/#[^\n]*/iy, null],
  [/journey\b/iy, 'journey'],
  [/title\s[^#\n;]+/iy, 'title'],
  [/accTitle\s*:\s*[^\n]*/iy, 'accTitle'],
  [/accDescr\s*:\s*[^\n]*/iy, 'accDescr'],
  [/accDescr\s*\{\s*[^}]*\}/iy, 'accDescrBlock'],
  [/section\s[^#:\n;]+/iy, 'section'],
  [/[^#:\n;]+/iy, 'taskName'],
  [/:[^#\n;]+/iy, 'taskData'],
];

/**
 * Reads a diagram by Mermaid's own rules, to hold ours to them: comments and entities are taken out before, then tokens
 * are cut, and each must stand where its grammar has it.
 * @throws Error where Mermaid shows no diagram but an error
 */
export function drawnByMermaid(text: string): Drawn {
  const tokens = tokensOf(entitiesSetAside(prepared(text)));
  if (tokens.find(([kind]) => kind !== 'NEWLINE')?.[0] !== 'journey') throw new Error('no journey');
  const drawn = { title: '', accTitle: '', accDescription: '' };
  const sections: string[] = [];
  const tasks: Drawn['tasks'][number][] = [];
  const rest = tokens.slice(tokens.findIndex(([kind]) => kind === 'journey') + 1);
  for (let at = 0; at < rest.length; at += 1) {
    const [kind, words] = rest[at] ?? ['', ''];
    const said = shown(words);
    if (kind === 'title') drawn.title = said.slice(6).trim();
    else if (kind === 'accTitle') drawn.accTitle = said.replace(/^accTitle\s*:/i, '').trim();
    else if (kind === 'accDescr') drawn.accDescription = said.replace(/^accDescr\s*:/i, '').trim();
    else if (kind === 'accDescrBlock')
      drawn.accDescription = said
        .replace(/^accDescr\s*\{|\}$/gi, '')
        .trim()
        .replaceAll(/\n\s+/g, '\n');
    else if (kind === 'section') sections.push(said.slice(8).trim());
    else if (kind === 'taskName') {
      at += 1;
      const [next, data = ''] = rest[at] ?? [];
      if (next !== 'taskData') throw new Error(`“${words}” has no score`);
      const [score = '', people = ''] = data.slice(1).split(':');
      tasks.push({
        section: sections.at(-1) ?? '',
        task: said.trim(),
        score: Number(score),
        people: people.split(',').map((name) => shown(name).trim()),
      });
    } else if (kind !== 'NEWLINE') throw new Error(`${kind} “${words}” stands where it must not`);
  }
  return { ...drawn, sections, tasks };
}

function prepared(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/^\s*%%(?!\{)[^\n]+\n?/gm, '')
    .trimStart();
}

/** Entities stand aside while tokens are cut, so that their signs count for nothing. */
function entitiesSetAside(text: string): string {
  return text.replaceAll(/#(\w+);/g, '\uE000$1\uE001');
}

/** What a diagram shows: entities as the characters that a browser makes of them; tags are taken out of words. */
function shown(words: string): string {
  return words
    .replaceAll(/<br\s*\/?>/gi, '\n')
    .replaceAll(/<\w[^>]*>/g, '')
    .replaceAll(/\uE000(\d+)\uE001/g, (_, point: string) => String.fromCodePoint(Number(point)));
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const rule = RULES.find(([pattern]) => {
      pattern.lastIndex = at;
      return pattern.test(text);
    });
    if (rule === undefined) throw new Error(`“${text.slice(at, at + 20)}” is no part of the grammar`);
    const [{ lastIndex }, kind] = rule;
    if (kind !== null) tokens.push([kind, text.slice(at, lastIndex)]);
    at = lastIndex;
  }
  return tokens;
}
