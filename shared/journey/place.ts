import type { Field } from './field.ts';
import type { Id } from './id.ts';
import { FIRST_ORDER, readOrder, type OrderKey } from './order.ts';

/** Where a card lies: the cell of a stage and a lane, and its order in there. Written as one value, so that two moves merge into one of the two. */
export interface Place {
  readonly stage: Id;
  readonly lane: Id;
  readonly order: OrderKey;
}

/** Whether two places are one. */
export function isSamePlace(a: Place, b: Place): boolean {
  return a === b || (a.stage === b.stage && a.lane === b.lane && a.order === b.order);
}

const NOWHERE: Place = { stage: '', lane: '', order: FIRST_ORDER };

/** The place of a card, as a field. */
export function placeField(): Field<Place> {
  return {
    storage: 'value',
    fallback: NOWHERE,
    read: (raw) => {
      if (typeof raw !== 'object' || raw === null) return NOWHERE;
      const { stage, lane, order } = raw as Partial<Record<keyof Place, unknown>>;
      return {
        stage: typeof stage === 'string' ? stage : '',
        lane: typeof lane === 'string' ? lane : '',
        order: readOrder(order),
      };
    },
  };
}
