import type { Card } from '../../../shared/journey/card.ts';
import type { Id } from '../../../shared/journey/id.ts';
import { marksOf, type Marks } from '../../../shared/journey/snapshot.ts';
import type { LensReading } from '../../../shared/lenses/lensReading.ts';
import type { Store } from '../../model/store.ts';
import type { Board } from '../board.ts';
import { cardWords } from './cardWords.ts';

/** Everything that a card near enough to be read shows. */
export interface CardState {
  readonly card: Card;
  readonly marks: Marks;
  /** What a screen reader says. */
  readonly label: string;
  readonly reading: LensReading | null;
  readonly isSelected: boolean;
  readonly isEditing: boolean;
}

/**
 * What one card shows, as one store: the same object while nothing of it changed, and `null` once the card is gone.
 * A hundred cards are asked again with every letter that anybody types, so it works only when what it reads is new.
 */
export function cardState(board: Board, id: Id): Store<CardState | null> {
  const { journey, selection, editing } = board.session;
  const sources = [journey, selection, editing, board.lens];
  let seen: readonly unknown[] = [];
  let words = '';
  let state: CardState | null = null;
  return {
    get: () => {
      const now = sources.map((store) => store.get());
      if (now.every((value, index) => value === seen[index])) return state;
      const snapshot = journey.get();
      if (seen[0] !== snapshot) words = cardWords(snapshot, id);
      seen = now;
      const card = snapshot.cards.get(id);
      if (card === undefined) return (state = null);
      const lens = board.lens.get();
      const finding = lens?.wordsOf(id) ?? '';
      const ref = editing.get();
      const next: CardState = {
        card,
        marks: marksOf(snapshot, id),
        label: finding === '' ? words : `${words}. ${finding}`,
        reading: lens?.readings.get(id) ?? null,
        isSelected: selection.get().includes(id),
        isEditing: ref?.collection === 'cards' && ref.id === id && ref.field === 'title',
      };
      if (state === null || !isSame(state, next)) state = next;
      return state;
    },
    subscribe: (listener) => {
      const stop = sources.map((store) => store.subscribe(listener));
      return () => {
        for (const each of stop) each();
      };
    },
  };
}

function isSame(a: CardState, b: CardState): boolean {
  return (Object.keys(b) as (keyof CardState)[]).every((key) => a[key] === b[key]);
}
