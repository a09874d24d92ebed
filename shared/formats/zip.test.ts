import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packing } from '../../tests/helpers/packing.ts';
import { zip, type ZippedFile } from './zip.ts';

const NOW = new Date('2026-01-31T10:20:30Z');
const long = 'Wörter 🙂 '.repeat(1000);
const files: readonly ZippedFile[] = [
  ['[Content_Types].xml', ['<Types/>']],
  ['slides/1.xml', ['<a>', long, '</a>']],
  ['slides/2.xml', ['<b>', '<c/>'.repeat(500), '</b>']],
  ['media/1.png', Uint8Array.from({ length: 3000 }, (_, index) => index % 251)],
  ['media/empty', new Uint8Array()],
];

test('what was packed comes out as it went in, in its order', () => {
  const entries = unzipSync(zip(files, NOW, packing));
  expect(Object.keys(entries)).toEqual(files.map(([name]) => name));
  for (const [name, content] of files) {
    const bytes = entries[name] ?? new Uint8Array();
    if (content instanceof Uint8Array) expect(bytes).toEqual(content);
    else expect(strFromU8(bytes)).toBe(content.join(''));
  }
});

test('the header of each file says its lengths and check sum, so that programs that read from the front can unpack it', () => {
  const bytes = zip(files, NOW, packing);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [name, content] of files) {
    const raw = content instanceof Uint8Array ? content : new TextEncoder().encode(content.join(''));
    expect(view.getUint32(at, true)).toBe(0x04034b50);
    // No lengths that follow later, which would be a flag.
    expect(view.getUint16(at + 6, true)).toBe(0);
    expect(view.getUint32(at + 14, true)).toBe(packing.crc32(raw));
    expect(view.getUint32(at + 22, true)).toBe(raw.byteLength);
    at += 30 + name.length + view.getUint32(at + 18, true);
  }
  expect(view.getUint32(at, true)).toBe(0x02014b50);
});
