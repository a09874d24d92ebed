import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';
import { byOrder, ordersBetween, putApart, type OrderKey } from '../journey/order.ts';

/** A spot in one of the lists that people put in order. */
interface Spot {
  readonly order: OrderKey;
  /** Gives those that have the same order as the one before the spot, and are shown after it, an order after it. */
  readonly makeRoom: () => void;
}

/**
 * The spot before a stage, lane, need or persona, or at the end. Counts removed ones too, so that what comes back by undo finds its
 * old place. Where two people inserted at the same spot, orders are equal: the later ones then make room [P3].
 */
export function spotBefore(
  document: JourneyDocument,
  collection: 'stages' | 'lanes' | 'teamNeeds' | 'personas',
  before: Id | null,
  moving?: Id,
): Spot {
  const sorted = [...document.collection(collection).keys()]
    .filter((id) => id !== moving)
    .flatMap((id) => {
      const order = document.field(collection, id, 'order');
      return order === null ? [] : { id, order };
    })
    .toSorted(byOrder);
  const apart = putApart(sorted.map(({ order }) => order));
  const found = before === null ? -1 : sorted.findIndex(({ id }) => id === before);
  const index = found === -1 ? sorted.length : found;
  const [order] = ordersBetween(apart[index - 1] ?? null, apart[index] ?? null, 1) as [OrderKey];
  return {
    order,
    makeRoom: () => {
      for (const [at, other] of sorted.entries()) {
        const shown = apart[at];
        if (at >= index && other.order < order && shown !== undefined)
          document.set(collection, other.id, { order: shown });
      }
    },
  };
}
