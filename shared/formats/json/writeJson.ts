import type { JourneyContent } from '../../journey/content.ts';
import { WAYMARK_FILE_VERSION, WAYMARK_FORMAT, type WaymarkFile } from './waymarkFile.ts';

/** Writes a journey as a Waymark file: everything, ids and orders included, readable and stable line by line. */
export function writeJson(content: JourneyContent): string {
  const { header, stages, lanes, cards, needsAtRisk, momentsOfTruth, painPoints } = content;
  const file: WaymarkFile = {
    format: WAYMARK_FORMAT,
    version: WAYMARK_FILE_VERSION,
    header,
    stages,
    lanes,
    cards,
    needsAtRisk,
    momentsOfTruth,
    painPoints,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
