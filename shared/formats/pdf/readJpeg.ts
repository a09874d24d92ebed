/** How large a JPEG is, and of how many colours; `null` for what is none. */
export function readJpeg(bytes: Uint8Array): { width: number; height: number; components: number } | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 9 < bytes.byteLength && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    // The frame headers, of whatever way the picture is packed in; the others in their range are tables.
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      const components = bytes[at + 9] ?? 0;
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      const isKnown = components === 1 || components === 3 || components === 4;
      return isKnown && view.getUint8(at + 4) === 8 && width > 0 && height > 0
        ? { width, height, components }
        : null;
    }
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}
