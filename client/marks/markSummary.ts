import type { Marks } from '../../shared/journey/snapshot.ts';
import { MOMENT_WORDS } from '../../shared/marks/markNames.ts';
import { inSentence, say, sayCount } from '../words/say.ts';

/** Says what is marked on a stage or card, by kind. */
export function markSummary({ needs, momentOfTruth, painPoints, opportunities }: Marks): string[] {
  const words: string[] = [];
  if (momentOfTruth !== null)
    words.push(say('moment of truth {state}', { state: inSentence(say(MOMENT_WORDS[momentOfTruth.state])) }));
  if (needs.length > 0) words.push(sayCount(needs.length, '{count} need at risk', '{count} needs at risk'));
  if (painPoints.length > 0)
    words.push(sayCount(painPoints.length, '{count} pain point', '{count} pain points'));
  if (opportunities.length > 0)
    words.push(sayCount(opportunities.length, '{count} opportunity', '{count} opportunities'));
  return words;
}
