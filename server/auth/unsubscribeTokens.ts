import { createHmac, timingSafeEqual } from 'node:crypto';
import { must } from '../../shared/journey/must.ts';
import { isId } from '../newId.ts';
import type { SigningKey } from '../storage/directory/signingKeys.ts';

/** What a signature is for, so that it proves nothing else. */
const PURPOSE = 'unsubscribe';

/**
 * Tokens that stand in mails: whoever shows one takes its person off the mail, and can do nothing else with it. They hold
 * for good, as mails are kept.
 */
export class UnsubscribeTokens {
  readonly #keys: readonly SigningKey[];

  /** @param keys - the newest first */
  constructor(keys: readonly SigningKey[]) {
    this.#keys = keys;
  }

  sign(person: string): string {
    return `${person}.${signatureOf(person, must(this.#keys[0], 'signing key')).toString('base64url')}`;
  }

  /** Whom a token takes off the mail; `null` for one that proves nothing. */
  read(token: string): string | null {
    const [person = '', signature = '', ...rest] = token.split('.');
    if (!isId(person) || rest.length > 0) return null;
    const given = Buffer.from(signature, 'base64url');
    const isGenuine = this.#keys.some((key) => {
      const expected = signatureOf(person, key);
      return given.length === expected.length && timingSafeEqual(given, expected);
    });
    return isGenuine ? person : null;
  }
}

function signatureOf(person: string, { secret }: SigningKey): Buffer {
  return createHmac('sha256', secret).update(`${PURPOSE} ${person}`).digest();
}
