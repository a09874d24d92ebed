import { FormatError } from '../../shared/formats/formatError.ts';
import type { ImportFormat } from '../../shared/formats/formats.ts';
import type { ImportedJourney } from '../../shared/formats/importedJourney.ts';
import { mapByTitles, type NamedColumn } from '../../shared/formats/table/mapByTitles.ts';
import { mappingInWords, NeedsMapping } from '../../shared/formats/table/needsMapping.ts';
import { readTables } from '../../shared/formats/table/readTables.ts';
import { readMapping, type TableMapping } from '../../shared/formats/table/tableMapping.ts';
import { wordsOf, type Words } from '../../shared/words/wordsOf.ts';
import { readImport } from '../journeys/readImport.ts';
import { readBytes } from './readBytes.ts';

/** A file to read; `-` is standard input. */
export interface SourceFile {
  readonly input: string;
  readonly from: ImportFormat;
  /** What somebody says of the columns of a table. */
  readonly columns: readonly NamedColumn[];
  /** A file that holds a whole mapping as JSON, see docs/formats/table.md. */
  readonly mapping: string | null;
}

/** A journey as read from a file, and what is to be told about how it was read. */
export interface Source extends ImportedJourney {
  readonly notices: readonly string[];
}

/**
 * Reads a file on the command line. A table that Waymark did not write is read as somebody says, else as its titles are guessed,
 * and then that is told. What has no name in it is named by `words`.
 * @throws FormatError that names the file
 */
export async function readSource(
  { input, from, columns, mapping }: SourceFile,
  words: Words = wordsOf(),
): Promise<Source> {
  const bytes = await readBytes(input);
  const given = mapping === null ? null : await readMappingFile(mapping);
  try {
    if (given !== null) return { ...(await readImport(from, bytes, { mapping: given, words })), notices: [] };
    if (columns.length > 0) return await readMapped(bytes, words, (sheets) => mapByTitles(sheets, columns));
    return { ...(await readImport(from, bytes, { words })), notices: [] };
  } catch (error) {
    if (error instanceof NeedsMapping) return readMapped(bytes, words, () => error.mapping);
    if (!(error instanceof FormatError)) throw error;
    throw new FormatError(`${input === '-' ? 'Standard input' : input}: ${error.message}`);
  }
}

async function readMapped(
  bytes: Uint8Array,
  words: Words,
  mappingOf: (sheets: Awaited<ReturnType<typeof readTables>>) => TableMapping,
): Promise<Source> {
  const sheets = await readTables(bytes);
  const mapping = mappingOf(sheets);
  const read = await readImport('table', bytes, { mapping, words });
  return { ...read, notices: [`columns: ${mappingInWords(sheets, mapping)} (--map says otherwise)`] };
}

async function readMappingFile(file: string): Promise<TableMapping> {
  const text = new TextDecoder().decode(await readBytes(file));
  try {
    return readMapping(JSON.parse(text));
  } catch (error) {
    const why = error instanceof FormatError ? error.message : 'It is not JSON.';
    throw new FormatError(`${file}: ${why}`);
  }
}
