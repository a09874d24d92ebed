import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { newId } from '../../server/newId.ts';
import type { JourneyContent } from '../../shared/journey/content.ts';
import { personaShape, type Persona } from '../../shared/journey/persona.ts';
import { makeRecord } from '../../shared/journey/record.ts';
import type { ImportAnswer } from '../../shared/protocol/journeys.ts';
import { LIMITS } from '../../shared/protocol/limits.ts';
import type { CreatePersonaRequest, WorkspacePersona } from '../../shared/protocol/personas.ts';
import { describeStores } from '../helpers/describeStores.ts';
import { startTestServer, type TestServer } from '../helpers/startTestServer.ts';
import { refusal, Visitor } from '../helpers/visitor.ts';

/** One grey pixel. */
const PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCB2ZOXgQAAAABJRU5ErkJggg==',
    'base64',
  ),
);

const ANN: CreatePersonaRequest = {
  name: '  Ann, 71  ',
  goals: 'Have it settled in one call',
  quote: '“I already told your colleague.”',
  needs: ['joined-up', 'time', 'time'],
};

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

  const makeAnn = async (by = ada): Promise<string> => {
    const answer = await by.post('/api/personas', { json: ANN });
    expect(answer.status).toBe(201);
    return answer.json<WorkspacePersona>().id;
  };

  /** A journey in which a copy of one of the workspace's personas walks. */
  const journeyOf = async (source: string, title: string, copy: Partial<Persona> = {}): Promise<string> => {
    const file = await ada.get(`/api/journeys/${await ada.newJourney(title)}/export/json`);
    const persona = makeRecord(personaShape, 'p', { name: 'A copy', ...copy, source });
    const body = JSON.stringify({ ...file.json<JourneyContent>(), personas: [persona] });
    return (await ada.post('/api/journeys/import?format=json', { body })).json<ImportAnswer>().id;
  };
  const copyIn = async (journey: string): Promise<Persona | undefined> =>
    (await ada.get(`/api/journeys/${journey}/export/json`)).json<JourneyContent>().personas[0];

  test('makes a persona that everybody reads, and only its maker may change', async () => {
    const id = await makeAnn();
    const expected = {
      id,
      ...ANN,
      name: 'Ann, 71',
      needs: ['joined-up', 'time'],
      picture: null,
      journeys: [],
    };
    expect(await seenBy(ada, id)).toEqual({ ...expected, mayChange: true });
    expect(await seenBy(grace, id)).toEqual({ ...expected, mayChange: false });
  });

  test('makes one of nothing but a name', async () => {
    const answer = await ada.post('/api/personas', { json: { name: 'Bob' } });
    expect(answer.json()).toMatchObject({ name: 'Bob', goals: '', quote: '', needs: [], mayChange: true });
  });

  test('lists personas by name', async () => {
    for (const name of ['zoë', 'Älva', 'adam']) await ada.post('/api/personas', { json: { name } });
    const names = (await ada.get('/api/personas')).json<WorkspacePersona[]>().map(({ name }) => name);
    expect(names.filter((name) => ['zoë', 'Älva', 'adam'].includes(name))).toEqual(['adam', 'Älva', 'zoë']);
  });

  test('changes what is given and leaves the rest', async () => {
    const id = await makeAnn();
    const answer = await ada.patch(`/api/personas/${id}`, { name: 'Anna', needs: [] });
    expect(answer.json()).toMatchObject({ id, name: 'Anna', needs: [], goals: ANN.goals, quote: ANN.quote });
    expect((await ada.patch(`/api/personas/${id}`, {})).json()).toMatchObject({ name: 'Anna' });
    expect(await seenBy(grace, id)).toMatchObject({ name: 'Anna', goals: ANN.goals });
  });

  test('says which journeys a persona walks, to those who may read them', async () => {
    const id = await makeAnn();
    const [first, second] = [await journeyOf(id, 'First'), await journeyOf(id, 'Second')];
    const walked = (await seenBy(ada, id))?.journeys;
    expect(new Set(walked?.map((journey) => journey.id))).toEqual(new Set([first, second]));
    expect((await seenBy(grace, id))?.journeys).toEqual([]);
    await ada.letIn(grace, second, 'viewer');
    expect((await seenBy(grace, id))?.journeys).toEqual([{ id: second, title: 'Second' }]);
    await ada.delete(`/api/journeys/${first}`);
    expect((await seenBy(ada, id))?.journeys).toEqual([{ id: second, title: 'Second' }]);
  });

  test('brings the copies in journeys in step, those that are open and those that are opened later', async () => {
    const id = await makeAnn();
    const [first, second] = [await journeyOf(id, 'First'), await journeyOf(id, 'Second')];
    expect(await copyIn(first)).toMatchObject({ name: 'Ann, 71', goals: ANN.goals, source: id });
    await ada.patch(`/api/personas/${id}`, { name: 'Anna', needs: ['heard'] });
    for (const journey of [first, second])
      expect(await copyIn(journey)).toMatchObject({ name: 'Anna', needs: ['heard'], source: id });
  });

  test('leaves the copies to their journeys when a persona is deleted', async () => {
    const id = await makeAnn();
    const journey = await journeyOf(id, 'First');
    await copyIn(journey);
    expect((await ada.delete(`/api/personas/${id}`)).status).toBe(204);
    expect(await seenBy(ada, id)).toBeUndefined();
    expect(await copyIn(journey)).toMatchObject({ name: 'Ann, 71', source: null });
    expect(await copyIn(await journeyOf(id, 'Late', { name: 'Kept' }))).toMatchObject({
      name: 'Kept',
      source: null,
    });
  });

  test('gives a persona a picture that everybody sees, and takes it away again', async () => {
    const id = await makeAnn();
    const journey = await journeyOf(id, 'First');
    expect((await ada.ask('PUT', `/api/personas/${id}/picture`, { body: PNG })).status).toBe(204);
    const picture = (await seenBy(grace, id))?.picture ?? '';
    expect(await copyIn(journey)).toMatchObject({ picture });
    const shown = await grace.get(`/api/personas/pictures/${picture}`);
    expect(shown.headers.get('content-type')).toBe('image/png');
    expect(shown.headers.get('content-security-policy')).toContain('sandbox');
    expect((await ada.delete(`/api/personas/${id}/picture`)).status).toBe(204);
    expect((await seenBy(grace, id))?.picture).toBeNull();
    expect(await copyIn(journey)).toMatchObject({ picture: null });
    expect(refusal(await grace.get(`/api/personas/pictures/${picture}`))).toEqual([404, 'not-found']);
  });

  test('takes nothing but pictures of a sensible size, and from its maker alone', async () => {
    const path = `/api/personas/${await makeAnn()}/picture`;
    const put = async (by: Visitor, body: string | Uint8Array<ArrayBuffer>) =>
      refusal(await by.ask('PUT', path, { body, headers: { 'content-type': 'image/png' } }));
    expect(await put(ada, '<svg><script>alert(1)</script></svg>')).toEqual([422, 'invalid-file']);
    expect(await put(ada, '')).toEqual([400, 'invalid-request']);
    const large = new Uint8Array(LIMITS.personaPictureBytes + 1);
    expect(await put(ada, large)).toEqual([413, 'too-large']);
    expect(await put(grace, PNG)).toEqual([403, 'forbidden']);
    expect(refusal(await grace.delete(path))).toEqual([403, 'forbidden']);
  });

  test('lets nobody but its maker change or delete a persona, whatever journeys they own', async () => {
    const id = await makeAnn(grace);
    await journeyOf(id, 'By Ada');
    expect(refusal(await ada.patch(`/api/personas/${id}`, { name: 'Mine' }))).toEqual([403, 'forbidden']);
    expect(refusal(await ada.delete(`/api/personas/${id}`))).toEqual([403, 'forbidden']);
    expect(await seenBy(grace, id)).toMatchObject({ name: 'Ann, 71' });
  });

  test.each([newId(), 'nothing', '__proto__', '%00'])('knows no persona %s', async (id) => {
    expect(refusal(await ada.patch(`/api/personas/${id}`, { name: 'X' }))).toEqual([404, 'not-found']);
    expect(refusal(await ada.delete(`/api/personas/${id}`))).toEqual([404, 'not-found']);
  });

  test.each([
    ['no name', {}],
    ['an empty name', { name: '   ' }],
    ['too long a name', { name: 'x'.repeat(LIMITS.personaNameLength + 1) }],
    ['too many words', { name: 'X', goals: 'x'.repeat(LIMITS.personaTextLength + 1) }],
    ['too long a quote', { name: 'X', quote: 'x'.repeat(LIMITS.personaTextLength + 1) }],
    ['a need that no catalogue has', { name: 'X', needs: ['our-own'] }],
    ['needs that are no list', { name: 'X', needs: 'time' }],
  ])('refuses %s, and changes nothing', async (_, json) => {
    expect(refusal(await ada.post('/api/personas', { json }))).toEqual([400, 'invalid-request']);
    const id = await makeAnn();
    if (!('name' in json)) return;
    expect(refusal(await ada.patch(`/api/personas/${id}`, json))).toEqual([400, 'invalid-request']);
    expect(await seenBy(ada, id)).toMatchObject({ name: 'Ann, 71', goals: ANN.goals });
  });

  test('refuses a body that is too large', async () => {
    const json = { name: 'X', goals: 'x'.repeat(128 * 1024) };
    expect(refusal(await ada.post('/api/personas', { json }))).toEqual([413, 'too-large']);
  });

  test('refuses more personas than one person can have', async () => {
    const many = await Visitor.named(server.url, 'Many');
    for (let made = 0; made < LIMITS.personasPerPerson; made++) await makeAnn(many);
    expect(refusal(await many.post('/api/personas', { json: ANN }))).toEqual([413, 'too-large']);
    const [first] = (await many.get('/api/personas'))
      .json<WorkspacePersona[]>()
      .filter(({ mayChange }) => mayChange);
    await many.delete(`/api/personas/${first?.id}`);
    await makeAnn(many);
  });

  test.each([
    ['GET', '/api/personas'],
    ['POST', '/api/personas'],
    ['PATCH', '/api/personas/x'],
    ['DELETE', '/api/personas/x'],
    ['PUT', '/api/personas/x/picture'],
    ['DELETE', '/api/personas/x/picture'],
    ['GET', '/api/personas/pictures/x'],
  ])('answers nothing to a stranger who asks %s %s', async (method, path) => {
    const stranger = new Visitor(server.url);
    expect(refusal(await stranger.ask(method, path))).toEqual([401, 'no-session']);
  });

  test('changes nothing for another page', async () => {
    const headers = { origin: 'https://evil.example' };
    const answer = await ada.post('/api/personas', { json: ANN, headers });
    expect(refusal(answer)).toEqual([403, 'bad-origin']);
  });
});

async function seenBy(visitor: Visitor, id: string): Promise<WorkspacePersona | undefined> {
  const personas = (await visitor.get('/api/personas')).json<WorkspacePersona[]>();
  return personas.find((persona) => persona.id === id);
}
