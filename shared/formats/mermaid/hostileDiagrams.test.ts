import { expect, test } from 'vitest';
import { FormatError } from '../formatError.ts';
import { readMermaid } from './readMermaid.ts';

function outcomeOf(text: string): string {
  let last = 0;
  try {
    const { content } = readMermaid(text, () => `id-${(last += 1)}`);
    return `${content.stages.length} stages, ${content.cards.length} cards`;
  } catch (error) {
    if (error instanceof FormatError) return error.message;
    throw error;
  }
}

const MANY = 300_000;

// Whatever looks for an end that is not there must not look through the whole file at every beginning.
test.each([
  ['an accDescr that never ends', `journey\naccDescr {\n${'words\n'.repeat(MANY)}`, /no closing brace/],
  ['directives that never end', `journey\n${'%%{ '.repeat(MANY)}`, '1 stages, 0 cards'],
  ['front matter that never ends', `---\n${'\n'.repeat(MANY)}journey`, /begins with “---”/],
  ['front matter of many lines', `---\n${'a: b\n'.repeat(MANY)}---\njourney\nWait: 3`, '1 stages, 1 cards'],
  ['a line of semicolons', `journey\nsection A${';'.repeat(MANY)}Wait: 3`, '1 stages, 1 cards'],
  ['blank lines', `${'\n'.repeat(MANY)}journey\nWait: 3`, '1 stages, 1 cards'],
  ['stages without end', `journey\n${'section A\n'.repeat(10_000)}`, /more than 200 sections/],
  ['tasks without end', `journey\n${'Wait: 3: Me\n'.repeat(MANY)}`, /more than 20,?000 tasks/],
  ['actors without end', `journey\nWait: 3: ${'Me, '.repeat(MANY)}`, '1 stages, 1 cards'],
  [
    'actors of many names',
    `journey\nWait: 3: ${Array.from({ length: 30_000 }, (_, index) => `a${index}`).join()}`,
    /more than 500 actors/,
  ],
  ['a fence that never ends', `\`\`\`mermaid\njourney${'\n'.repeat(MANY)}Wait: 3`, '1 stages, 1 cards'],
  ['entities without end', `journey\n${'#a;'.repeat(MANY)}: 3`, '1 stages, 1 cards'],
  ['nothing but zeros', '\0'.repeat(MANY), /./],
])('%s: read or refused at once', (_, text, expected) => {
  const started = process.cpuUsage();
  const outcome = outcomeOf(text);
  if (typeof expected === 'string') expect(outcome).toBe(expected);
  else expect(outcome).toMatch(expected);
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1000).toBeLessThan(5000);
});

test('a diagram as any editor saves it: with a byte-order mark, and with the line ends of Windows and of old Macs', () => {
  for (const end of ['\n', '\r\n', '\r'])
    expect(outcomeOf(`\uFEFFjourney${end}title A${end}section S${end}Wait: 3${end}`)).toBe(
      '1 stages, 1 cards',
    );
});

test('takes out what no store can keep: NUL characters and halves of others', () => {
  const { content } = readMermaid('journey\ntitle a\0b\nWa\ud800it\0: 3: M\0e', () => 'id');
  expect([content.header.title, content.cards[0]?.title, content.personas[0]?.name]).toEqual([
    'ab',
    'Wa\ufffdit',
    'Me',
  ]);
});
