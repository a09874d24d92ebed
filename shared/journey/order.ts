import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import type { Field } from './field.ts';

/** A fractional index: a string that sorts between its neighbours, so that moving one item writes one item. */
export type OrderKey = string;

// The outermost heads, A and z, are left out: beside them there may be no room, and the arithmetic throws.
const VALID = /^[B-Za-y][0-9A-Za-z]+$/;

/** A gap that takes a thousand insertions makes keys of about 200 characters; beyond this it is malice. */
const MAX_LENGTH = 1000;

/** Whatever a peer wrote, as a key the arithmetic accepts; a malformed one counts as the first of all [S2]. */
export function readOrder(raw: unknown): OrderKey {
  return typeof raw === 'string' && raw.length <= MAX_LENGTH && VALID.test(raw) && isWhole(raw)
    ? raw
    : FIRST_ORDER;
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
 * Equal or crossed neighbours leave no room: the keys then follow `before`. {@link putApart} keeps lists free of them.
 */
export function ordersBetween(before: OrderKey | null, after: OrderKey | null, count: number): OrderKey[] {
  const bound = before !== null && after !== null && before >= after ? null : after;
  return generateNKeysBetween(before, bound, count);
}

/**
 * The keys of a sorted list with equal ones put apart: the first of a run keeps its key, the others get keys between it
 * and the next one that differs. The same on every replica, because only the list goes in [P2].
 */
export function putApart(sorted: readonly OrderKey[]): readonly OrderKey[] {
  const isTied = sorted.some((key, index) => index > 0 && key === sorted[index - 1]);
  if (!isTied) return sorted;
  const apart: OrderKey[] = [];
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    const key = sorted[start] as OrderKey;
    while (end < sorted.length && sorted[end] === key) end++;
    apart.push(key);
    for (const each of ordersBetween(key, sorted[end] ?? null, end - start - 1)) apart.push(each);
  }
  return apart;
}

/** Sorts by order key, and by id where two keys are equal, so that every replica shows the same sequence. */
export function byOrder(
  a: { readonly order: OrderKey; readonly id: string },
  b: { readonly order: OrderKey; readonly id: string },
): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * Whether a key has all the digits that its head announces, and no trailing zero after them. What `fractional-indexing`
 * would throw at, without the throwing: every card is read through here.
 */
function isWhole(key: string): boolean {
  const head = key.charCodeAt(0);
  const digits = head >= LOWER_A ? head - LOWER_A + 1 : UPPER_Z - head + 1;
  return key.length === digits + 1 || (key.length > digits + 1 && !key.endsWith('0'));
}

const LOWER_A = 'a'.charCodeAt(0);
const UPPER_Z = 'Z'.charCodeAt(0);
