import { COLOURS } from './colour.ts';
import { EMOTIONS } from './emotion.ts';
import { flag, mapOf, oneOf, optionalOneOf, optionalString, text } from './field.ts';
import { deliveryShape } from './delivery.ts';
import { orderField } from './order.ts';
import type { Identified } from './record.ts';

/** A column: a phase of the journey in the customer's order. */
export const stageShape = {
  name: text(),
  description: text(),
  colour: oneOf(COLOURS, 'slate'),
  /** The stage that this one is a part of; parts follow their stage, and have no parts of their own. */
  parent: optionalString(),
  emotion: optionalOneOf(EMOTIONS),
  /** How one persona feels here, by the id of the persona in this journey. */
  emotions: mapOf(EMOTIONS),
  ...deliveryShape,
  isLocked: flag(),
  order: orderField(),
};

export type Stage = Identified<typeof stageShape>;

/** The stages of a blank journey, in order. */
export const DEFAULT_STAGES = ['Awareness', 'Consideration', 'Decision', 'Action', 'Loyalty'] as const;
