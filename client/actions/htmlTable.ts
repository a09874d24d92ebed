import { guarded, trimTable, unguarded, type Table } from '../../shared/journey/textTable.ts';

/** Carries cards whole through clipboards that know no type of ours. */
const CLIP_ATTRIBUTE = 'data-waymark-clip';

/** Writes a table as HTML for the clipboard, with the cards whole in an attribute: some browsers pass on nothing else. */
export function writeHtmlTable(table: Table, clip: string): string {
  const element = document.createElement('table');
  element.setAttribute(CLIP_ATTRIBUTE, clip);
  for (const row of table) {
    const line = element.insertRow();
    for (const words of row) {
      const cell = line.insertCell();
      guarded(words)
        .split('\n')
        .forEach((part, index) => {
          if (index > 0) cell.append(document.createElement('br'));
          cell.append(part);
        });
    }
  }
  return element.outerHTML;
}

/** Reads the first table out of HTML from anywhere; nothing in it is run or shown. `null` when there is none. */
export function readHtmlTable(html: string): { readonly table: Table; readonly clip: string } | null {
  if (!/<table/i.test(html)) return null;
  const element = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (element === null) return null;
  const rows = [...element.rows].map((row) => [...row.cells].map(wordsOf));
  return { table: trimTable(rows), clip: element.getAttribute(CLIP_ATTRIBUTE) ?? '' };
}

/** The words of a cell as one reads them: blanks and line ends of the source mean nothing, `<br>` and paragraphs do. */
function wordsOf(cell: HTMLTableCellElement): string {
  const plain = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replaceAll(/\s+/g, ' ');
    if (!(node instanceof Element) || /^(script|style)$/i.test(node.tagName)) return '';
    if (node.tagName === 'BR') return '\n';
    const inside = [...node.childNodes].map(plain).join('');
    return /^(p|div|li)$/i.test(node.tagName) ? `\n${inside}\n` : inside;
  };
  const words = [...cell.childNodes]
    .map(plain)
    .join('')
    .replaceAll(/ *\n[ \n]*/g, '\n')
    .trim();
  return unguarded(words);
}
