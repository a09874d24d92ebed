import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
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

test('a name that says no format is not understood', async () => {
  const { code, output, errors } = await convert(['tests/fixtures/ojf/customer-support.ojf', 'map.docx']);
  expect({ code, output }).toEqual({ code: 2, output: '' });
  expect(errors).toContain('--to');
});
