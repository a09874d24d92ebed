import { EFFORTS } from './effort.ts';
import { optionalNumber, optionalOneOf, string, stringSet, text } from './field.ts';
import { orderField } from './order.ts';
import type { Identified } from './record.ts';

/** What could be done about a stage or card (the subject). */
export const opportunityShape = {
  subject: string(''),
  title: text(),
  description: text(),
  /** Ids of the pain points that it serves, wherever on the map they are. */
  painPoints: stringSet(),
  /** Ids of the needs that it serves. */
  needs: stringSet(),
  importance: optionalNumber(0, 10),
  satisfaction: optionalNumber(0, 10),
  effort: optionalOneOf(EFFORTS),
  order: orderField(),
};

export type Opportunity = Identified<typeof opportunityShape>;
