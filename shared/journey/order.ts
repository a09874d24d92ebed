import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import type { Field } from './field.ts';

/** A fractional index: a string that sorts between its neighbours, so that moving one item writes one item. */
export type OrderKey = string;

const VALID = /^[a-zA-Z][0-9A-Za-z]+$/;

/** Whatever a peer wrote, as a key the arithmetic accepts; a malformed one counts as the first of all. */
export function readOrder(raw: unknown): OrderKey {
  return typeof raw === 'string' && raw.length <= 200 && VALID.test(raw) && isUsable(raw) ? raw : FIRST_ORDER;
}

/** The key of the first item of an empty list. */
export const FIRST_ORDER: OrderKey = 'a0';

/** An order key, as a field of a record. */
export function orderField(): Field<OrderKey> {
  return { storage: 'value', fallback: FIRST_ORDER, read: readOrder };
}

/** The key after `last`, or the first one. */
export function orderAfter(last: OrderKey | null): OrderKey {
  return generateKeyBetween(last, null);
}

/**
 * `count` keys that lie, in order, between two neighbours; `null` means the open end.
 * Equal or crossed neighbours (two people inserted at the same place) leave no room: the keys then follow `before`,
 * and sort by id beside what is there.
 */
export function ordersBetween(before: OrderKey | null, after: OrderKey | null, count: number): OrderKey[] {
  const bound = before !== null && after !== null && before >= after ? null : after;
  return generateNKeysBetween(before, bound, count);
}

/** Sorts by order key, and by id where two keys are equal, so that every replica shows the same sequence. */
export function byOrder(
  a: { readonly order: OrderKey; readonly id: string },
  b: { readonly order: OrderKey; readonly id: string },
): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function isUsable(key: string): boolean {
  try {
    generateKeyBetween(key, null);
    return true;
  } catch {
    return false;
  }
}
