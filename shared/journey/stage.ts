import { COLOURS } from './colour.ts';
import { EMOTIONS } from './emotion.ts';
import { oneOf, optionalOneOf, text } from './field.ts';
import { orderField } from './order.ts';
import type { Identified } from './record.ts';

/** A column: a phase of the journey in the customer's order. */
export const stageShape = {
  name: text(),
  description: text(),
  colour: oneOf(COLOURS, 'slate'),
  emotion: optionalOneOf(EMOTIONS),
  order: orderField(),
};

export type Stage = Identified<typeof stageShape>;

/** The stages of a blank journey, in order. */
export const DEFAULT_STAGES = ['Awareness', 'Consideration', 'Decision', 'Action', 'Loyalty'] as const;
