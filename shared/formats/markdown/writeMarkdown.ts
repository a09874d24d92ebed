import type { Block, Cell, TableBlock } from '../report/block.ts';
import { markdownLines } from './escapeMarkdown.ts';

/** Writes a report as Markdown (CommonMark, with the tables of GitHub). */
export function writeMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(blockOf).join('\n\n')}\n`;
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inOneLine(block.text)}`;
    case 'paragraph':
      return markdownLines(block.text).join('\\\n');
    case 'facts':
      return block.facts.map(([name, value]) => `- **${inOneLine(name)}:** ${indented(value)}`).join('\n');
    case 'list':
      return block.items.map((item) => `- ${indented(item)}`).join('\n');
    case 'table':
      return tableOf(block);
  }
}

function tableOf({ head, rows }: TableBlock): string {
  const isNumber = head.map((_, column) => rows.every((row) => row[column]?.isNumber === true));
  return [
    rowOf(head.map(inOneLine)),
    rowOf(isNumber.map((isRight) => (isRight ? '---:' : '---'))),
    ...rows.map((row) => rowOf(row.map(cellOf))),
  ].join('\n');
}

function inOneLine(text: string): string {
  return markdownLines(text).join(' ');
}

/** Lines that belong to one item of a list. */
function indented(text: string): string {
  return markdownLines(text).join('\\\n  ');
}

function cellOf({ lines }: Cell): string {
  return lines.map(({ text, note }) => [text, note].map(inOneLine).filter(Boolean).join(' — ')).join('<br>');
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
