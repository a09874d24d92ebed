import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { knownJourney } from '../../shared/document/knownJourney.ts';
import type { JourneyContent } from '../../shared/journey/content.ts';
import type { JourneySummary, OpeningAnswer } from '../../shared/protocol/journeys.ts';
import { TEMPLATE_IDS } from '../../shared/protocol/journeys.ts';
import { LIMITS } from '../../shared/protocol/limits.ts';
import { newId } from '../../server/newId.ts';
import { describeStores } from '../helpers/describeStores.ts';
import { startTestServer, type TestServer } from '../helpers/startTestServer.ts';
import { refusal, Visitor, type Answer } from '../helpers/visitor.ts';

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

  test('makes a blank journey that its maker owns and nobody else sees', async () => {
    const answer = await ada.post('/api/journeys', { json: { title: 'Opening an account' } });
    expect(answer.status).toBe(201);
    const { id } = answer.json<{ id: string }>();
    expect(id).toMatch(/^[0-9a-z]{26}$/);
    expect(await summary(ada, id)).toMatchObject({
      id,
      title: 'Opening an account',
      role: 'owner',
      archived: false,
      people: [],
      counts: { stages: 5, touchpoints: 0, needsAtRisk: 0 },
    });
    expect((await ada.get('/api/journeys')).json<JourneySummary[]>().map((each) => each.id)).toEqual([id]);
    expect((await grace.get('/api/journeys')).json()).toEqual([]);
    expect(refusal(await grace.get(`/api/journeys/${id}`))).toEqual([404, 'not-found']);
  });

  test.each(TEMPLATE_IDS.slice(1))(
    'makes a journey from the template %s that already says something',
    async (template) => {
      const { counts, title } = await summary(ada, await ada.newJourney('', template));
      expect(title).not.toBe('');
      expect(counts.touchpoints).toBeGreaterThan(0);
      expect(counts.needsAtRisk).toBeGreaterThan(0);
    },
  );

  test('keeps what home shows until the journey changes', async () => {
    const id = await ada.newJourney('Before');
    const first = await summary(ada, id);
    expect(await summary(ada, id)).toEqual(first);
    const renamed = await ada.patch(`/api/journeys/${id}`, { title: 'After' });
    expect(renamed.json()).toMatchObject({ title: 'After' });
    expect(await summary(ada, id)).toMatchObject({ title: 'After', createdAt: first.createdAt });
  });

  test('archives a journey and takes it back', async () => {
    const id = await ada.newJourney();
    await ada.patch(`/api/journeys/${id}`, { archived: true });
    expect(await summary(ada, id)).toMatchObject({ archived: true });
    await ada.patch(`/api/journeys/${id}`, { archived: false });
    expect(await summary(ada, id)).toMatchObject({ archived: false });
  });

  test('lets an editor rename and not archive, delete or share', async () => {
    const id = await ada.newJourney();
    await ada.letIn(grace, id, 'editor');
    expect((await grace.patch(`/api/journeys/${id}`, { title: 'By Grace' })).status).toBe(200);
    expect(refusal(await grace.patch(`/api/journeys/${id}`, { archived: true }))).toEqual([403, 'forbidden']);
    expect(refusal(await grace.delete(`/api/journeys/${id}`))).toEqual([403, 'forbidden']);
    expect(refusal(await grace.get(`/api/journeys/${id}/links`))).toEqual([403, 'forbidden']);
    expect(await summary(ada, id)).toMatchObject({ title: 'By Grace', archived: false });
  });

  test.each(['viewer', 'commenter'] as const)('lets a %s read and copy and change nothing', async (role) => {
    const id = await ada.newJourney('Theirs');
    await ada.letIn(grace, id, role);
    expect(await summary(grace, id)).toMatchObject({ role, title: 'Theirs' });
    expect((await grace.get(`/api/journeys/${id}/export/json`)).status).toBe(200);
    expect(refusal(await grace.patch(`/api/journeys/${id}`, { title: 'Mine' }))).toEqual([403, 'forbidden']);
    const copy = (await grace.post(`/api/journeys/${id}/duplicate`)).json<{ id: string }>();
    expect(await summary(grace, copy.id)).toMatchObject({ role: 'owner', title: 'Theirs (copy)' });
    expect(refusal(await ada.get(`/api/journeys/${copy.id}`))).toEqual([404, 'not-found']);
  });

  test('tells a page that opens all that a journey shows, as it is on disk, to whoever may read it', async () => {
    const id = await ada.newJourney('Theirs', 'complaint');
    await ada.letIn(grace, id, 'viewer');
    await ada.patch(`/api/journeys/${id}`, { title: 'Ours' });
    const { role, content } = (await grace.get(`/api/journeys/${id}/opening`)).json<OpeningAnswer>();
    const { snapshot } = knownJourney(content);
    const { counts } = await summary(ada, id);
    expect(role).toBe('viewer');
    expect(snapshot.header.title).toBe('Ours');
    expect(snapshot.stages).toHaveLength(counts.stages);
    expect(snapshot.cards.size).toBe(counts.touchpoints + counts.notes);
    await ada.delete(`/api/journeys/${id}`);
    expect(refusal(await grace.get(`/api/journeys/${id}/opening`))).toEqual([404, 'not-found']);
  });

  test('makes the to-be of a journey once, with the ids of the as-is, and links the two', async () => {
    const id = await ada.newJourney('Call', 'contact-centre-call');
    const made = await ada.post(`/api/journeys/${id}/counterpart`);
    expect(made.status).toBe(201);
    const other = made.json<{ id: string }>().id;
    const [before, after] = await Promise.all([fileOf(ada, id), fileOf(ada, other)]);
    expect(before.header).toMatchObject({ state: 'as-is', counterpart: other });
    expect(after.header).toMatchObject({ state: 'to-be', counterpart: id });
    expect(after.cards).toEqual(before.cards);
    const again = await ada.post(`/api/journeys/${id}/counterpart`);
    expect([again.status, again.json<{ id: string }>().id]).toEqual([200, other]);

    expect(refusal(await grace.post(`/api/journeys/${id}/counterpart`))).toEqual([404, 'not-found']);
    await ada.letIn(grace, id, 'viewer');
    expect(refusal(await grace.post(`/api/journeys/${id}/counterpart`))).toEqual([403, 'forbidden']);
    expect(refusal(await grace.get(`/api/journeys/${other}`))).toEqual([404, 'not-found']);
  });

  test('makes a second to-be only when the first one is gone', async () => {
    const id = await ada.newJourney();
    await ada.letIn(grace, id, 'editor');
    const first = (await ada.post(`/api/journeys/${id}/counterpart`)).json<{ id: string }>().id;
    expect(refusal(await grace.post(`/api/journeys/${id}/counterpart`))).toEqual([403, 'forbidden']);
    expect((await fileOf(ada, id)).header.counterpart).toBe(first);
    await ada.delete(`/api/journeys/${first}`);
    const second = await grace.post(`/api/journeys/${id}/counterpart`);
    expect(second.status).toBe(201);
    expect((await fileOf(ada, id)).header.counterpart).toBe(second.json<{ id: string }>().id);
  });

  test('copies all that a journey holds', async () => {
    const id = await ada.newJourney('', 'complaint');
    const { id: copy } = (await ada.post(`/api/journeys/${id}/duplicate`)).json<{ id: string }>();
    expect((await summary(ada, copy)).counts).toEqual((await summary(ada, id)).counts);
  });

  test('deletes a journey for everyone, and restores it for its owner alone', async () => {
    const id = await ada.newJourney();
    await ada.letIn(grace, id, 'editor');
    expect((await ada.delete(`/api/journeys/${id}`)).status).toBe(204);
    for (const visitor of [ada, grace]) {
      expect(refusal(await visitor.get(`/api/journeys/${id}`))).toEqual([404, 'not-found']);
      expect((await visitor.get('/api/journeys')).json()).toEqual([]);
    }
    expect(refusal(await grace.post(`/api/journeys/${id}/restore`))).toEqual([404, 'not-found']);
    expect((await ada.post(`/api/journeys/${id}/restore`)).json()).toMatchObject({ id, role: 'owner' });
    expect(await summary(grace, id)).toMatchObject({ role: 'editor' });
    expect(refusal(await ada.post(`/api/journeys/${id}/restore`))).toEqual([404, 'not-found']);
  });

  test('names the people of a journey to its members alone', async () => {
    const id = await ada.newJourney();
    await ada.letIn(grace, id, 'commenter');
    expect((await grace.get(`/api/journeys/${id}/people`)).json()).toMatchObject([
      { name: 'Ada', role: 'owner' },
      { name: 'Grace', role: 'commenter' },
    ]);
    const stranger = await Visitor.named(server.url, 'Edsger');
    expect(refusal(await stranger.get(`/api/journeys/${id}/people`))).toEqual([404, 'not-found']);
  });

  test.each<[string, string, unknown?]>([
    ['GET', '/api/journeys'],
    ['POST', '/api/journeys', { title: 'x' }],
    ['POST', '/api/journeys/import'],
    ['GET', '/api/journeys/ID'],
    ['PATCH', '/api/journeys/ID', { title: 'x' }],
    ['DELETE', '/api/journeys/ID'],
    ['POST', '/api/journeys/ID/duplicate'],
    ['POST', '/api/journeys/ID/restore'],
    ['GET', '/api/journeys/ID/opening'],
    ['GET', '/api/journeys/ID/people'],
    ['GET', '/api/journeys/ID/export/ojf'],
    ['GET', '/api/journeys/ID/links'],
    ['POST', '/api/journeys/ID/links', { role: 'viewer' }],
    ['DELETE', '/api/journeys/ID/links/LINK'],
  ])(
    'answers %s %s to nobody without a session, and as missing to those without a role',
    async (method, path, json) => {
      const id = await ada.newJourney();
      const address = path.replace('ID', id).replace('LINK', newId());
      const sent = json === undefined ? {} : { json };
      expect(refusal(await new Visitor(server.url).ask(method, address, sent))).toEqual([401, 'no-session']);
      if (address === path) return;
      expectMissing(await grace.ask(method, address, sent));
      expectMissing(await ada.ask(method, path.replace('ID', newId()), sent));
    },
  );

  test.each(['%00', 'a'.repeat(99), '..%2f..%2fetc', '%F0%9F%98%80', "'%3B--"])(
    'finds no journey called %s',
    async (id) => {
      expect(refusal(await ada.get(`/api/journeys/${id}`))).toEqual([404, 'not-found']);
    },
  );

  test('refuses an address that is longer than any id', async () => {
    expect(refusal(await ada.get(`/api/journeys/${'a'.repeat(5000)}`))).toEqual([400, 'invalid-request']);
  });

  test.each<[string, unknown]>([
    ['no title', {}],
    ['a title that is no text', { title: 7 }],
    ['a title that is too long', { title: 'x'.repeat(LIMITS.titleLength + 1) }],
    ['a template that does not exist', { title: 'x', template: 'nothing' }],
    ['a language that Waymark does not speak', { title: 'x', language: 'sv' }],
    ['a list', []],
    ['null', null],
  ])('makes no journey of %s', async (_, json) => {
    expect(refusal(await ada.post('/api/journeys', { json }))).toEqual([400, 'invalid-request']);
    expect((await ada.get('/api/journeys')).json()).toEqual([]);
  });

  test('makes a journey of a title with anything in it', async () => {
    const title = '<script>alert(1)</script> \u0000 \ud83d \u202e';
    const id = await ada.newJourney(title);
    expect((await summary(ada, id)).title).toContain('<script>alert(1)</script>');
    expect((await ada.get(`/api/journeys/${id}/export/ojf`)).status).toBe(200);
  });
});

async function summary(visitor: Visitor, id: string): Promise<JourneySummary> {
  return (await visitor.get(`/api/journeys/${id}`)).json<JourneySummary>();
}

function expectMissing(answer: Answer): void {
  expect(refusal(answer)).toEqual([404, 'not-found']);
}

async function fileOf(visitor: Visitor, id: string): Promise<JourneyContent> {
  return (await visitor.get(`/api/journeys/${id}/export/json`)).json<JourneyContent>();
}
