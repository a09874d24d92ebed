import { EMOTIONS } from './emotion.ts';
import { oneOf, optionalOneOf, optionalString, stringSet, text } from './field.ts';
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
  emotion: optionalOneOf(EMOTIONS),
  tags: stringSet(),
};

export type Card = Identified<typeof cardShape>;
