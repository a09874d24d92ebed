import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { runProgram, type Run } from '../helpers/runProgram.ts';

const DIAGRAM = 'journey\n  title A bill\n  section Reads it\n    Opens the letter: 2: Ada\n';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-convert-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
});

function convert(args: readonly string[], input?: string): Promise<Run> {
  return runProgram(['server/cli.ts', 'convert', ...args], { DATA_DIR: folder }, input).ended();
}

test('a file becomes one of another format, without a database', async () => {
  const made = join(folder, 'bill.json');
  const there = await convert(['tests/fixtures/ojf/customer-support.ojf', made]);
  expect(there).toMatchObject({ code: 0, output: '' });
  expect(JSON.parse(readFileSync(made, 'utf8'))).toMatchObject({ format: 'waymark-journey' });
  expect(readdirSync(folder)).toEqual(['bill.json']);
});

test('a pipe gets the file alone, and what was left out is told beside it', async () => {
  const styled = `${DIAGRAM}  %%{init: {"theme": "dark"}}%%\n`;
  const { code, output, errors } = await convert(['-', '-', '--from', 'mermaid', '--to', 'md'], styled);
  expect(code).toBe(0);
  expect(output).toMatch(/^# A bill\n/);
  expect(output).toContain('Opens the letter');
  expect(errors).toMatch(/^left out: [^\n]+\n$/);
});

const STEPS = 'Nr;Kapitel;Was geschieht;Bemerkung\n1;Start;Ruft an;dauert\n2;Ende;Bekommt Antwort;\n';

test('a table of anybody’s becomes a journey as its titles are guessed or somebody says, and that is told', async () => {
  const map = ['--map', 'stage=Kapitel,title=was geschieht', '--map', 'painPoint=D'];
  const { code, output, errors } = await convert(['-', '-', '--from', 'csv', '--to', 'json', ...map], STEPS);
  expect(code).toBe(0);
  expect(errors).toMatch(
    /^columns: B “Kapitel” is stage, C “Was geschieht” is title, D “Bemerkung” is painPoint/,
  );
  expect(JSON.parse(output)).toMatchObject({
    stages: [{ name: 'Start' }, { name: 'Ende' }],
    cards: [{ title: 'Ruft an' }, { title: 'Bekommt Antwort' }],
    painPoints: [{ title: 'dauert' }],
  });
  const guessed = await convert(['-', '-', '--from', 'csv', '--to', 'json'], 'Phase,Step\nStart,Calls\n');
  expect(guessed.errors).toMatch(/^columns: A “Phase” is stage, B “Step” is title/);
  expect(JSON.parse(guessed.output)).toMatchObject({ cards: [{ title: 'Calls' }] });
});

test('a column that the table does not have is refused with those that it has', async () => {
  const { code, output, errors } = await convert(
    ['-', '-', '--from', 'csv', '--to', 'json', '--map', 'title=Step'],
    STEPS,
  );
  expect({ code, output }).toEqual({ code: 1, output: '' });
  expect(errors).toMatch(/^Standard input: The table has no column “Step”. It has A “Nr”, B “Kapitel”/);
});

test('what customers said in a table becomes evidence on the journey, once', async () => {
  const voices = join(folder, 'voices.csv');
  writeFileSync(
    voices,
    'date,score,verbatim,stage\n2026-03-01,2,Far too long,Reads it\n2026-03-02,9,Fine,Elsewhere\n',
  );
  const first = await convert(['-', '-', '--from', 'mermaid', '--to', 'json', '--with', voices], DIAGRAM);
  expect(first.code).toBe(0);
  expect(first.errors).toMatch(/^voices: 1 added, 0 known already/);
  expect(first.errors).toContain('left out: 1 on “Elsewhere”, which the map does not have');
  const journey = JSON.parse(first.output) as { evidence: object[]; stages: { id: string }[] };
  expect(journey.evidence).toMatchObject([
    { quote: 'Far too long', heardOn: '2026-03-01', subject: journey.stages[0]?.id },
  ]);
  const again = await convert(['-', '-', '--from', 'json', '--to', 'json', '--with', voices], first.output);
  expect(again.errors).toMatch(/^voices: 0 added, 1 known already/);
});

test.each<[string, readonly string[], string]>([
  ['a broken file', ['-', 'out.json', '--from', 'json'], '{ "a": }'],
  ['a file that is not there', ['no/such/file.ojf', 'out.json'], ''],
  ['a folder that is not there', ['-', 'no/such/folder/out.json', '--from', 'mermaid'], DIAGRAM],
])(
  '%s is refused with its reason, and nothing is written',
  async (_, [input = '', output = '', ...more], text) => {
    const made = join(folder, output);
    const { code, output: printed, errors } = await convert([input, made, ...more], text);
    expect({ code, printed }).toEqual({ code: 1, printed: '' });
    expect(errors).toMatch(/^[^\n]+\.\n$/);
    expect(existsSync(made)).toBe(false);
  },
);

test('a file that is there is replaced as a whole, behind its link and with its rights', async () => {
  const [made, link] = [join(folder, 'bill.md'), join(folder, 'link.md')];
  writeFileSync(made, 'old'.repeat(10_000));
  chmodSync(made, 0o640);
  symlinkSync('bill.md', link);
  expect(await convert(['-', link, '--from', 'mermaid'], DIAGRAM)).toMatchObject({ code: 0, errors: '' });
  expect(readFileSync(made, 'utf8')).toMatch(/^# A bill\n/);
  expect(statSync(made).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder).toSorted()).toEqual(['bill.md', 'link.md']);
});

test('what is only half written is no file, and what was there stays', async () => {
  const made = join(folder, 'bill.json');
  writeFileSync(made, 'old');
  const limited = `trap '' XFSZ; ulimit -f 1; exec "$0" server/cli.ts convert - "$1" --from mermaid`;
  const run = runProgram(['-c', limited, process.execPath, made], { NODE_COMPILE_CACHE: '' }, DIAGRAM, 'sh');
  const { code, errors } = await run.ended();
  expect(code).toBe(1);
  expect(errors).toMatch(/bill\.json cannot be written: [^\n]+\.\n$/);
  expect(readFileSync(made, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['bill.json']);
});

test('a pipe that takes no more is told in one line', async () => {
  const full = '"$0" server/cli.ts convert - - --from mermaid --to md > /dev/full';
  const { code, errors } = await runProgram(['-c', full, process.execPath], {}, DIAGRAM, 'sh').ended();
  expect({ code, errors }).toEqual({
    code: 1,
    errors: 'Standard output cannot be written: no space is left.\n',
  });
});

test('a name that says no format is not understood', async () => {
  const { code, output, errors } = await convert(['tests/fixtures/ojf/customer-support.ojf', 'map.docx']);
  expect({ code, output }).toEqual({ code: 2, output: '' });
  expect(errors).toContain('--to');
});
