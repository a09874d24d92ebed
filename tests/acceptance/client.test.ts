import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../helpers/startTestServer.ts';
import { refusal, Visitor } from '../helpers/visitor.ts';

const PAGE = '<!doctype html><title>Waymark</title>';
const html = { headers: { accept: 'text/html,*/*' } };

let folder: string;
let server: TestServer;
let visitor: Visitor;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-client-'));
  const clientFolder = join(folder, 'client');
  mkdirSync(join(clientFolder, 'assets'), { recursive: true });
  writeFileSync(join(clientFolder, 'index.html'), PAGE);
  writeFileSync(join(clientFolder, 'icon.svg'), '<svg/>');
  writeFileSync(join(clientFolder, 'assets', 'main-a1b2c3.js'), 'void 0;');
  writeFileSync(join(clientFolder, 'assets', 'main-a1b2c3.js.gz'), 'smaller');
  server = await startTestServer({ kind: 'sqlite', folder: join(folder, 'data') }, {}, { clientFolder });
  visitor = new Visitor(server.url);
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

test.each(['/', '/journeys/abc', '/journeys/abc/compare', '/join', '/personas'])(
  'shows the page at %s, and asks for it again each time',
  async (path) => {
    const { status, text, headers } = await visitor.get(path, html);
    expect({ status, text }).toEqual({ status: 200, text: PAGE });
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('content-type')).toContain('text/html');
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
  },
);

test('lets browsers keep what has a hash in its name, for ever', async () => {
  const { text, headers } = await visitor.get('/assets/main-a1b2c3.js', {
    headers: { 'accept-encoding': 'identity' },
  });
  expect(text).toBe('void 0;');
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect((await visitor.get('/icon.svg')).headers.get('cache-control')).toBe('no-cache');
});

test('sends the compressed file to those who take it, where there is one', async () => {
  const answer = await fetch(`${server.url}/assets/main-a1b2c3.js`, {
    headers: { 'accept-encoding': 'gzip' },
  }).catch((error: unknown) => error);
  expect(answer).toBeInstanceOf(Response);
  expect((answer as Response).headers.get('content-encoding')).toBe('gzip');
});

test('tells a person at an address that is not there with the page, and a program with a problem', async () => {
  const page = await visitor.get('/nowhere', html);
  expect([page.status, page.text]).toEqual([404, PAGE]);
  expect(refusal(await visitor.get('/nowhere'))).toEqual([404, 'not-found']);
  expect(refusal(await visitor.get('/api/nowhere', html))).toEqual([404, 'not-found']);
  expect(refusal(await visitor.get('/assets/main-gone.js'))).toEqual([404, 'not-found']);
});

test.each([
  '/../data/waymark.sqlite',
  '/%2e%2e/data/waymark.sqlite',
  '/assets/..%2f..%2f..%2fdata/waymark.sqlite',
])('gives nothing away beside the client at %s', async (path) => {
  expect((await visitor.get(path)).status).toBe(404);
});
