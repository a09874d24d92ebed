import { randomBytes } from 'node:crypto';

/** Letters and digits that are not mistaken for each other when read aloud. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 26;

/** A fresh id of 130 random bits: nobody guesses it, and it needs no escaping in an address or a shell. */
export function newId(): string {
  return Array.from(randomBytes(LENGTH), (byte) => ALPHABET[byte & 31]).join('');
}

/** Whether a string can be an id at all; what cannot is not looked up. */
export function isId(text: string): boolean {
  return /^[0-9a-z]{26}$/.test(text);
}
