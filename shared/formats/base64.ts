const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes in base 64 (RFC 4648), as data addresses hold them. */
export function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    const whole = (a << 16) | (b << 8) | c;
    parts.push(
      SIGNS.charAt(whole >> 18) +
        SIGNS.charAt((whole >> 12) & 63) +
        (at + 1 < bytes.length ? SIGNS.charAt((whole >> 6) & 63) : '=') +
        (at + 2 < bytes.length ? SIGNS.charAt(whole & 63) : '='),
    );
  }
  return parts.join('');
}
