import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { VoicesAnswer } from '../../shared/protocol/voices.ts';
import { startTestServer, type TestServer } from '../helpers/startTestServer.ts';
import { refusal, Visitor } from '../helpers/visitor.ts';

const TABLE = [
  'date,score,verbatim,stage',
  '2026-03-01,2,"Far too long, and nobody said why",Reads it',
  '2026-03-02,9,Fine,Elsewhere',
  'yesterday,3,Where is my money,Pays it',
].join('\n');

const folder = mkdtempSync(join(tmpdir(), 'waymark-voices-'));
let server: TestServer;
let ada: Visitor;
let journey: string;

beforeAll(async () => {
  server = await startTestServer({ kind: 'sqlite', folder });
  ada = await Visitor.named(server.url, 'Ada');
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  const body =
    'journey\n  section Reads it\n    Opens the letter: 2: Ada\n  section Pays it\n    Waits: 3: Ada\n';
  journey = (await ada.post('/api/journeys/import?format=mermaid', { body })).json<{ id: string }>().id;
});

async function send(query = '', body: string | Uint8Array<ArrayBuffer> = TABLE): Promise<VoicesAnswer> {
  const answer = await ada.post(`/api/journeys/${journey}/voices${query}`, { body });
  expect(answer.status).toBe(200);
  return answer.json<VoicesAnswer>();
}

async function quotes(): Promise<string[]> {
  const file = (await ada.get(`/api/journeys/${journey}/export/json`)).json<{
    evidence: { quote: string }[];
  }>();
  return file.evidence.map(({ quote }) => quote).toSorted();
}

test('what customers said in a table becomes evidence on a journey, and is told', async () => {
  expect(await send()).toEqual({
    added: 2,
    known: 0,
    later: 0,
    leftOut: 1,
    locked: 0,
    columns: ['date', 'score', 'quote', 'stage'],
    unknownPlaces: [{ name: 'Elsewhere', count: 1 }],
    problems: [{ cell: 'A4', role: 'date', words: 'yesterday' }],
  });
  expect(await quotes()).toEqual(['Far too long, and nobody said why', 'Where is my money']);
});

test('the same table adds nothing a second time, also when both come at once', async () => {
  const both = await Promise.all([send(), send()]);
  expect(both.map(({ added, known }) => [added, known])).toEqual(
    expect.arrayContaining([
      [2, 0],
      [0, 2],
    ]),
  );
  expect(await send()).toMatchObject({ added: 0, known: 2 });
  expect(await quotes()).toHaveLength(2);
});

test('a preview tells the same and adds nothing', async () => {
  expect(await send('?preview=1')).toMatchObject({ added: 2, leftOut: 1 });
  expect(await quotes()).toEqual([]);
});

test('is for those who may edit, and their programs that may write', async () => {
  const path = `/api/journeys/${journey}/voices`;
  const grace = await Visitor.named(server.url, 'Grace');
  expect(refusal(await grace.post(path, { body: TABLE }))).toEqual([404, 'not-found']);
  await ada.letIn(grace, journey, 'commenter');
  expect(refusal(await grace.post(path, { body: TABLE }))).toEqual([403, 'forbidden']);
  expect(refusal(await new Visitor(server.url).post(path, { body: TABLE }))).toEqual([401, 'no-session']);
  for (const [scope, status] of [
    ['read', 403],
    ['write', 200],
  ] as const) {
    const made = await ada.post('/api/tokens', { json: { name: 'Nightly', scopes: [scope] } });
    const headers = { authorization: `Bearer ${made.json<{ token: string }>().token}` };
    expect((await new Visitor(server.url).post(path, { body: TABLE, headers })).status).toBe(status);
  }
});

test.each([
  ['nothing', '', 400, 'invalid-request'],
  ['what says nothing', '\n\n', 422, 'invalid-file'],
  ['a workbook that is none', 'PK\u0003\u0004 and no more', 422, 'invalid-file'],
])('refuses %s, and adds nothing', async (_, body, status, code) => {
  expect(refusal(await ada.post(`/api/journeys/${journey}/voices`, { body }))).toEqual([status, code]);
  expect(await quotes()).toEqual([]);
});
