import type { ExportOptions } from '../../shared/formats/exportOptions.ts';
import type { ExportFormat } from '../../shared/formats/formats.ts';
import { lensText } from '../../shared/lenses/lens.ts';
import type { ExportReport } from '../../shared/protocol/exports.ts';
import { languageTag } from '../words/language.ts';
import { journeyPath } from './journeys.ts';
import { request } from './request.ts';
import { requestFile } from './requestFile.ts';

/** A file that the server wrote. */
export interface ExportedFile {
  readonly blob: Blob;
  /** As the server calls it. */
  readonly name: string;
}

/** Where a journey is to be had as a file. */
export function exportPath(
  journey: string,
  format: ExportFormat,
  { lens, theme, page, isTiled, scale, isTransparent, locale }: Partial<ExportOptions> = {},
): string {
  const asked = {
    lens: lens ? lensText(lens) : undefined,
    theme,
    page,
    tiled: isTiled === true ? '1' : undefined,
    scale: scale?.toString(),
    transparent: isTransparent === true ? '1' : undefined,
    locale,
  };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) if (value !== undefined) query.set(name, value);
  return `${journeyPath(journey)}/export/${format}${query.size === 0 ? '' : `?${query.toString()}`}`;
}

/** What a file of a format would not hold of a journey. */
export function askExportReport(journey: string, format: ExportFormat): Promise<ExportReport> {
  return request('GET', `${exportPath(journey, format)}/report?locale=${languageTag()}`);
}

/**
 * Has the server write a journey as a file.
 * @throws ApiError
 */
export async function fetchExport(path: string, signal: AbortSignal): Promise<ExportedFile> {
  const response = await requestFile(path, signal);
  const header = response.headers.get('content-disposition') ?? '';
  const name = /filename\*=UTF-8''([^;]+)/.exec(header)?.[1] ?? 'journey';
  return { blob: await response.blob(), name: decodeURIComponent(name) };
}
