import type { ExportMeans, ExportSource } from '../exportMeans.ts';
import type { ExportOptions } from '../exportOptions.ts';
import { reportBlocks, titleOf } from '../report/reportBlocks.ts';
import { lettersOf } from './lettersOf.ts';
import { writeHtml } from './writeHtml.ts';

/** Writes a journey as a report in one file that brings the fonts of its words along. */
export async function exportHtml(
  { snapshot }: ExportSource,
  _options: ExportOptions,
  { words, openFontBook }: ExportMeans,
): Promise<string> {
  const blocks = reportBlocks(snapshot, words);
  const letters = lettersOf(blocks);
  const book = await openFontBook(
    letters.map(({ text }) => text),
    words.language,
  );
  return writeHtml(titleOf(snapshot, words), blocks, words, book.faces(letters));
}
