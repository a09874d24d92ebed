import type { JourneyContent } from '../journey/content.ts';
import type { ImportTally } from './importTally.ts';

/** Counts what an import has made, for the person who wants to compare it with the file. */
export function tellKept(content: JourneyContent, tally: ImportTally): void {
  const { cards } = content;
  const count = (predicate: (card: (typeof cards)[number]) => boolean): number =>
    cards.filter(predicate).length;
  const tags = cards.flatMap((card) => card.tags);
  tally.kept(content.stages.length, 'stage', 'stages');
  tally.kept(content.lanes.length, 'lane', 'lanes');
  tally.kept(
    count(({ kind }) => kind === 'touchpoint'),
    'touchpoint',
    'touchpoints',
  );
  tally.kept(
    count(({ kind }) => kind === 'note'),
    'note',
    'notes',
  );
  tally.kept(
    count(({ description }) => description !== ''),
    'description',
    'descriptions',
  );
  tally.kept(
    count(({ emotion }) => emotion !== null),
    'point of the emotion curve',
    'points of the emotion curve',
  );
  tally.kept(
    count(({ channel }) => channel !== null),
    'channel',
    'channels',
  );
  tally.kept(tags.length, 'tag', 'tags');
  tally.kept(content.needsAtRisk.length, 'need at risk', 'needs at risk');
  tally.kept(content.momentsOfTruth.length, 'moment of truth', 'moments of truth');
  tally.kept(content.painPoints.length, 'pain point', 'pain points');
  tally.kept(content.evidence.length, 'piece of evidence', 'pieces of evidence');
  tally.kept(content.opportunities.length, 'opportunity', 'opportunities');
  tally.kept(content.links.length, 'link', 'links');
  tally.kept(content.attachments.length, 'picture', 'pictures');
  tally.kept(content.teamNeeds.length, 'need of the team’s own', 'needs of the team’s own');
  tally.kept(content.personas.length, 'persona', 'personas');
}
