import { flag, oneOf, optionalDay, optionalString, text } from './field.ts';
import { ownerField } from './owner.ts';
import type { RecordOf } from './record.ts';

/** Whether the map shows how things are or how they should become. */
export const JOURNEY_STATES = ['as-is', 'to-be'] as const;

/** What the journey as a whole says about itself. */
export const headerShape = {
  title: text(),
  /** Who walks the journey. */
  persona: text(),
  /** What the persona wants to reach. */
  goal: text(),
  /** In which situation, seen from whose point of view. */
  scenario: text(),
  /** Anything else worth keeping, such as what an import had no place for. */
  notes: text(),
  state: oneOf(JOURNEY_STATES, 'as-is'),
  /** Who answers for the map. */
  owner: ownerField(),
  /** When somebody should look whether it is still true. */
  reviewOn: optionalDay(),
  /** Nobody changes anything before it is unlocked. */
  isLocked: flag(),
  /** The id of the to-be journey of an as-is one, and the reverse. */
  counterpart: optionalString(),
};

export type JourneyHeader = RecordOf<typeof headerShape>;
