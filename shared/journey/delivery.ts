import { optionalDay, optionalNumber, optionalString } from './field.ts';
import type { RecordOf } from './record.ts';

/**
 * How well a stage or card delivers, rated 0–10 by the team and by its customers: executives rate their own service far
 * above those they serve (Bain 2005).
 */
export const deliveryShape = {
  /** What we believe. */
  teamRating: optionalNumber(0, 10),
  /** What customers say. */
  customerRating: optionalNumber(0, 10),
  /** How many customers were asked. */
  customerSample: optionalNumber(1, 1_000_000_000, { isWhole: true }),
  customerRatedOn: optionalDay(),
  /** Where their rating comes from, such as a survey. */
  customerSource: optionalString(),
};

export type Delivery = RecordOf<typeof deliveryShape>;
