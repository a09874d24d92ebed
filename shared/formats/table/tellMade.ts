import type { JourneyContent } from '../../journey/content.ts';
import type { ImportTally } from '../importTally.ts';
import { tellKept } from '../ojf/tellKept.ts';

/** Counts all that was made of a table or workbook, for the person who wants to compare it with the file. */
export function tellMade(content: JourneyContent, tally: ImportTally): void {
  tellKept(content, tally);
  tally.kept(content.evidence.length, 'piece of evidence', 'pieces of evidence');
  tally.kept(content.opportunities.length, 'opportunity', 'opportunities');
  tally.kept(content.links.length, 'link', 'links');
  tally.kept(content.attachments.length, 'picture', 'pictures');
  tally.kept(content.teamNeeds.length, 'need of the team’s own', 'needs of the team’s own');
  tally.kept(content.personas.length, 'persona', 'personas');
}
