import { COLOURS } from './colour.ts';
import { flag, oneOf, text } from './field.ts';
import { orderField } from './order.ts';
import type { Identified } from './record.ts';

/** A need that the team added to the catalogues; its record id is its need id. */
export const teamNeedShape = {
  name: text(),
  /** What it asks of us. */
  asks: text(),
  colour: oneOf(COLOURS, 'purple'),
  /** Not offered any more; it stays where it was used. */
  isRetired: flag(),
  order: orderField(),
};

export type TeamNeed = Identified<typeof teamNeedShape>;
