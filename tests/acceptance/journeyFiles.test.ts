import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ImportAnswer, JourneySummary } from '../../shared/protocol/journeys.ts';
import { LIMITS } from '../../shared/protocol/limits.ts';
import { describeStores } from '../helpers/describeStores.ts';
import { startTestServer, type TestServer } from '../helpers/startTestServer.ts';
import { refusal, Visitor } from '../helpers/visitor.ts';

describeStores((newPlace) => {
  let server: TestServer;
  let ada: Visitor;
  let grace: Visitor;

  beforeAll(async () => {
    server = await startTestServer(await newPlace());
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    ada = await Visitor.named(server.url, 'Ada');
    grace = await Visitor.named(server.url, 'Grace');
  });

  test.each(['ojf', 'json'] as const)('brings a journey back from its own %s file', async (format) => {
    const id = await ada.newJourney('Rückgabe / "1"', 'complaint');
    const file = await ada.get(`/api/journeys/${id}/export/${format}`);
    expect(file.headers.get('content-disposition')).toBe(
      `attachment; filename="R_ckgabe 1.${format}"; filename*=UTF-8''R%C3%BCckgabe%201.${format}`,
    );
    const imported = await grace.post(`/api/journeys/import?format=${format}`, { body: file.text });
    expect(imported.status).toBe(201);
    const { id: copy, report } = imported.json<ImportAnswer>();
    expect(report.dropped).toEqual([]);
    const [before, after] = [await summary(ada, id), await summary(grace, copy)];
    expect(after).toMatchObject({ role: 'owner', title: before.title, counts: before.counts });
  });

  test('takes a file under whatever type its sender gives it', async () => {
    const file = (await ada.get(`/api/journeys/${await ada.newJourney()}/export/json`)).text;
    for (const type of ['application/octet-stream', 'application/json', 'made/up; x=y', 'none at all']) {
      const headers = { 'content-type': type };
      expect((await ada.post('/api/journeys/import?format=json', { body: file, headers })).status).toBe(201);
    }
  });

  test('names the lanes that a file has not in the language that is asked for', async () => {
    const made = await ada.post('/api/journeys/import?format=mermaid&locale=de', {
      body: 'journey\nWait: 3',
    });
    const { id } = made.json<ImportAnswer>();
    const { lanes } = (await ada.get(`/api/journeys/${id}/export/json`)).json<{
      lanes: { name: string }[];
    }>();
    expect(lanes.map(({ name }) => name)).toContain('Kundenaktionen');
  });

  test('says where and why a file is broken, and makes nothing of it', async () => {
    const broken = await ada.post('/api/journeys/import?format=ojf', { body: '{\n  "nodes": [,]\n}' });
    expect(refusal(broken)).toEqual([422, 'invalid-file']);
    const inFrench = await ada.post('/api/journeys/import?format=ojf&locale=fr', { body: '{"nodes": []}' });
    expect(inFrench.json<{ detail: string }>().detail).toContain('Ce n’est pas un fichier OpenJourney');
    expect(broken.json<{ detail: string }>().detail).toContain('line 2');
    const binary = await ada.post('/api/journeys/import', {
      body: Uint8Array.from([0xff, 0xfe, 0x00, 0xc3]),
    });
    expect(refusal(binary)).toEqual([422, 'invalid-file']);
    expect((await ada.get('/api/journeys')).json()).toEqual([]);
  });

  test('says what is wrong with a form around a file, with one that is packed, and with what it is not asked', async () => {
    const [, type = ''] =
      [...new Response(new FormData()).headers.entries()].find(([name]) => name === 'content-type') ?? [];
    for (const [headers, reason] of [
      [{ 'content-type': type }, 'not a form'],
      [{ 'content-encoding': 'gzip' }, 'not packed'],
    ] as const) {
      const sent = { body: '{}', headers };
      const answer = await ada.post('/api/journeys/import?format=json', sent);
      expect(refusal(answer)).toEqual([415, 'unsupported-format']);
      expect(answer.json<{ detail: string }>().detail).toContain(reason);
      expect(refusal(await new Visitor(server.url).post('/api/journeys/import', sent))[0]).toBe(401);
    }
    const mistyped = await ada.post('/api/journeys/import?format=json&local=de', { body: '{}' });
    expect(refusal(mistyped)).toEqual([400, 'invalid-request']);
  });

  test('refuses an import without a file, of another format, or too large', async () => {
    expect(refusal(await ada.post('/api/journeys/import'))).toEqual([400, 'invalid-request']);
    expect(refusal(await ada.post('/api/journeys/import?format=docx', { body: 'x' }))).toEqual([
      415,
      'unsupported-format',
    ]);
    expect(refusal(await ada.post('/api/journeys/import?format=__proto__', { body: 'x' }))).toEqual([
      415,
      'unsupported-format',
    ]);
    const large = new Uint8Array(LIMITS.importBytes + 1).fill(32);
    expect(refusal(await ada.post('/api/journeys/import', { body: large }))).toEqual([413, 'too-large']);
  });

  test('refuses to export in a format that it does not know', async () => {
    const id = await ada.newJourney();
    expect(refusal(await ada.get(`/api/journeys/${id}/export/docx`))).toEqual([415, 'unsupported-format']);
    expect(refusal(await ada.get(`/api/journeys/${id}/export/constructor`))).toEqual([
      415,
      'unsupported-format',
    ]);
    expect(refusal(await grace.get(`/api/journeys/${id}/export/ojf`))).toEqual([404, 'not-found']);
  });
});

async function summary(visitor: Visitor, id: string): Promise<JourneySummary> {
  return (await visitor.get(`/api/journeys/${id}`)).json<JourneySummary>();
}
