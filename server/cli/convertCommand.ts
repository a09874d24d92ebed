import { writeFile } from 'node:fs/promises';
import { FormatError } from '../../shared/formats/formatError.ts';
import type { ExportOptions } from '../../shared/formats/exportOptions.ts';
import type { ExportFormat, ImportFormat } from '../../shared/formats/formats.ts';
import { importReport } from '../../shared/formats/importReport.ts';
import { exportMeans } from '../journeys/exportMeans.ts';
import { readImport } from '../journeys/readImport.ts';
import { writeExport } from '../journeys/writeExport.ts';
import { StartError } from '../startError.ts';
import { fileReason } from './fileReason.ts';
import { readBytes } from './readBytes.ts';

/** A file to make of another one; `-` is standard input or output. */
export interface ConvertOrder {
  readonly input: string;
  readonly output: string;
  readonly from: ImportFormat;
  readonly to: ExportFormat;
  readonly options: ExportOptions;
}

/** What a conversion made. */
export interface Converted {
  /** What goes to standard output; nothing when it went into a file. */
  readonly bytes: Uint8Array;
  /** What of the file could not be kept as it was, a line each. */
  readonly notices: readonly string[];
}

/**
 * Makes a file of one format of a file of another one, without a server or a database. The output is only touched when
 * all of it is there. Pictures lie on servers, so that none are in it.
 * @throws FormatError for a file that cannot be read
 * @throws StartError for one that cannot be written
 */
export async function convertCommand({ input, output, from, to, options }: ConvertOrder): Promise<Converted> {
  const { content, told } = await read(from, input);
  const report = importReport(told);
  const bytes = await writeExport(
    to,
    content,
    options,
    await exportMeans(options.locale, () => Promise.resolve(null)),
  );
  const notices = [
    ...report.asNotes.map((line) => `kept otherwise: ${line}`),
    ...report.dropped.map((line) => `left out: ${line}`),
  ];
  if (output === '-') return { bytes, notices };
  try {
    await writeFile(output, bytes);
  } catch (error) {
    throw new StartError(`${output} cannot be written: ${fileReason(error)}.`);
  }
  return { bytes: new Uint8Array(), notices };
}

async function read(from: ImportFormat, input: string): ReturnType<typeof readImport> {
  const bytes = await readBytes(input);
  try {
    return await readImport(from, bytes);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    throw new FormatError(`${input === '-' ? 'Standard input' : input}: ${error.message}`);
  }
}
