import type { PictureType } from '../../journey/attachment.ts';

const SIGNATURES: readonly (readonly [PictureType, number, string])[] = [
  ['image/png', 1, 'PNG'],
  ['image/jpeg', 0, '\u00ff\u00d8\u00ff'],
  ['image/gif', 0, 'GIF8'],
  ['image/webp', 8, 'WEBP'],
];

/** What a picture is, by its first bytes and not by what anybody says; `null` for what is none that can be shown. */
export function pictureType(bytes: Uint8Array): PictureType | null {
  const found = SIGNATURES.find(([, at, signature]) =>
    signature.split('').every((sign, index) => bytes[at + index] === sign.charCodeAt(0)),
  );
  return found?.[0] ?? null;
}
