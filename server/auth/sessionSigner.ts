import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { newId, isId } from '../newId.ts';
import type { SigningKey } from '../storage/directory/signingKeys.ts';

const VERSION = 'v1';

/**
 * Makes and proves session tokens: `v1.KEY.PERSON.SIGNATURE`. The newest key signs and every key proves, so that keys
 * can be changed without anybody losing who they are.
 */
export class SessionSigner {
  readonly #newest: SigningKey;
  readonly #keys: ReadonlyMap<string, SigningKey>;

  constructor(newest: SigningKey, older: readonly SigningKey[] = []) {
    this.#newest = newest;
    this.#keys = new Map([newest, ...older].map((key) => [key.id, key]));
  }

  /** The token that proves to be a person. */
  sign(person: string): string {
    const claim = `${VERSION}.${this.#newest.id}.${person}`;
    return `${claim}.${signatureOf(claim, this.#newest).toString('base64url')}`;
  }

  /** Who a token proves to be; `null` for one that proves nothing. */
  read(token: string): string | null {
    const [version, keyId, person, signature, ...rest] = token.split('.');
    const key = this.#keys.get(keyId ?? '');
    if (version !== VERSION || key === undefined || signature === undefined || rest.length > 0) return null;
    if (person === undefined || !isId(person)) return null;
    const expected = signatureOf(`${version}.${key.id}.${person}`, key);
    const given = Buffer.from(signature, 'base64url');
    return given.length === expected.length && timingSafeEqual(given, expected) ? person : null;
  }
}

/** A fresh key for {@link SessionSigner}. */
export function newSigningKey(): SigningKey {
  return { id: newId(), secret: randomBytes(32) };
}

function signatureOf(claim: string, key: SigningKey): Buffer {
  return createHmac('sha256', key.secret).update(claim).digest();
}
