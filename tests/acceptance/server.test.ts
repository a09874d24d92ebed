import { connect } from 'node:net';
import { text as readText } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Person } from '../../shared/protocol/person.ts';
import type { StorePlace } from '../../server/storage/openDatabase.ts';
import { describeStores } from '../helpers/describeStores.ts';
import { startTestServer, type TestServer } from '../helpers/startTestServer.ts';
import { refusal, Visitor } from '../helpers/visitor.ts';

describeStores((newPlace) => {
  let place: StorePlace;
  let server: TestServer;

  beforeAll(async () => {
    place = await newPlace();
    server = await startTestServer(place, { publicOrigins: ['https://waymark.example'] });
  });
  afterAll(() => server.stop());

  describe('a session', () => {
    test('is made by saying a name, and known again by its cookie', async () => {
      const visitor = new Visitor(server.url);
      expect((await visitor.get('/api/session')).status).toBe(204);
      const said = await visitor.post('/api/session', { json: { name: '  Ada Lovelace ' } });
      expect(said.status).toBe(200);
      expect(said.json()).toMatchObject({ name: 'Ada Lovelace' });
      expect(said.headers.getSetCookie()[0]).toMatch(
        /^waymark_session=v1\.[\w.-]+; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/,
      );
      expect((await visitor.get('/api/session')).json()).toEqual(said.json());
    });

    test('stays the same person under a new name and colour', async () => {
      const visitor = await Visitor.named(server.url, 'Ada');
      const { id, colour } = visitor.person;
      const renamed = await visitor.post('/api/session', { json: { name: 'Countess' } });
      expect(renamed.json()).toEqual({ id, name: 'Countess', colour });
      const recoloured = await visitor.post('/api/session', {
        json: { name: 'Countess', colour: '#8a3ffc' },
      });
      expect(recoloured.json()).toEqual({ id, name: 'Countess', colour: '#8a3ffc' });
    });

    test('is kept to https where the public address is https', async () => {
      const headers = { origin: 'https://waymark.example' };
      const said = await new Visitor(server.url).post('/api/session', { json: { name: 'Ada' }, headers });
      expect(said.headers.getSetCookie()[0]).toMatch(/; Secure$/);
    });

    test.each([
      [
        'another person',
        (cookie: string) => cookie.replace(/\.[0-9a-z]{26}\.([^.]+)$/, `.${'0'.repeat(26)}.$1`),
      ],
      ['no signature', (cookie: string) => cookie.replace(/\.[^.]+$/, '')],
      ['another version', (cookie: string) => cookie.replace('=v1.', '=v9.')],
      ['nonsense', () => 'waymark_session=%%%; ;;=;a'],
    ])('is not forged with %s', async (_, forge) => {
      const visitor = await Visitor.named(server.url, 'Ada');
      visitor.cookie = forge(visitor.cookie ?? '');
      expect((await visitor.get('/api/session')).status).toBe(204);
      const fresh = (await visitor.post('/api/session', { json: { name: 'Ada' } })).json<Person>();
      expect(fresh.id).not.toBe(visitor.person.id);
    });

    test('takes a name with anything in it, and stores what can be shown', async () => {
      const name = 'A\u0000d\na\ud83d <b>';
      const said = await new Visitor(server.url).post('/api/session', { json: { name } });
      expect(said.json()).toMatchObject({ name: 'A d a\ufffd <b>' });
    });

    test.each<[string, unknown]>([
      ['no name', {}],
      ['an empty name', { name: '   ' }],
      ['a name of control characters', { name: '\u0000\u0001' }],
      ['a long name', { name: 'x'.repeat(61) }],
      ['a colour of their own', { name: 'Ada', colour: 'url(evil)' }],
      ['a list', ['Ada']],
    ])('is refused to %s', async (_, json) => {
      const visitor = new Visitor(server.url);
      expect(refusal(await visitor.post('/api/session', { json }))).toEqual([400, 'invalid-request']);
      expect(visitor.cookie).toBeNull();
    });

    test('outlives the server', async () => {
      const ada = await Visitor.named(server.url, 'Ada');
      const id = await ada.newJourney('Kept');
      await server.stop();
      server = await startTestServer(place, { publicOrigins: ['https://waymark.example'] });
      const later = new Visitor(server.url);
      later.cookie = ada.cookie;
      expect((await later.get(`/api/journeys/${id}`)).json()).toMatchObject({ title: 'Kept', role: 'owner' });
    });
  });

  describe('a request', () => {
    test.each(['https://evil.example', 'null', 'http://localhost.evil.example'])(
      'that changes something is refused to a page of %s',
      async (origin) => {
        const visitor = await Visitor.named(server.url, 'Ada');
        const sent = { json: { title: 'x' }, headers: { origin } };
        expect(refusal(await visitor.post('/api/journeys', sent))).toEqual([403, 'bad-origin']);
        expect((await visitor.get('/api/journeys', { headers: { origin } })).json()).toEqual([]);
      },
    );

    test.each([
      ['broken JSON', '{"title":', 'application/json', [400, 'invalid-request']],
      ['an empty body', '', 'application/json', [400, 'invalid-request']],
      [
        'JSON that would change every object',
        '{"__proto__":{"x":1},"title":"x"}',
        'application/json',
        [400, 'invalid-request'],
      ],
      ['a form', 'title=x', 'application/x-www-form-urlencoded', [415, 'unsupported-format']],
      ['plain text', '{"title":"x"}', 'text/plain', [415, 'unsupported-format']],
      [
        'more than anybody types',
        `{"title":"${'x'.repeat(70_000)}"}`,
        'application/json',
        [413, 'too-large'],
      ],
    ])('with %s is refused', async (_, body, type, expected) => {
      const visitor = await Visitor.named(server.url, 'Ada');
      const answer = await visitor.post('/api/journeys', { body, headers: { 'content-type': type } });
      expect(refusal(answer)).toEqual(expected);
    });

    test.each(['/api', '/api/nothing', '/api/journeys/x/y/z', '/nothing.js', '/..%2fpackage.json'])(
      'for %s finds nothing',
      async (path) => {
        const visitor = await Visitor.named(server.url, 'Ada');
        expect(refusal(await visitor.get(path))).toEqual([404, 'not-found']);
      },
    );

    test('by a method that a resource does not have finds nothing', async () => {
      const visitor = await Visitor.named(server.url, 'Ada');
      expect(refusal(await visitor.ask('PUT', '/api/journeys'))).toEqual([404, 'not-found']);
    });

    test.each([
      ['whose headers have no end', { cookie: 'x'.repeat(20_000) }, 'GET', [413, 'too-large']],
      ['by a method that nobody knows', {}, 'NONSENSE', [400, 'invalid-request']],
    ] as const)('%s is refused with a problem, too', async (_, headers, method, expected) => {
      const { hostname, port } = new URL(server.url);
      const socket = connect(Number(port), hostname);
      const lines = Object.entries({ host: hostname, ...headers }).map(
        ([name, value]) => `${name}: ${value}`,
      );
      socket.write([`${method} /api/journeys HTTP/1.1`, ...lines, '', ''].join('\r\n'));
      const [head = '', body = ''] = (await readText(socket)).split('\r\n\r\n');
      expect(head).toContain(`HTTP/1.1 ${expected[0]} `);
      expect(head).toContain('application/problem+json');
      expect(JSON.parse(body)).toMatchObject({ status: expected[0], code: expected[1] });
    });

    test('that needs no body may call it JSON', async () => {
      const visitor = await Visitor.named(server.url, 'Ada');
      const id = await visitor.newJourney();
      const headers = { 'content-type': 'application/json' };
      expect((await visitor.post(`/api/journeys/${id}/duplicate`, { headers })).status).toBe(201);
      expect((await visitor.ask('DELETE', `/api/journeys/${id}`, { headers })).status).toBe(204);
    });

    test('whose address is malformed is refused', async () => {
      const visitor = await Visitor.named(server.url, 'Ada');
      expect(refusal(await visitor.get('/api/journeys/%E0%A4%A'))).toEqual([400, 'invalid-request']);
    });

    test('that says what no store can hold is refused, or is taken without it', async () => {
      const visitor = await Visitor.named(server.url, 'Ada');
      const pictures = `/api/journeys/${await visitor.newJourney()}/pictures`;
      expect(refusal(await visitor.get(`${pictures}/%00`))).toEqual([404, 'not-found']);
      for (const address of ['/api/review/findings?text=%00', '/api/review/facets?stage=a%00'])
        expect(refusal(await visitor.get(address))).toEqual([400, 'invalid-request']);
      const view = await visitor.post('/api/review/views', { json: { name: 'A\0 view', query: 'a\0' } });
      expect([view.status, view.json()]).toMatchObject([201, { name: 'A view', query: 'a' }]);
      const token = await visitor.post('/api/tokens', { json: { name: 'Bo\0t', scopes: ['read'] } });
      expect([token.status, token.json()]).toMatchObject([201, { name: 'Bot' }]);
      const persona = await visitor.post('/api/personas', { json: { name: 'A\0nn' } });
      expect([persona.status, persona.json()]).toMatchObject([201, { name: 'Ann' }]);
    });
  });

  describe('the server', () => {
    test('lets no second one on the same store', async () => {
      await expect(startTestServer(place)).rejects.toThrow(/in use by another Waymark server\./);
    });

    test('says that it runs and that it is ready', async () => {
      const visitor = new Visitor(server.url);
      expect((await visitor.get('/healthz')).json()).toEqual({ status: 'ok' });
      expect((await visitor.get('/readyz')).json()).toEqual({
        status: 'ready',
        store: 'up',
        bus: 'alone',
      });
    });

    test('tells how it fares without naming journeys or people', async () => {
      const ada = await Visitor.named(server.url, 'Ada');
      const id = await ada.newJourney('Secret plan');
      await ada.patch(`/api/journeys/${id}`, { title: 'Another plan' });
      await ada.get(`/api/journeys/${id}`);
      const { text } = await new Visitor(server.url).get('/metrics');
      expect(text).toContain(
        'waymark_http_request_seconds_count{method="GET",route="/api/journeys/:id",status="200"}',
      );
      for (const line of [
        'waymark_sync_connections 0',
        'waymark_sync_rooms ',
        'waymark_sync_seconds_bucket{le="0.01",what="durable"}',
        'waymark_sync_seconds_count{what="fanOut"}',
        'waymark_sync_waiting_rooms 0',
        'waymark_sync_backlog_bytes 0',
        'waymark_bus_up 1',
        'waymark_store_takes_edits 1',
        'waymark_index_behind ',
        'waymark_work_jobs{state="dead"} 0',
        'waymark_work_late_seconds 0',
      ]) {
        expect(text).toContain(line);
      }
      expect(text).not.toContain(id);
      expect(text).not.toContain('Ada');
    });

    test('logs every request by its number, and no name, title, token or cookie', async () => {
      const ada = await Visitor.named(server.url, 'Unmistakable Name');
      const id = await ada.newJourney('Unmistakable Title');
      const link = await ada.post(`/api/journeys/${id}/links`, { json: { role: 'editor' } });
      const token = new URL(link.json<{ url: string }>().url).hash.slice(1);
      await ada.post('/api/join', { json: { token } });
      const logs = server.logs.join('');
      expect(logs).toContain('"reqId"');
      for (const secret of ['Unmistakable', token, ada.cookie ?? 'no cookie', '127.0.0.1:5']) {
        expect(logs).not.toContain(secret);
      }
    });

    test('lets no foreign script, frame or plugin into its pages', async () => {
      const { headers } = await new Visitor(server.url).get('/api/session');
      const policy = headers.get('content-security-policy') ?? '';
      for (const rule of [
        "script-src 'self';",
        "object-src 'none'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
      ]) {
        expect(policy).toContain(rule);
      }
      expect(policy).toContain(`connect-src 'self' ws://${new URL(server.url).host}`);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    });
  });
});
