import { newId } from './newId.ts';

/** A fresh id for a record inside a journey: 80 random bits are plenty there, and every one is stored many times. */
export function newRecordId(): string {
  return newId().slice(0, 16);
}
