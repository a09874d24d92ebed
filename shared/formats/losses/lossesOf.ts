import type { JourneyContent } from '../../journey/content.ts';
import { sayMessage } from '../../words/message.ts';
import { wordsOf, type Words } from '../../words/wordsOf.ts';
import type { ExportFormat } from '../formats.ts';
import { JOURNEY_PARTS, type JourneyPartName } from './journeyParts.ts';

/**
 * What each format has no place for: what is not there when its file is imported again. Of formats that are only for people
 * it is what cannot be seen in them. A test holds the entries to what the readers really bring back.
 */
export const LOST: Readonly<Partial<Record<ExportFormat, readonly JourneyPartName[]>>> = {
  json: ['pictures'],
  xlsx: ['pictures'],
  csv: [
    'emptyLanes',
    'drawnLanes',
    'laneLooks',
    'teamNeeds',
    'personas',
    'scenario',
    'header',
    'pictureWords',
  ],
  ojf: ['pictures'],
  mermaid: [
    'lanes',
    'emptyLanes',
    'drawnLanes',
    'stageColours',
    'notes',
    'descriptions',
    'parts',
    'stageEmotions',
    'personaEmotions',
    'channels',
    'ratings',
    'tags',
    'owners',
    'reviewDays',
    'groups',
    'locks',
    'needsAtRisk',
    'momentsOfTruth',
    'painPoints',
    'evidence',
    'opportunities',
    'links',
    'teamNeeds',
    'personas',
    'header',
    'pictureWords',
  ],
  // Neither knows WebP, and nothing that comes with the install makes anything else of it.
  pdf: ['webpPictures'],
  pptx: ['webpPictures'],
};

/** What a file of a format would not hold of a journey, a line each, such as “3 opportunities”; in English, unless it is said by other words. */
export function lossesOf(format: ExportFormat, content: JourneyContent, words: Words = wordsOf()): string[] {
  return (LOST[format] ?? []).flatMap((name) => {
    const { one, many, count } = JOURNEY_PARTS[name];
    const lost = count(content);
    return lost === 0
      ? []
      : [
          sayMessage(words, {
            text: `{count} ${many}`,
            values: {},
            counted: { count: lost, one: `{count} ${one}` },
          }),
        ];
  });
}
