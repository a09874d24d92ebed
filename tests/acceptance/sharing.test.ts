import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { CLOSE } from '../../shared/protocol/closeCode.ts';
import type { ShareLink } from '../../shared/protocol/links.ts';
import { newId } from '../../server/newId.ts';
import { describeStores } from '../helpers/describeStores.ts';
import { startTestServer, type TestServer } from '../helpers/startTestServer.ts';
import { refusal, tokenIn, Visitor } from '../helpers/visitor.ts';

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

  const newLink = async (id: string, role: string): Promise<ShareLink & { readonly url: string }> =>
    (await ada.post(`/api/journeys/${id}/links`, { json: { role } })).json();

  test.each(['viewer', 'commenter', 'editor'])('gives whoever opens a link its role, %s', async (role) => {
    const id = await ada.newJourney();
    const { url } = await newLink(id, role);
    expect(new URL(url).pathname).toBe('/join');
    const joined = await grace.post('/api/join', { json: { token: tokenIn(url) } });
    expect(joined.json()).toEqual({ id, role });
    expect((await grace.get(`/api/journeys/${id}`)).json()).toMatchObject({ role });
  });

  test('shows the address of a link once, and how many came through it ever after', async () => {
    const id = await ada.newJourney();
    const { id: link, url, createdAt } = await newLink(id, 'editor');
    await grace.post('/api/join', { json: { token: tokenIn(url) } });
    await grace.post('/api/join', { json: { token: tokenIn(url) } });
    const listed = await ada.get(`/api/journeys/${id}/links`);
    expect(listed.json()).toEqual([{ id: link, role: 'editor', url: null, createdAt, people: 1 }]);
  });

  test('never lowers a role that one has already', async () => {
    const id = await ada.newJourney();
    const { url } = await newLink(id, 'viewer');
    expect((await ada.post('/api/join', { json: { token: tokenIn(url) } })).json()).toEqual({
      id,
      role: 'owner',
    });
    await ada.letIn(grace, id, 'editor');
    expect((await grace.post('/api/join', { json: { token: tokenIn(url) } })).json()).toEqual({
      id,
      role: 'editor',
    });
  });

  test('shuts out with a revoked link those who came through it, and closes their sockets', async () => {
    const id = await ada.newJourney();
    const { id: link, url } = await newLink(id, 'editor');
    await grace.post('/api/join', { json: { token: tokenIn(url) } });
    const socket = grace.socket(`/sync/${id}`);
    const closed = new Promise((resolve) => socket.once('close', resolve));
    await new Promise((resolve) => socket.once('message', resolve));
    expect((await ada.delete(`/api/journeys/${id}/links/${link}`)).status).toBe(204);
    expect(await closed).toBe(CLOSE.forbidden);
    expect(refusal(await grace.get(`/api/journeys/${id}`))).toEqual([404, 'not-found']);
    expect(refusal(await grace.post('/api/join', { json: { token: tokenIn(url) } }))).toEqual([
      404,
      'not-found',
    ]);
    expect(refusal(await ada.delete(`/api/journeys/${id}/links/${link}`))).toEqual([404, 'not-found']);
    expect(await closeCode(grace, `/sync/${id}`)).toBe(CLOSE.noJourney);
  });

  test('leaves those who hold another link the role of that one', async () => {
    const id = await ada.newJourney();
    const editing = await ada.letIn(grace, id, 'editor');
    await ada.letIn(grace, id, 'commenter');
    await ada.delete(`/api/journeys/${id}/links/${editing}`);
    expect((await grace.get(`/api/journeys/${id}`)).json()).toMatchObject({ role: 'commenter' });
  });

  test('revokes no link through another journey', async () => {
    const [id, other] = [await ada.newJourney(), await grace.newJourney()];
    const { id: link } = await newLink(id, 'editor');
    expect(refusal(await grace.delete(`/api/journeys/${other}/links/${link}`))).toEqual([404, 'not-found']);
    expect((await ada.get(`/api/journeys/${id}/links`)).json()).toHaveLength(1);
  });

  test.each(['owner', 'admin', '', null, ['viewer']])('makes no link with the role %j', async (role) => {
    const id = await ada.newJourney();
    expect(refusal(await ada.post(`/api/journeys/${id}/links`, { json: { role } }))).toEqual([
      400,
      'invalid-request',
    ]);
  });

  test.each(['owner', '%00', "x'--"])('finds no link called %s', async (link) => {
    const id = await ada.newJourney();
    expect(refusal(await ada.delete(`/api/journeys/${id}/links/${link}`))).toEqual([404, 'not-found']);
    expect((await ada.get(`/api/journeys/${id}`)).json()).toMatchObject({ role: 'owner' });
  });

  test('takes no token that is not one', async () => {
    expect(refusal(await grace.post('/api/join', { json: { token: 'guess\u0000' } }))).toEqual([
      404,
      'not-found',
    ]);
    expect(refusal(await grace.post('/api/join', { json: { token: '' } }))).toEqual([400, 'invalid-request']);
    expect(refusal(await grace.post('/api/join', { json: {} }))).toEqual([400, 'invalid-request']);
    const nobody = new Visitor(server.url);
    expect(refusal(await nobody.post('/api/join', { json: { token: 'x' } }))).toEqual([401, 'no-session']);
  });

  test('takes no link to a deleted journey', async () => {
    const id = await ada.newJourney();
    const { url } = await newLink(id, 'viewer');
    await ada.delete(`/api/journeys/${id}`);
    expect(refusal(await grace.post('/api/join', { json: { token: tokenIn(url) } }))).toEqual([
      404,
      'not-found',
    ]);
  });

  test('shows who has a journey open, until they leave', async () => {
    const id = await ada.newJourney();
    await ada.letIn(grace, id, 'viewer');
    const socket = grace.socket(`/sync/${id}?v=1`);
    await new Promise((resolve) => socket.once('message', resolve));
    expect((await ada.get(`/api/journeys/${id}`)).json()).toMatchObject({ people: [{ name: 'Grace' }] });
    const closed = new Promise((resolve) => socket.once('close', resolve));
    await ada.delete(`/api/journeys/${id}`);
    expect(await closed).toBe(CLOSE.noJourney);
  });

  test('closes the sockets of those without a session or a role, so that they do not try again', async () => {
    const id = await ada.newJourney();
    expect(await closeCode(new Visitor(server.url), `/sync/${id}`)).toBe(CLOSE.noSession);
    expect(await closeCode(grace, `/sync/${id}`)).toBe(CLOSE.noJourney);
    expect(await closeCode(ada, `/sync/${newId()}`)).toBe(CLOSE.noJourney);
    expect(await closeCode(ada, `/sync/%00`)).toBe(CLOSE.noJourney);
    const forged = new Visitor(server.url);
    forged.cookie = ada.cookie?.replace(/.{5}$/, 'AAAAA') ?? '';
    expect(await closeCode(forged, `/sync/${id}`)).toBe(CLOSE.noSession);
  });

  test.each([
    ['a foreign page', '/sync/ID', { origin: 'https://evil.example' }, 403],
    ['a page without an origin of its own', '/sync/ID', { origin: 'null' }, 403],
    ['another address', '/elsewhere', {}, 404],
    ['an address below', '/sync/ID/more', {}, 404],
  ])('gives %s no socket', async (_, path, headers, status) => {
    const id = await ada.newJourney();
    const socket = ada.socket(path.replace('ID', id), headers);
    const error = await new Promise<Error>((resolve) => socket.once('error', resolve));
    expect(error.message).toContain(String(status));
  });

  test('gives its own page a socket', async () => {
    const id = await ada.newJourney();
    const socket = ada.socket(`/sync/${id}`, { origin: server.url });
    const first = await new Promise((resolve) => socket.once('message', resolve));
    socket.terminate();
    expect(first).toBeInstanceOf(Buffer);
  });
});

/** With what code a socket is closed that is opened now. */
function closeCode(visitor: Visitor, path: string): Promise<number> {
  return new Promise((resolve) => visitor.socket(path).once('close', resolve));
}
