import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { JourneyContent } from '../../shared/journey/content.ts';
import type { HistoryEntry, ReviewState } from '../../shared/protocol/findingHistory.ts';
import type {
  EditFindingsAnswer,
  Finding,
  FindingKind,
  FindingName,
  FindingsAnswer,
  StatusPicture,
} from '../../shared/protocol/review.ts';
import type { ReviewView } from '../../shared/protocol/reviewViews.ts';
import { describeStores } from '../helpers/describeStores.ts';
import { importPainful } from '../helpers/importPainful.ts';
import { RawClient } from '../helpers/rawClient.ts';
import { startTestServer, type TestServer } from '../helpers/startTestServer.ts';
import { refusal, Visitor, type Answer } from '../helpers/visitor.ts';

type Somebody = Awaited<ReturnType<typeof Visitor.named>>;

describeStores((newPlace) => {
  let server: TestServer;
  let ada: Somebody;
  let grace: Somebody;
  let journey: string;

  beforeAll(async () => {
    server = await startTestServer(await newPlace());
    ada = await Visitor.named(server.url, 'Ada');
    journey = await importPainful(ada);
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    grace = await Visitor.named(server.url, 'Grace');
  });

  const edit = (by: Visitor, json: object, ids = ['p1']): Promise<Answer> =>
    by.post('/api/review/edit', {
      json: { findings: ids.map((id) => ({ journey, kind: 'pain', id })), ...json },
    });
  const finding = async (id: string): Promise<Finding | undefined> =>
    (await ada.get(`/api/review/findings?journey=${journey}`))
      .json<FindingsAnswer>()
      .findings.find((one) => one.id === id);
  const historyOf = async (id: string): Promise<HistoryEntry[]> =>
    (await ada.get(`/api/journeys/${journey}/findings/pain/${id}/history`)).json();

  const of = (kind: FindingKind, id: string): FindingName => ({ journey, kind, id });

  describe('following up', () => {
    test('says what becomes of pain points, in the list, on the map and to those who have it open', async () => {
      const socket = await RawClient.connect(
        `${server.url.replace('http', 'ws')}/sync/${journey}?v=1`,
        ada.cookie,
      );
      await ada.letIn(grace, journey, 'editor');
      const owner = { person: grace.person.id, name: 'Somebody else' };
      const json = { status: 'accepted', owner, dueOn: '2026-12-24', effort: 3, proposal: 'Call back' };
      const answer = await edit(grace, json, ['p1', 'p2']);
      expect(answer.json()).toEqual({ changed: 2, refused: [] } satisfies EditFindingsAnswer);
      const expected = { ...json, owner: { person: grace.person.id, name: 'Grace' } };
      expect(await finding('p1')).toMatchObject(expected);
      const { painPoints } = (await ada.get(`/api/journeys/${journey}/export/json`)).json<JourneyContent>();
      const { proposal: ideas, ...rest } = expected;
      for (const pain of painPoints) expect(pain).toMatchObject({ ...rest, ideas });
      await socket.hears((heard) => heard.kind === 'update');
      await socket.hears((heard) => heard.kind === 'control' && heard.message.type === 'news');
    });

    test('keeps who changed what', async () => {
      await ada.letIn(grace, journey, 'editor');
      await edit(ada, { status: 'new', owner: null });
      await edit(grace, { status: 'in progress', owner: { person: null, name: 'Billing' } });
      const [first, second] = await historyOf('p1');
      const by = { id: grace.person.id, name: 'Grace', colour: grace.person.colour };
      const entries = [first, second].toSorted((a, b) => (a?.field ?? '').localeCompare(b?.field ?? ''));
      expect(entries).toMatchObject([
        { field: 'owner', from: null, to: 'Billing', by },
        { field: 'status', from: 'new', to: 'in progress', by },
      ]);
      expect((await historyOf('p1')).at(-1)).toMatchObject({ by: null });
    });

    test('takes back an owner and a due day', async () => {
      await edit(ada, { owner: { person: null, name: 'Billing' }, dueOn: '2026-12-24' });
      await edit(ada, { owner: null, dueOn: null });
      expect(await finding('p1')).toMatchObject({ owner: null, dueOn: null });
    });

    test('rates the effort of opportunities, and says nothing of needs', async () => {
      const answer = await ada.post('/api/review/edit', {
        json: { findings: [of('opportunity', 'o1'), of('need', 'n1'), of('pain', 'gone')], effort: 4 },
      });
      expect(answer.json()).toEqual({
        changed: 1,
        refused: [
          { ...of('need', 'n1'), reason: 'not-applicable' },
          { ...of('pain', 'gone'), reason: 'not-found' },
        ],
      } satisfies EditFindingsAnswer);
      expect(await finding('o1')).toMatchObject({ effort: 4 });
    });

    test('makes nobody the owner who has no role there', async () => {
      const answer = await edit(ada, { owner: { person: grace.person.id, name: 'Grace' } });
      expect(refusal(answer)).toEqual([400, 'invalid-request']);
    });

    test.each([
      ['stranger', [404, 'not-found']],
      ['viewer', [403, 'forbidden']],
      ['commenter', [403, 'forbidden']],
    ] as const)('lets no %s change anything', async (role, expected) => {
      if (role !== 'stranger') await ada.letIn(grace, journey, role);
      await edit(ada, { status: 'new' });
      expect(refusal(await edit(grace, { status: 'resolved' }))).toEqual(expected);
      expect(await finding('p1')).toMatchObject({ status: 'new' });
    });

    test.each([
      {},
      { status: 'done' },
      { dueOn: 'soon' },
      { effort: 6 },
      { owner: { person: null, name: ' ' } },
      { proposal: 'x'.repeat(10_001) },
    ])('refuses %j', async (json) => {
      expect(refusal(await edit(ada, json))).toEqual([400, 'invalid-request']);
    });
  });

  test('adds up how many pain points stood where', async () => {
    await edit(ada, { status: 'accepted' }, ['p1', 'p2']);
    const days = (
      await ada.get(`/api/review/pictures/status?since=2020-01-01&journey=${journey}`)
    ).json<StatusPicture>();
    expect(days[0]?.counts).toMatchObject({ new: 0, resolved: 0 });
    expect(days.at(-1)?.counts).toEqual({
      new: 0,
      accepted: 2,
      'in progress': 0,
      resolved: 0,
      "won't fix": 0,
    });
    const none = (await grace.get('/api/review/pictures/status?since=2020-01-01')).json<StatusPicture>();
    expect(Object.values(none.at(-1)?.counts ?? {})).toEqual([0, 0, 0, 0, 0]);
  });

  test('tells the numbers of the other pictures', async () => {
    const needs = await ada.get(`/api/review/pictures/needs?by=stage&journey=${journey}`);
    expect(needs.json()).toEqual({
      needs: [
        { id: 'time', label: 'Time', sum: 10 },
        { id: 'fairness', label: 'Fairness', sum: 3 },
      ],
      columns: [
        { id: 's1', label: 's1', sum: 4 },
        { id: 's2', label: 's2', sum: 9 },
      ],
      cells: expect.arrayContaining([
        { need: 'time', column: 's1', sum: 4, count: 1, worst: 2 },
        { need: 'time', column: 's2', sum: 6, count: 1, worst: 3 },
        { need: 'fairness', column: 's2', sum: 3, count: 1, worst: 3 },
      ]) as unknown,
    });
    const across = (await ada.get('/api/review/pictures/needs?by=journey')).json<{ columns: object[] }>();
    expect(across.columns).toEqual([{ id: journey, label: 'Call', sum: 13 }]);
    expect((await ada.get(`/api/review/pictures/matrix?journey=${journey}`)).json()).toEqual([
      { severity: 4, frequency: 5, count: 1, atMoments: 1 },
      { severity: 2, frequency: 3, count: 1, atMoments: 0 },
    ]);
    expect((await grace.get('/api/review/pictures/matrix')).json()).toEqual([]);
  });

  test('says what changed since somebody last reviewed a journey', async () => {
    await ada.letIn(grace, journey, 'viewer');
    const review = `/api/journeys/${journey}/review`;
    expect((await grace.get(review)).json()).toEqual({ last: null, changes: [] } satisfies ReviewState);
    expect(refusal(await grace.post(review))).toEqual([403, 'forbidden']);
    await edit(ada, { status: 'new' });
    expect((await ada.post(review)).status).toBe(204);
    expect((await grace.get(review)).json<ReviewState>().changes).toEqual([]);
    await edit(ada, { status: 'accepted' });
    const { last, changes } = (await grace.get(review)).json<ReviewState>();
    expect(last).toMatchObject({ by: { id: ada.person.id, name: 'Ada' } });
    expect(changes).toMatchObject([
      { journey, kind: 'pain', id: 'p1', title: 'Waits too long', field: 'status', to: 'accepted' },
    ]);
    // What is as it was then is no change, however often it went there and back.
    await edit(ada, { status: 'in progress', effort: 1 });
    await edit(ada, { status: 'new', effort: 2 });
    expect((await grace.get(review)).json<ReviewState>().changes).toMatchObject([
      { id: 'p1', field: 'effort', to: '2', by: { name: 'Ada' } },
    ]);
  });

  test('tells of one finding to those who may read its journey', async () => {
    const path = `/api/journeys/${journey}/findings/pain/p1`;
    expect((await ada.get(path)).json<Finding>()).toEqual(await finding('p1'));
    await ada.letIn(grace, journey, 'viewer');
    expect((await grace.get(path)).json<Finding>()).toMatchObject({ id: 'p1', mayEdit: false });
    const gone = await grace.get(`/api/journeys/${journey}/findings/pain/p9`);
    expect(refusal(gone)).toEqual([404, 'not-found']);
  });

  test('keeps views to those who named them', async () => {
    const made = await ada.post('/api/review/views', { json: { name: ' Worst ', query: 'severity=4' } });
    const { id } = made.json<ReviewView>();
    expect([made.status, made.json()]).toEqual([201, { id, name: 'Worst', query: 'severity=4' }]);
    const view = `/api/review/views/${id}`;
    const changed = { name: 'Bad', query: 'severity=3' };
    expect(refusal(await grace.ask('PUT', view, { json: changed }))).toEqual([404, 'not-found']);
    expect(refusal(await grace.delete(view))).toEqual([404, 'not-found']);
    expect((await grace.get('/api/review/views')).json()).toEqual([]);
    expect((await ada.ask('PUT', view, { json: changed })).json()).toEqual({ id, ...changed });
    expect((await ada.get('/api/review/views')).json()).toEqual([{ id, ...changed }]);
    expect((await ada.delete(view)).status).toBe(204);
    expect((await ada.get('/api/review/views')).json()).toEqual([]);
    expect(refusal(await ada.post('/api/review/views', { json: { name: '', query: '' } }))).toEqual([
      400,
      'invalid-request',
    ]);
  });

  test.each([
    ['GET', '/api/review/views'],
    ['POST', '/api/review/edit'],
    ['GET', '/api/review/pictures/needs?by=stage'],
    ['GET', '/api/review/pictures/status?since=2026-01-01'],
    ['GET', '/api/journeys/x/review'],
  ])('asks who one is at %s %s', async (method, path) => {
    expect(refusal(await new Visitor(server.url).ask(method, path))).toEqual([401, 'no-session']);
  });

  test.each([
    ['GET', 'review'],
    ['POST', 'review'],
    ['GET', 'findings/pain/p1'],
    ['GET', 'findings/pain/p1/history'],
  ])('tells a stranger nothing: %s %s', async (method, path) => {
    expect(refusal(await grace.ask(method, `/api/journeys/${journey}/${path}`))).toEqual([404, 'not-found']);
  });
});
