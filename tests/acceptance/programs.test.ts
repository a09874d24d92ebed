import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { LIMITS } from '../../shared/protocol/limits.ts';
import { runProgram, type Run, type RunningProgram } from '../helpers/runProgram.ts';
import { refusal, Visitor } from '../helpers/visitor.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-program-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
});

function server(settings: Readonly<Record<string, string>> = {}): RunningProgram {
  return runProgram(['server/main.ts'], { DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'warn', ...settings });
}

async function addressOf(program: RunningProgram): Promise<string> {
  const line = await program.line(/ready/);
  return /http:\/\/localhost:\d+/.exec(line)?.[0] ?? '';
}

function waymark(args: readonly string[], input?: string): Promise<Run> {
  return runProgram(['server/cli.ts', ...args], { DATA_DIR: folder }, input).ended();
}

test('the server says where it is, and stops when asked to', async () => {
  const program = server();
  const visitor = await Visitor.named(await addressOf(program), 'Ada');
  const socket = visitor.socket(`/sync/${await visitor.newJourney()}`);
  await new Promise((resolve) => socket.once('message', resolve));
  const closed = new Promise((resolve) => socket.once('close', resolve));
  program.process.kill('SIGTERM');
  expect(await closed).toBe(1001);
  expect(await program.ended()).toMatchObject({ code: 0, errors: '' });
});

test('the server hears what npm is told, through the shell that npm starts it with', async () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };
  const path = `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`;
  const settings = { PATH: path, DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'warn' };
  const shell = runProgram(['-c', scripts.start], settings, '', 'sh');
  await addressOf(shell);
  shell.process.kill('SIGTERM');
  expect(await shell.ended()).toMatchObject({ code: 0, errors: '' });
});

test('what was answered is there after the server was killed', async () => {
  const first = server();
  const visitor = await Visitor.named(await addressOf(first), 'Ada');
  const id = await visitor.newJourney('Before the fall');
  await visitor.patch(`/api/journeys/${id}`, { title: 'Renamed just in time' });
  first.process.kill('SIGKILL');
  await first.ended();
  const later = new Visitor(await addressOf(server()));
  later.cookie = visitor.cookie;
  expect((await later.get(`/api/journeys/${id}`)).json()).toMatchObject({ title: 'Renamed just in time' });
});

test.each<[string, Record<string, string>]>([
  ['HOST', { HOST: '203.0.113.7' }],
  ['DATABASE_URL', { DATABASE_URL: 'postgres://me:hunter2@127.0.0.1:1/none' }],
])('the server does not start with a wrong %s, and says so in one line', async (name, settings) => {
  const { code, output, errors } = await server(settings).ended();
  expect(code).toBe(1);
  expect(output).toBe('');
  expect(errors.trim().split('\n')).toHaveLength(1);
  expect(errors).toContain(name);
  expect(errors).not.toContain('hunter2');
});

test('the server does not start where it cannot store, and says so in one line', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, 'not a folder');
  const damaged = join(folder, 'damaged');
  mkdirSync(damaged);
  writeFileSync(join(damaged, 'waymark.sqlite'), 'not a database'.repeat(1000));
  for (const place of [file, damaged, '/proc/waymark']) {
    const { code, errors } = await server({ DATA_DIR: place }).ended();
    expect(code).toBe(1);
    expect(errors).toMatch(/^DATA_DIR [^\n]+\n$/);
  }
});

test('the server does not start on a port that is taken, and says so in one line', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const { code, errors } = await server({ PORT: String(port) }).ended();
  other.close();
  expect(code).toBe(1);
  expect(errors).toMatch(new RegExp(`^Port ${port} [^\n]+\n$`));
});

test('a file that is imported beside a running server is opened by its claim link, once', async () => {
  const url = await addressOf(server());
  const ada = await Visitor.named(url, 'Ada');
  const file = (await ada.get(`/api/journeys/${await ada.newJourney('Opening an account')}/export/json`))
    .text;
  const path = join(folder, 'journey.json');
  writeFileSync(path, file);
  const { code, output, errors } = await waymark(['import', path, '--title', 'From a file']);
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  expect(output).toContain('5 stages');
  const token = /\/join#(\S+)/.exec(output)?.[1];
  const grace = await Visitor.named(url, 'Grace');
  const joined = await grace.post('/api/join', { json: { token } });
  expect(joined.json()).toMatchObject({ role: 'owner' });
  const { id } = joined.json<{ id: string }>();
  expect((await grace.get(`/api/journeys/${id}`)).json()).toMatchObject({
    title: 'From a file',
    role: 'owner',
  });
  expect(refusal(await ada.post('/api/join', { json: { token } }))).toEqual([404, 'not-found']);
  expect((await grace.get(`/api/journeys/${id}/links`)).json()).toEqual([]);
});

test('a journey goes through the pipe and back', async () => {
  const url = await addressOf(server());
  const ada = await Visitor.named(url, 'Ada');
  const id = await ada.newJourney('Through the pipe');
  const written = await waymark(['export', id, 'ojf']);
  expect(written).toMatchObject({ code: 0, errors: '' });
  const missing = await waymark(['export', 'nothing', 'json']);
  expect(missing).toEqual({ code: 1, output: '', errors: 'There is no journey "nothing".\n' });
  const read = await waymark(['import', '-', '--format', 'ojf'], written.output);
  expect(read).toMatchObject({ code: 0, errors: '' });
  expect(read.output).toContain('Imported "Through the pipe"');
});

test.each<[string, readonly string[], string]>([
  ['a broken file', ['import', '-'], '{\n "nodes": [,]\n}'],
  ['a file too large', ['import', '-'], ' '.repeat(LIMITS.importBytes + 1)],
  ['a file that is not there', ['import', 'no/such/file.ojf'], ''],
])('the command line refuses %s with its reason', async (_, args, input) => {
  const { code, output, errors } = await waymark(args, input);
  expect({ code, output }).toEqual({ code: 1, output: '' });
  expect(errors).toMatch(/^[^\n]+\.\n$/);
});

test('the command line makes no store to look for something in', async () => {
  for (const args of [['export', 'nothing', 'json'], ['reindex']]) {
    const { code, output, errors } = await waymark(args);
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toMatch(/^There is no store in [^\n]+\.\n$/);
  }
  expect(existsSync(join(folder, 'waymark.sqlite'))).toBe(false);
  writeFileSync(join(folder, 'waymark.sqlite'), 'not a database'.repeat(1000));
  expect((await waymark(['export', 'nothing', 'json'])).errors).toMatch(/^The store in [^\n]+\n$/);
});

test('the command line does not understand what it does not know, and says how it is used', async () => {
  const { code, output, errors } = await waymark(['convert']);
  expect({ code, output }).toEqual({ code: 2, output: '' });
  expect(errors).toContain('Usage:');
  expect(errors.trim().split('\n')).toHaveLength(3);
});

test('the command line helps', async () => {
  const { code, output } = await waymark(['--help']);
  expect(code).toBe(0);
  expect(output).toContain('import FILE');
});
