import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Problem } from '../../shared/protocol/errorCode.ts';
import type { ImportAnswer, JourneySummary } from '../../shared/protocol/journeys.ts';
import { startTestServer, type TestServer } from '../helpers/startTestServer.ts';
import { refusal, Visitor } from '../helpers/visitor.ts';
import { zipBomb } from '../helpers/zipBomb.ts';

let server: TestServer;
let ada: Visitor;
const folder = mkdtempSync(join(tmpdir(), 'waymark-tables-'));

beforeAll(async () => {
  server = await startTestServer({ kind: 'sqlite', folder });
  ada = await Visitor.named(server.url, 'Ada');
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function summary(id: string): Promise<JourneySummary> {
  return (await ada.get(`/api/journeys/${id}`)).json();
}

const TABLE = 'Phase;Kontaktpunkt;Schmerzpunkt\nAnruf;Ich wähle;Lange Wartezeit\n;Ich warte;\n';

test('brings a journey back whole from its own workbook', async () => {
  const id = await ada.newJourney('Rückgabe', 'complaint');
  const file = await ada.get(`/api/journeys/${id}/export/xlsx`);
  expect(file.headers.get('content-type')).toBe(
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  );
  const imported = await ada.post('/api/journeys/import?format=xlsx', { body: file.bytes });
  const { id: copy, report } = imported.json<ImportAnswer>();
  expect(report.dropped).toEqual([]);
  expect((await summary(copy)).counts).toEqual((await summary(id)).counts);
  expect((await ada.get(`/api/journeys/${copy}/export/json`)).text).toBe(
    (await ada.get(`/api/journeys/${id}/export/json`)).text,
  );
});

test('brings back from its own table what the table says', async () => {
  const id = await ada.newJourney('Rückgabe', 'complaint');
  const file = await ada.get(`/api/journeys/${id}/export/csv`);
  const imported = await ada.post('/api/journeys/import?format=csv', { body: file.bytes });
  const { id: copy } = imported.json<ImportAnswer>();
  expect((await ada.get(`/api/journeys/${copy}/export/csv`)).text).toBe(file.text);
});

test('asks for a mapping of any other table, says which one it would guess, and takes it', async () => {
  const before = (await ada.get('/api/journeys')).json<unknown[]>().length;
  const asked = await ada.post('/api/journeys/import?format=csv', { body: TABLE });
  expect(refusal(asked)).toEqual([422, 'needs-mapping']);
  const { mapping, detail } = asked.json<Problem>();
  expect(detail).toContain('A “Phase” is stage, B “Kontaktpunkt” is title, C “Schmerzpunkt” is painPoint');
  expect((await ada.get('/api/journeys')).json()).toHaveLength(before);
  const query = encodeURIComponent(JSON.stringify({ ...(mapping as object), title: 'Anrufe' }));
  const imported = await ada.post(`/api/journeys/import?format=table&mapping=${query}`, { body: TABLE });
  expect(imported.status).toBe(201);
  expect(await summary(imported.json<ImportAnswer>().id)).toMatchObject({
    title: 'Anrufe',
    counts: { stages: 1, touchpoints: 2, painPoints: 1 },
  });
});

test.each([
  ['a mapping that is no JSON', 'table', '{', TABLE, 400, 'invalid-request'],
  ['a mapping that is none', 'table', '{"sheet":0}', TABLE, 422, 'invalid-file'],
  [
    'a mapping of a sheet that is not there',
    'table',
    '{"sheet":9,"shape":"list","titleRow":0,"roles":[]}',
    TABLE,
    422,
    'invalid-file',
  ],
  ['a mapping that is too long', 'table', `"${'x'.repeat(12_000)}"`, TABLE, 400, 'invalid-request'],
  ['quotes that do not close', 'csv', null, 'a,b\n"1,2', 422, 'invalid-file'],
  ['a million rows', 'csv', null, 'a,b\n'.repeat(1_000_000), 422, 'invalid-file'],
  ['a workbook that is none', 'xlsx', null, zipSync({ 'a.txt': strToU8('a') }), 422, 'invalid-file'],
  ['a zip bomb', 'xlsx', null, zipBomb('xl/workbook.xml'), 422, 'invalid-file'],
] as const)('refuses %s', async (_, format, mapping, body, status, code) => {
  const query = mapping === null ? '' : `&mapping=${encodeURIComponent(mapping)}`;
  const answer = await ada.post(`/api/journeys/import?format=${format}${query}`, { body });
  expect(refusal(answer)).toEqual([status, code]);
});
