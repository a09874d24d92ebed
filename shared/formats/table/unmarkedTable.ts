/**
 * A table in Markdown (GFM), as wikis, chats and assistants hand them out, with commas between its cells; what stands around it are
 * rows of one cell. `null` for text without the line of dashes that makes one.
 */
export function unmarkedTable(text: string): string | null {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const dashes = lines.findIndex((line, at) => at > 0 && isDashes(line));
  if (dashes === -1 || !lines[dashes - 1]?.includes('|')) return null;
  return lines
    .filter((line) => !isDashes(line))
    .map((line) => (line.includes('|') ? cellsOf(line) : [wordsOf(line.replace(/^\s*#+\s*/, ''))]))
    .map((cells) => cells.map((words) => `"${words.replaceAll('"', '""')}"`).join(','))
    .join('\n');
}

function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map(wordsOf);
}

/** Without what Markdown marks words with; emphasis inside of words, as in `a*b*c`, is left alone. */
function wordsOf(cell: string): string {
  return cell
    .replaceAll(/<br\s*\/?>/gi, '\n')
    .replaceAll(/\*\*([^*]+)\*\*|__([^_]+)__/g, '$1$2')
    .replaceAll(/(?<![\w*])\*([^\s*][^*]*)\*(?![\w*])/g, '$1')
    .replaceAll(/`([^`]+)`/g, '$1')
    .replaceAll(/\\([|*_`\\])/g, '$1')
    .trim();
}

/** `|---|:---:|`, of at least two columns or between bars. */
function isDashes(line: string): boolean {
  // Trimmed before, because a pattern would try every way to divide a long blank among its own blanks.
  return DASHES.test(line.trim());
}

const DASHES = /^(?:\|\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?|:?-+:?\s*(?:\|\s*:?-+:?\s*)+)$/;
