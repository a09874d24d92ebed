import { fetchExport, type ExportedFile } from '../api/exports.ts';

/** A file that is wanted. */
export interface WantedFile {
  /** Where the server writes it. */
  readonly path: string;
  /** Makes it in this browser, which is sooner; `null` where that cannot be done. */
  readonly paint?: () => Promise<ExportedFile | null>;
}

/**
 * Has a file made here if it can be, else by the server.
 * @throws ApiError
 */
export async function fileOf({ path, paint }: WantedFile, signal: AbortSignal): Promise<ExportedFile> {
  return (await paint?.()) ?? fetchExport(path, signal);
}
