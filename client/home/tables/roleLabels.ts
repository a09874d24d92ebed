import type { TableRole } from '../../../shared/formats/table/tableMapping.ts';
import { words } from '../../words/words.ts';

/** What a column, or a row of a table with a column a stage, can be called. */
export const ROLE_LABELS: Readonly<Record<TableRole, string>> = {
  stage: words('Stage'),
  lane: words('Lane'),
  title: words('Touchpoints'),
  description: words('Description'),
  channel: words('Channel'),
  emotion: words('Emotion'),
  needs: words('Needs at risk'),
  riskLevel: words('Risk level'),
  painPoint: words('Pain points'),
  severity: words('Severity'),
  frequency: words('Frequency'),
  momentOfTruth: words('Moment of truth'),
  opportunity: words('Opportunities'),
  quote: words('What customers say'),
  tags: words('Tags'),
  owner: words('Owner'),
  teamRating: words('Rating by the team'),
  customerRating: words('Rating by customers'),
  leaveOut: words('Leave out'),
};

/** What a cell of a role would be understood as, for those that can be misunderstood. */
export const EXPECTED: Readonly<Partial<Record<TableRole, string>>> = {
  emotion: words('a feeling from −2 to 2 or 1 to 5, a word, or a face'),
  riskLevel: words('1 to 3, or low, medium or high'),
  severity: words('0 to 4, 1 to 5, or low, medium, high or critical'),
  frequency: words('1 to 5, or rarely, sometimes, often or always'),
  teamRating: words('a number from 0 to 10'),
  customerRating: words('a number from 0 to 10'),
  channel: words('at most 200 letters'),
  owner: words('at most 200 letters'),
  needs: words('at most 200 letters'),
};
