import { expect, test } from 'vitest';
import { fetchWords } from '../../shared/words/fetchWords.ts';
import { readImport } from './readImport.ts';

const DIAGRAM = 'journey\n  title Überall\n  section Ärger\n    Wartet: 2: Ä\n';

test.each([
  ['UTF-8', Buffer.from(DIAGRAM)],
  ['UTF-8 with a byte-order mark', Buffer.from(`\uFEFF${DIAGRAM}`)],
  ['UTF-16', Buffer.from(`\uFEFF${DIAGRAM}`, 'utf16le')],
  ['UTF-16 in the other order', Buffer.from(`\uFEFF${DIAGRAM}`, 'utf16le').swap16()],
  ['UTF-16 without a mark', Buffer.from(DIAGRAM, 'utf16le')],
  ['UTF-16 in the other order without a mark', Buffer.from(DIAGRAM, 'utf16le').swap16()],
])('reads text in %s', async (_, bytes) => {
  const { content } = await readImport('mermaid', bytes);
  expect([content.header.title, content.stages[0]?.name]).toEqual(['Überall', 'Ärger']);
});

test.each([
  ['latin1', 'ISO-8859-1', 'Überall'],
  ['latin1', 'windows-1252', 'Überall'],
  ['utf8', 'UTF-8', 'Überall 日本'],
] as const)('reads XML in %s that says it is in %s', async (written, said, title) => {
  const file = `<?xml version="1.0" encoding="${said}"?><CJML><actualJourney><journeyTitle>${title}</journeyTitle></actualJourney></CJML>`;
  const { content } = await readImport('cjml', Buffer.from(file, written));
  expect(content.header.title).toBe(title);
});

test('refuses XML in an encoding that nobody knows', async () => {
  const file = Buffer.from('<?xml version="1.0" encoding="x-own"?><CJML>ä</CJML>', 'latin1');
  await expect(readImport('cjml', file)).rejects.toThrow(/not text in UTF-8/);
});

test.each([
  ['mermaid', 'journey\nWait: 3', ['Kundenaktionen', 'Emotion', 'Gefährdete Bedürfnisse']],
  ['ojf', '{"stages": [{}], "nodes": []}', ['Kundenaktionen', 'Emotion', 'Gefährdete Bedürfnisse']],
  ['cjml', '<CJML><actualJourney/></CJML>', ['Kunde', 'Emotion']],
] as const)(
  'names what has no name in a file of %s in the reader’s language',
  async (format, file, lanes) => {
    const words = await fetchWords('de');
    const { content } = await readImport(format, Buffer.from(file), { words });
    expect(content.lanes.map(({ name }) => name)).toEqual(lanes);
    expect(content.header.title).toBe('Importierte Journey');
    expect(content.stages[0]?.name).toBe(format === 'ojf' ? 'Phase 1' : 'Journey');
  },
);

test.each([
  ['a picture', '89504e470d0a1a0a0000000d49484452'],
  ['an archive', '504b0304140000000800ff'],
])('says of %s that it is no text', async (_, bytes) => {
  await expect(readImport('ojf', Buffer.from(bytes, 'hex'))).rejects.toThrow(/no text at all/);
});

test('refuses text in anything else with a sentence', async () => {
  await expect(readImport('json', Buffer.from('{"ä": 1}', 'latin1'))).rejects.toThrow(/not text in UTF-8/);
});
