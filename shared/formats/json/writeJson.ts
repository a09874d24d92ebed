import { COLLECTION_NAMES } from '../../journey/collections.ts';
import type { JourneyContent } from '../../journey/content.ts';
import { WAYMARK_FILE_VERSION, WAYMARK_FORMAT } from './waymarkFile.ts';

/** Writes a journey as a Waymark file: everything, ids and orders included, readable and stable line by line. */
export function writeJson(content: JourneyContent): string {
  const file = {
    format: WAYMARK_FORMAT,
    version: WAYMARK_FILE_VERSION,
    header: content.header,
    ...Object.fromEntries(COLLECTION_NAMES.map((name) => [name, content[name]])),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
