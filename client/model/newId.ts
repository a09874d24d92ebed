import type { Id } from '../../shared/journey/id.ts';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const LENGTH = 12;

/** A fresh id, random enough (71 bits) that two people never make the same in one journey. */
export function newId(): Id {
  return Array.from(
    crypto.getRandomValues(new Uint32Array(LENGTH)),
    (n) => ALPHABET[n % ALPHABET.length],
  ).join('');
}
