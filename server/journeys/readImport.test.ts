import { expect, test } from 'vitest';
import { readImport } from './readImport.ts';

const DIAGRAM = 'journey\n  title Überall\n  section Ärger\n    Wartet: 2: Ä\n';

test.each([
  ['UTF-8', Buffer.from(DIAGRAM)],
  ['UTF-8 with a byte-order mark', Buffer.from(`\uFEFF${DIAGRAM}`)],
  ['UTF-16', Buffer.from(`\uFEFF${DIAGRAM}`, 'utf16le')],
  ['UTF-16 in the other order', Buffer.from(`\uFEFF${DIAGRAM}`, 'utf16le').swap16()],
])('reads text in %s', async (_, bytes) => {
  const { content } = await readImport('mermaid', bytes);
  expect([content.header.title, content.stages[0]?.name]).toEqual(['Überall', 'Ärger']);
});

test('refuses text in anything else with a sentence', async () => {
  await expect(readImport('json', Buffer.from('{"ä": 1}', 'latin1'))).rejects.toThrow(/not text in UTF-8/);
});
