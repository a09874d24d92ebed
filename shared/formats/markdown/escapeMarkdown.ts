import { addressAt } from './addressAt.ts';

/** Everything that can begin markup anywhere in a line: emphasis, code, links, pictures, HTML, entities, tables, strike-through. */
const ANYWHERE = /[\\`*_[\]<>&|~$]/g;

/** What begins an address, which GitHub makes a link of with the backslashes in it. */
const ADDRESS = /(?:https?|ftp)(?=:\/\/)|www(?=\.)/gi;

/** What makes a heading, a list, a rule or a quote, but only where a line begins. */
const AT_START = /^(\s*)([#+=-]|\d+(?=[.)]))/;

/**
 * One line of people's words as CommonMark and GitHub show them, letter by letter, with web addresses as links. A backslash before
 * any ASCII punctuation stands for that sign itself (CommonMark 0.31, 2.4); an address between `<` and `>` needs none (6.5).
 */
export function escapeMarkdown(line: string): string {
  let escaped = '';
  let done = 0;
  for (const { index } of line.matchAll(/(?<![\p{L}\p{N}])https?:\/\//giu)) {
    const address = index < done ? null : addressAt(line, index);
    if (address === null) continue;
    escaped += `${escapeWords(line.slice(done, index))}<${address}>`;
    done = index + address.length;
  }
  return (escaped + escapeWords(line.slice(done))).replace(AT_START, (_, space: string, sign: string) =>
    /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
  );
}

function escapeWords(words: string): string {
  return words.replaceAll(ANYWHERE, String.raw`\$&`).replaceAll(ADDRESS, '$&\\');
}

/** The lines of a text that say anything, each escaped and without the space around it. */
export function markdownLines(text: string): string[] {
  return text
    .split(/[\r\n\u2028\u2029\v\f]+/)
    .map((line) => line.replaceAll(/\p{Cc}/gu, ' ').trim())
    .filter((line) => line !== '')
    .map(escapeMarkdown);
}
