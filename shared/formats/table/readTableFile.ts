import type { NewId } from '../../journey/id.ts';
import { isOwnCsv, readOwnCsv } from '../csv/readOwnCsv.ts';
import type { ImportedJourney } from '../importedJourney.ts';
import { isOwnWorkbook } from '../xlsx/journeySheet.ts';
import { readOwnWorkbook } from '../xlsx/readOwnWorkbook.ts';
import { wordsOf, type Words } from '../../words/wordsOf.ts';
import { cellWords } from './cell.ts';
import { mapTable } from './mapTable.ts';
import { needsMapping } from './needsMapping.ts';
import { readTables } from './readTables.ts';
import { readMapping } from './tableMapping.ts';

/**
 * Reads a workbook or a table of text: as the mapping says if there is one, else as one of Waymark's own. What has no
 * name in it is named by `words`.
 * @throws FormatError; NeedsMapping for a table that is not our own and has none
 */
export async function readTableFile(
  bytes: Uint8Array,
  mapping: unknown,
  newId: NewId,
  words: Words = wordsOf(),
): Promise<ImportedJourney> {
  const sheets = await readTables(bytes);
  if (mapping !== undefined) {
    const { content, told } = mapTable(sheets, readMapping(mapping), newId, words);
    return { content, told };
  }
  if (isOwnWorkbook(sheets)) return readOwnWorkbook(sheets, newId);
  const rows = sheets[0]?.rows.map((row) => row.map(cellWords)) ?? [];
  if (isOwnCsv(rows)) return readOwnCsv(rows, newId, words);
  throw needsMapping(sheets);
}
