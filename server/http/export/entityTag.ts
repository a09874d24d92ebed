import { createHash } from 'node:crypto';

/**
 * Names what an answer is made of, for `If-None-Match` (RFC 9110, 8.8.3). Weak: files that say the same may differ in bytes, such
 * as those of the moment in which they were made.
 */
export function entityTag(parts: unknown): string {
  return `W/"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 27)}"`;
}

/** Whether what somebody has, as `If-None-Match` says, is still what there is. */
export function isKnown(tag: string, known = ''): boolean {
  return known.split(',').some((one) => one.trim() === '*' || opaque(one) === opaque(tag));
}

function opaque(tag: string): string {
  return tag.trim().replace(/^W\//, '');
}
