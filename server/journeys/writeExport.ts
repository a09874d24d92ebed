import { knownJourney } from '../../shared/document/knownJourney.ts';
import type { ExportMeans } from '../../shared/formats/exportMeans.ts';
import type { ExportOptions } from '../../shared/formats/exportOptions.ts';
import { exporters, type ExportFormat, type Exporter } from '../../shared/formats/formats.ts';
import type { JourneyContent } from '../../shared/journey/content.ts';

/** Writes a journey as a file of a format. */
export async function writeExport(
  format: ExportFormat,
  content: JourneyContent,
  options: ExportOptions,
  means: ExportMeans,
): Promise<Uint8Array> {
  const exporter: Exporter = exporters[format];
  const write = await exporter.load();
  const file = await write({ content, snapshot: knownJourney(content).snapshot }, options, means);
  return typeof file === 'string' ? Buffer.from(file) : file;
}
