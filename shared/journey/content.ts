import type { Card } from './card.ts';
import {
  COLLECTION_NAMES,
  type CollectionName,
  type HangingCollection,
  type RecordIn,
} from './collections.ts';
import type { JourneyHeader } from './header.ts';

/** Everything a journey says, as plain records: what formats read and write, and templates are made of. */
export type JourneyContent = { readonly header: JourneyHeader } & {
  readonly [C in CollectionName]: readonly RecordIn<C>[];
};

/** Cards with what is marked on them, the links between them and the team's needs that they name, as copied and pasted. */
export type JourneyFragment = Pick<JourneyContent, 'cards' | 'links' | 'teamNeeds' | HangingCollection>;

/** The collections of a journey that has no records at all; those that are known are put over it. */
export const NO_RECORDS = Object.freeze(
  Object.fromEntries(COLLECTION_NAMES.map((name) => [name, []])),
) as unknown as Omit<JourneyContent, 'header'>;

/** A fragment of nothing but cards. */
export function onlyCards(cards: readonly Card[]): JourneyFragment {
  const { stages: _, lanes: __, personas: ___, ...none } = NO_RECORDS;
  return { ...none, cards };
}
