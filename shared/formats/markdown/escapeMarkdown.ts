/** Everything that can begin markup anywhere in a line: emphasis, code, links, pictures, HTML, entities, tables, strike-through. */
const ANYWHERE = /[\\`*_[\]<>&|~$]/g;

/** What begins an address, which GitHub makes a link of with the backslashes in it. */
const ADDRESS = /(?:https?|ftp)(?=:\/\/)|www(?=\.)/gi;

/** What makes a heading, a list, a rule or a quote, but only where a line begins. */
const AT_START = /^(\s*)([#+=-]|\d+(?=[.)]))/;

/**
 * One line of people's words as CommonMark and GitHub show them, letter by letter. A backslash before any ASCII
 * punctuation stands for that sign itself (CommonMark 0.31, 2.4).
 */
export function escapeMarkdown(line: string): string {
  return line
    .replaceAll(ANYWHERE, String.raw`\$&`)
    .replaceAll(ADDRESS, '$&\\')
    .replace(AT_START, (_, space: string, sign: string) =>
      /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
    );
}

/** The lines of a text that say anything, each escaped and without the space around it. */
export function markdownLines(text: string): string[] {
  return text
    .split(/[\r\n\u2028\u2029\v\f]+/)
    .map((line) => line.replaceAll(/\p{Cc}/gu, ' ').trim())
    .filter((line) => line !== '')
    .map(escapeMarkdown);
}
