import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exporters } from '../../shared/formats/formats.ts';
import type { ExportReport } from '../../shared/protocol/exports.ts';
import { matchesSchema } from '../helpers/matchesSchema.ts';
import { startTestServer, type TestServer } from '../helpers/startTestServer.ts';
import { refusal, Visitor } from '../helpers/visitor.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-exports-'));
let server: TestServer;
let ada: Visitor;
let journey: string;

beforeAll(async () => {
  server = await startTestServer({ kind: 'sqlite', folder });
  ada = await Visitor.named(server.url, 'Ada');
  journey = await ada.newJourney('A complaint', 'complaint');
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

test.each(Object.entries(exporters))(
  'gives a journey as %s to all who may read it, as a file that runs nothing',
  async (format, { mediaType, extension }) => {
    const guest = await Visitor.named(server.url, 'Grace');
    await ada.letIn(guest, journey, 'viewer');
    const file = await guest.get(`/api/journeys/${journey}/export/${format}`);
    expect(file.status).toBe(200);
    expect(file.text.length).toBeGreaterThan(100);
    expect(file.headers.get('content-type')).toBe(mediaType);
    expect(file.headers.get('content-disposition')).toContain(
      `attachment; filename="A complaint.${extension}"`,
    );
    expect(file.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
  },
);

test('does not write again what somebody has already', async () => {
  const id = await ada.newJourney('Asked for every night');
  const path = `/api/journeys/${id}/export/html`;
  const first = await ada.get(path);
  const tag = first.headers.get('etag') ?? '';
  expect(first.headers.get('cache-control')).toBe('private, no-cache');
  const headers = { 'if-none-match': `"other", ${tag.replace('W/', '')}` };
  const again = await ada.get(path, { headers });
  expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', tag]);
  expect((await ada.get(`${path}?theme=dark`, { headers })).status).toBe(200);
  const stranger = await Visitor.named(server.url, 'Edsger');
  expect(refusal(await stranger.get(path, { headers: { 'if-none-match': '*' } }))).toEqual([
    404,
    'not-found',
  ]);
  await ada.patch(`/api/journeys/${id}`, { title: 'Another title' });
  expect((await ada.get(path, { headers })).text).toContain('Another title');
});

test('writes a file once for a whole workshop that asks for it at the same time', async () => {
  const path = `/api/journeys/${journey}/export/pdf?page=a0`;
  const files = await Promise.all(Array.from({ length: 25 }, () => ada.get(path)));
  expect(files.map(({ status }) => status)).toEqual(files.map(() => 200));
});

test('packs long text for those who take it, and nothing else', async () => {
  const path = `/api/journeys/${journey}/export`;
  const packing = async (format: string, accepted: string): Promise<string | null> => {
    const answer = await ada.get(`${path}/${format}`, { headers: { 'accept-encoding': accepted } });
    expect(answer.bytes.length).toBeGreaterThan(2048);
    return answer.headers.get('content-encoding');
  };
  expect(await packing('json', 'gzip, br')).toBe('gzip');
  expect(await packing('svg', 'br;q=1, GZIP;q=0.5')).toBe('gzip');
  expect(await packing('json', 'identity')).toBeNull();
  expect(await packing('json', 'gzip;q=0')).toBeNull();
  expect(await packing('xlsx', 'gzip')).toBeNull();
  expect(
    (await ada.get('/api/session', { headers: { 'accept-encoding': 'gzip' } })).headers.get(
      'content-encoding',
    ),
  ).toBeNull();
});

test('tells what a file would not hold', async () => {
  const lossy = await ada.get(`/api/journeys/${journey}/export/mermaid/report`);
  expect(lossy.json<ExportReport>().losses).toContain('4 pain points');
  expect((await ada.get(`/api/journeys/${journey}/export/json/report`)).json()).toEqual({ losses: [] });
  expect(refusal(await ada.get(`/api/journeys/${journey}/export/docx/report`))).toEqual([
    415,
    'unsupported-format',
  ]);
});

test('says all that is not people’s own in the language that is asked for, else in English', async () => {
  const path = `/api/journeys/${journey}/export`;
  const german = await ada.get(`${path}/md?locale=de`);
  expect(german.text).toContain('## Zusammenfassung');
  expect(german.text).not.toContain('## Summary');
  expect((await ada.get(`${path}/html?locale=pt-BR`)).text).toContain('<html lang="pt-BR">');
  const japanese = await ada.get(`${path}/mermaid/report?locale=ja`);
  expect(japanese.json<ExportReport>().losses).toContain('ペインポイント4件');
  // What a browser asks for is not what a script expects.
  const asked = await ada.get(`${path}/md`, { headers: { 'accept-language': 'de' } });
  expect(asked.text).toContain('## Summary');
  expect(refusal(await ada.get(`${path}/md/report?locale=no+language`))).toEqual([400, 'invalid-request']);
});

test('begins a journey in the language that is asked for', async () => {
  const made = await ada.post('/api/journeys', {
    json: { title: '', template: 'complaint', language: 'de' },
  });
  const { id } = made.json<{ id: string }>();
  const file = await ada.get(`/api/journeys/${id}/export/md?locale=de`);
  expect(file.text).toMatch(/^# Beschwerde über einen geplatzten Termin/);
  expect(file.text).not.toMatch(/Afterwards|Pain points/);
});

test('answers the schema of its own file to everybody', async () => {
  const schema = await new Visitor(server.url).get('/api/schemas/journey-1.json');
  expect(schema.headers.get('content-type')).toContain('application/schema+json');
  const file = await ada.get(`/api/journeys/${journey}/export/json`);
  expect(matchesSchema(schema.json(), file.json())).toBe(true);
});

test('takes every option, also where the format has no use for it', async () => {
  const options = 'lens=needs:time&theme=dark&page=a3&tiled=1&scale=4&transparent=1&locale=pt-BR';
  expect((await ada.get(`/api/journeys/${journey}/export/json?${options}`)).status).toBe(200);
});

test.each([
  ['lens', 'x-ray'],
  ['theme', 'pink'],
  ['page', 'a9'],
  ['tiled', 'yes'],
  ['scale', '5'],
  ['transparent', '2'],
  ['locale', 'not a language'],
  ['colour', 'red'],
])('refuses the option %s=%s in a sentence', async (name, value) => {
  const answer = await ada.get(`/api/journeys/${journey}/export/json?${name}=${encodeURIComponent(value)}`);
  expect(refusal(answer)).toEqual([400, 'invalid-request']);
  expect(answer.json<{ detail: string }>().detail).toContain(name);
});

test('does not export for those who may not read', async () => {
  const stranger = await Visitor.named(server.url, 'Edsger');
  for (const format of Object.keys(exporters))
    for (const path of [format, `${format}/report`])
      expect(refusal(await stranger.get(`/api/journeys/${journey}/export/${path}`))).toEqual([
        404,
        'not-found',
      ]);
  expect(refusal(await new Visitor(server.url).get(`/api/journeys/${journey}/export/json`))).toEqual([
    401,
    'no-session',
  ]);
});
