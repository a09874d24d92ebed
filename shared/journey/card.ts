import { EMOTIONS } from './emotion.ts';
import { flag, mapOf, oneOf, optionalDay, optionalOneOf, optionalString, stringSet, text } from './field.ts';
import { deliveryShape } from './delivery.ts';
import { ownerField } from './owner.ts';
import { placeField } from './place.ts';
import type { Identified } from './record.ts';

/** `touchpoint`: one contact between customer and organisation. `note`: plain text that has no home yet. */
export const CARD_KINDS = ['touchpoint', 'note'] as const;

export type CardKind = (typeof CARD_KINDS)[number];

/** A card in the cell where a stage and a lane meet. */
export const cardShape = {
  kind: oneOf(CARD_KINDS, 'touchpoint'),
  title: text(),
  description: text(),
  place: placeField(),
  /** The id of one of `CHANNELS`, or a channel of the team's own, by its name. */
  channel: optionalString(),
  /** How the customer feels here, whoever it is. */
  emotion: optionalOneOf(EMOTIONS),
  /** How one persona feels here, by the id of the persona in this journey. */
  emotions: mapOf(EMOTIONS),
  ...deliveryShape,
  tags: stringSet(),
  owner: ownerField(),
  reviewOn: optionalDay(),
  isLocked: flag(),
  /** What cards that are held together have in common. */
  group: optionalString(),
};

export type Card = Identified<typeof cardShape>;
