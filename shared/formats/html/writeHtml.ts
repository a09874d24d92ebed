import type { FontFace } from '../../fonts/fontBook.ts';
import type { Words } from '../../words/wordsOf.ts';
import type { Block, Cell, CellLine, TableBlock } from '../report/block.ts';
import { fontRules } from '../svg/svgFonts.ts';
import { escapeHtml } from './escapeHtml.ts';
import { REPORT_STYLE } from './reportStyle.ts';

/**
 * Writes a report as one HTML file that needs nothing else: no script, no address of elsewhere, and a policy that would
 * let none through. Words take the direction of their own script, and the fonts that are given for them.
 */
export function writeHtml(
  title: string,
  blocks: readonly Block[],
  words: Words,
  faces: readonly FontFace[] = [],
): string {
  const chapters = blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 2 ? [block.text] : [],
  );
  let chapter = 0;
  const body = blocks.map((block) => {
    if (block.kind !== 'heading' || block.level !== 2) return blockOf(block);
    chapter += 1;
    return `<h2 id="part-${chapter}" dir="auto">${escapeHtml(block.text)}</h2>`;
  });
  const contents = chapters.map(
    (text, index) => `<li><a href="#part-${index + 1}" dir="auto">${escapeHtml(text)}</a></li>`,
  );
  return `<!doctype html>
<html lang="${escapeHtml(words.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${fontRules(faces)}${REPORT_STYLE}</style>
</head>
<body>
<nav aria-label="${escapeHtml(words.say('Contents'))}">
<ul>
${contents.join('\n')}
</ul>
</nav>
<main>
${body.join('\n')}
</main>
</body>
</html>
`;
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level} dir="auto">${escapeHtml(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p dir="auto">${escapeHtml(block.text)}</p>`;
    case 'facts':
      return `<dl>\n${block.facts.map(([name, value]) => `<dt dir="auto">${escapeHtml(name)}</dt><dd dir="auto">${escapeHtml(value.trim())}</dd>`).join('\n')}\n</dl>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li dir="auto">${escapeHtml(item)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return tableOf(block);
  }
}

/** Wide tables scroll by themselves, and by the keyboard. */
function tableOf({ caption, head, rows }: TableBlock): string {
  const isNumber = head.map((_, column) => rows.every((row) => row[column]?.isNumber === true));
  const heads = head.map(
    (text, column) =>
      `<th scope="col" dir="auto"${isNumber[column] === true ? ' class="number"' : ''}>${escapeHtml(text)}</th>`,
  );
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(caption)}">
<table>
<caption>${escapeHtml(caption)}</caption>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${row.map(cellOf).join('')}</tr>`).join('\n')}
</tbody>
</table>
</div>`;
}

function cellOf({ lines, heat, isNumber }: Cell, column: number): string {
  const classes = [isNumber ? 'number' : '', heat > 0 ? `heat${heat}` : ''].filter(Boolean);
  const attributes = `dir="auto"${classOf(classes)}`;
  const inner = lines.map(lineOf).join('');
  return column === 0 ? `<th scope="row" ${attributes}>${inner}</th>` : `<td ${attributes}>${inner}</td>`;
}

function lineOf({ text, note, tone }: CellLine): string {
  const more = note === '' ? '' : ` <small>${escapeHtml(note)}</small>`;
  return `<p dir="auto"${classOf(tone === null ? [] : [tone])}>${escapeHtml(text)}${more}</p>`;
}

function classOf(classes: readonly string[]): string {
  return classes.length === 0 ? '' : ` class="${classes.join(' ')}"`;
}
