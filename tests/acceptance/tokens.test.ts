import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { WebSocket } from 'ws';
import type { ApiToken, NewApiToken } from '../../shared/protocol/tokens.ts';
import type { TokenScope } from '../../shared/protocol/tokenScope.ts';
import { ApiTokens } from '../../server/storage/directory/apiTokens.ts';
import { People } from '../../server/storage/directory/people.ts';
import { openDatabase } from '../../server/storage/openDatabase.ts';
import { describeStores } from '../helpers/describeStores.ts';
import { startTestServer, type TestServer } from '../helpers/startTestServer.ts';
import { refusal, Visitor, type Answer, type Sent } from '../helpers/visitor.ts';

describeStores((newPlace) => {
  let server: TestServer;
  let ada: Visitor;

  beforeAll(async () => {
    server = await startTestServer(await newPlace());
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    ada = await Visitor.named(server.url, 'Ada');
  });

  async function newToken(...scopes: TokenScope[]): Promise<NewApiToken> {
    const answer = await ada.post('/api/tokens', { json: { name: 'A script', scopes } });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    return answer.json<NewApiToken>();
  }

  /** What a program without a cookie is answered. */
  function ask(token: string, method: string, path: string, sent: Sent = {}): Promise<Answer> {
    return new Visitor(server.url).ask(method, path, { ...sent, headers: bearer(token) });
  }

  test('tells a token once, and afterwards only that it is there and when it was used', async () => {
    const { token, ...made } = await newToken('read', 'write');
    expect(token).toMatch(/^wmk_[\w-]{43}$/);
    expect((await ada.get('/api/tokens')).json()).toEqual([made]);
    expect((await ask(token, 'GET', '/api/journeys')).status).toBe(200);
    const [used] = (await ada.get('/api/tokens')).json<ApiToken[]>();
    expect(Date.parse(used?.lastUsedAt ?? '')).toBeGreaterThan(Date.now() - 60_000);
    expect(JSON.stringify(used)).not.toContain(token);
    expect(server.logs.join('')).not.toContain(token);
  });

  test('ends a token after its days, and never one that has none', async () => {
    const database = await openDatabase(await newPlace(), () => undefined);
    let now = new Date('2026-03-01T12:00:00.000Z');
    const person = { id: 'ada', name: 'Ada', colour: '#c2255c' };
    await new People(database, () => now).save(person);
    const tokens = new ApiTokens(database, () => now);
    const made = { person: 'ada', name: 'A script', scopes: ['read'] as const };
    const short = await tokens.create('wmk_short', { ...made, id: 'short', days: 7 });
    await tokens.create('wmk_long', { ...made, id: 'long', days: null });
    expect(short.expiresAt).toBe('2026-03-08T12:00:00.000Z');
    now = new Date('2026-03-08T11:59:59.999Z');
    expect(await tokens.use('wmk_short')).toMatchObject({ id: 'short' });
    now = new Date('2026-03-08T12:00:00.000Z');
    expect(await tokens.use('wmk_short')).toBeNull();
    expect(await tokens.use('wmk_long')).toMatchObject({ id: 'long' });
    expect(await tokens.live(['short', 'long'])).toEqual(new Set(['long']));
    // Its person still sees that there was one.
    expect((await tokens.list('ada')).map(({ id }) => id).toSorted()).toEqual(['long', 'short']);
    await database.close();
  });

  test('tells when a token ends, and refuses an end that there is none of', async () => {
    const made = await ada.post('/api/tokens', { json: { name: 'A script', scopes: ['read'], days: 30 } });
    const { createdAt, expiresAt } = made.json<NewApiToken>();
    expect(Date.parse(expiresAt ?? '') - Date.parse(createdAt)).toBe(30 * 24 * 60 * 60_000);
    expect((await newToken('read')).expiresAt).toBeNull();
    for (const days of [0, 1.5, 1000, '30']) {
      const answer = await ada.post('/api/tokens', { json: { name: 'x', scopes: ['read'], days } });
      expect(refusal(answer)).toEqual([400, 'invalid-request']);
    }
  });

  test('lets a program do in one’s name what its scopes say', async () => {
    const { token } = await newToken('read', 'export', 'write');
    const { id } = (await ask(token, 'POST', '/api/journeys', { json: { title: 'By a script' } })).json<{
      id: string;
    }>();
    expect((await ask(token, 'GET', `/api/journeys/${id}/export/md`)).text).toContain('# By a script');
    expect((await ada.get(`/api/journeys/${id}`)).json()).toMatchObject({ role: 'owner' });
  });

  test.each<[TokenScope, string, string]>([
    ['export', 'GET', '/api/journeys'],
    ['write', 'GET', '/api/journeys/ID'],
    ['read', 'GET', '/api/journeys/ID/export/json'],
    ['read', 'POST', '/api/journeys/ID/duplicate'],
    ['export', 'DELETE', '/api/journeys/ID'],
  ])('refuses with the scope %s alone: %s %s', async (scope, method, path) => {
    const id = await ada.newJourney();
    const { token } = await newToken(scope);
    const answer = await ask(token, method, path.replace('ID', id));
    expect(refusal(answer)).toEqual([403, 'forbidden']);
    expect(answer.json<{ detail: string }>().detail).toMatch(/needs a token with the scope/);
  });

  test.each([
    ['GET', '/api/session'],
    ['POST', '/api/session'],
    ['GET', '/api/tokens'],
    ['POST', '/api/tokens'],
    ['POST', '/api/join'],
    ['GET', '/api/journeys/ID/links'],
    ['POST', '/api/journeys/ID/links'],
  ])('keeps for people: %s %s', async (method, path) => {
    const { token } = await newToken('read', 'export', 'write');
    const id = await ada.newJourney();
    const json = method === 'POST' ? { name: 'x', scopes: ['read'], token: 'x', role: 'viewer' } : undefined;
    const answer = await ask(token, method, path.replace('ID', id), { json });
    expect(refusal(answer)).toEqual([403, 'forbidden']);
  });

  test('reaches no further than its person', async () => {
    const grace = await Visitor.named(server.url, 'Grace');
    const hers = await grace.newJourney();
    const { token, id } = await newToken('read', 'export', 'write');
    expect(refusal(await ask(token, 'GET', `/api/journeys/${hers}`))).toEqual([404, 'not-found']);
    expect(refusal(await grace.delete(`/api/tokens/${id}`))).toEqual([404, 'not-found']);
    expect((await grace.get('/api/tokens')).json()).toEqual([]);
  });

  test('takes a token from the header alone, and nothing that looks like one', async () => {
    const { token } = await newToken('read');
    const stranger = new Visitor(server.url);
    for (const path of [`/api/journeys?token=${token}`, `/api/journeys?access_token=${token}`])
      expect(refusal(await stranger.get(path))).toEqual([401, 'no-session']);
    for (const wrong of [`${token}x`, token.slice(0, -1), token.slice(4), '', `${token} ${token}`]) {
      const answer = await ask(wrong, 'GET', '/api/journeys');
      expect(refusal(answer)).toEqual([401, 'no-session']);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    }
    // A cookie beside a token that does not work opens nothing.
    expect(refusal(await ada.get('/api/journeys', { headers: bearer('wmk_x') }))).toEqual([
      401,
      'no-session',
    ]);
    // What a proxy asks for is not for us.
    const basic = { authorization: 'Basic YTpi' };
    expect((await ada.get('/api/journeys', { headers: basic })).status).toBe(200);
  });

  test('refuses tokens without a name, without or of unknown scopes, and without end', async () => {
    for (const json of [
      { name: ' ', scopes: ['read'] },
      { name: 'x', scopes: [] },
      { name: 'x', scopes: ['admin'] },
      { name: 'x' },
      { name: 'x'.repeat(61), scopes: ['read'] },
    ])
      expect(refusal(await ada.post('/api/tokens', { json }))).toEqual([400, 'invalid-request']);
    expect(refusal(await new Visitor(server.url).get('/api/tokens'))).toEqual([401, 'no-session']);
    for (let made = 0; made < 50; made += 1) await newToken('read');
    expect(refusal(await ada.post('/api/tokens', { json: { name: 'x', scopes: ['read'] } }))).toEqual([
      400,
      'invalid-request',
    ]);
  });

  test('opens the sync socket with both scopes, and closes it when the token is revoked', async () => {
    const journey = await ada.newJourney();
    const { token, id } = await newToken('read', 'write');
    const program = new Visitor(server.url);
    const socket = program.socket(`/sync/${journey}`, bearer(token));
    await new Promise((resolve) => socket.once('message', resolve));
    const closed = closeOf(socket);
    expect((await ada.delete(`/api/tokens/${id}`)).status).toBe(204);
    expect(await closed).toBe(4401);
    expect(refusal(await ask(token, 'GET', '/api/journeys'))).toEqual([401, 'no-session']);
    expect(refusal(await ada.delete(`/api/tokens/${id}`))).toEqual([404, 'not-found']);
    expect(await closeOf(program.socket(`/sync/${journey}`, bearer(token)))).toBe(4401);
  });

  test.each<TokenScope[]>([['read'], ['write'], ['export']])(
    'opens no socket with %s alone',
    async (scope) => {
      const journey = await ada.newJourney();
      const { token } = await newToken(scope);
      expect(await closeOf(ada.socket(`/sync/${journey}`, bearer(token)))).toBe(4401);
      expect(await closeOf(ada.socket(`/sync/${journey}?token=${token}`, bearer('')))).toBe(4401);
    },
  );
});

function bearer(token: string): { readonly authorization: string } {
  return { authorization: `Bearer ${token}` };
}

function closeOf(socket: WebSocket): Promise<number> {
  return new Promise((resolve) => socket.once('close', resolve));
}
