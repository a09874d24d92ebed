import type { ExportOptions } from '../../shared/formats/exportOptions.ts';
import type { ExportFormat } from '../../shared/formats/formats.ts';
import { importReport } from '../../shared/formats/importReport.ts';
import { fetchWords } from '../../shared/words/fetchWords.ts';
import { exportMeans } from '../journeys/exportMeans.ts';
import { writeExport } from '../journeys/writeExport.ts';
import { StartError } from '../startError.ts';
import { fileReason } from './fileReason.ts';
import { readSource, type SourceFile } from './readSource.ts';
import { withVoices } from './withVoices.ts';
import { writeWhole } from './writeWhole.ts';

/** A file to make of another one; `-` is standard input or output. */
export interface ConvertOrder extends SourceFile {
  readonly output: string;
  /** A table of what customers said, to be put on the journey. */
  readonly voices: string | null;
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
 * all of it is there, and never written by half. Pictures lie on servers, so that none are in it.
 * @throws FormatError for a file that cannot be read
 * @throws StartError for one that cannot be written
 */
export async function convertCommand(order: ConvertOrder): Promise<Converted> {
  const { output, to, options, voices } = order;
  const { content: read, told, notices: asked } = await readSource(order, await fetchWords(options.locale));
  const report = importReport(told);
  const { content, notices: heard } =
    voices === null ? { content: read, notices: [] } : await withVoices(read, voices);
  const bytes = await writeExport(
    to,
    content,
    options,
    await exportMeans(options.locale, () => Promise.resolve(null)),
  );
  const notices = [
    ...asked,
    ...heard,
    ...report.asNotes.map((line) => `kept otherwise: ${line}`),
    ...report.dropped.map((line) => `left out: ${line}`),
  ];
  if (output === '-') return { bytes, notices };
  try {
    await writeWhole(output, bytes);
  } catch (error) {
    throw new StartError(`${output} cannot be written: ${fileReason(error)}.`);
  }
  return { bytes: new Uint8Array(), notices };
}
