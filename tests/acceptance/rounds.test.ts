import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { JourneyContent } from '../../shared/journey/content.ts';
import type { Round, StartRoundRequest, VoteRequest } from '../../shared/protocol/rounds.ts';
import { describeStores } from '../helpers/describeStores.ts';
import { importPainful } from '../helpers/importPainful.ts';
import { startTestServer, type TestServer } from '../helpers/startTestServer.ts';
import { refusal, Visitor, type Answer } from '../helpers/visitor.ts';

type Somebody = Awaited<ReturnType<typeof Visitor.named>>;

describeStores((newPlace) => {
  let server: TestServer;
  let ada: Somebody;
  let grace: Somebody;
  let alan: Somebody;
  let journey: string;
  let path: string;

  beforeAll(async () => {
    server = await startTestServer(await newPlace());
    [ada, grace, alan] = (await Promise.all(
      ['Ada', 'Grace', 'Alan'].map((name) => Visitor.named(server.url, name)),
    )) as [Somebody, Somebody, Somebody];
    journey = await importPainful(ada);
    path = `/api/journeys/${journey}/rounds`;
    await ada.letIn(grace, journey, 'editor');
    await ada.letIn(alan, journey, 'editor');
  });
  afterAll(() => server.stop());
  let round: Round;
  beforeEach(async () => {
    const [last] = (await ada.get(path)).json<Round[]>();
    if (last?.state === 'open') await ada.delete(`${path}/${last.id}`);
    round = await start({});
  });

  const start = async (json: Partial<StartRoundRequest>): Promise<Round> => {
    const answer = await grace.post(path, { json: { kind: 'rating', painPoints: ['p1', 'p2'], ...json } });
    expect(answer.status, answer.text).toBe(201);
    return answer.json();
  };
  const vote = (by: Visitor, json: VoteRequest): Promise<Answer> =>
    by.ask('PUT', `${path}/${round.id}/votes`, { json });
  const rate = (by: Visitor, severity: 0 | 1 | 2 | 3 | 4): Promise<Answer> =>
    vote(by, { ratings: [{ painPoint: 'p1', severity, frequency: 3 }] });
  const reveal = (by: Visitor): Promise<Answer> => by.post(`${path}/${round.id}/reveal`);

  const write = (): Promise<Answer> =>
    alan.post(`${path}/${round.id}/write`, { json: { painPoint: 'p1', severity: 1, frequency: 2 } });

  test('shows nobody what others gave, before all see what came out', async () => {
    await rate(grace, 0);
    const own = (await rate(alan, 4)).json<Round>();
    expect(own).toMatchObject({
      kind: 'rating',
      state: 'open',
      facilitator: { id: grace.person.id },
      painPoints: [{ id: 'p1', title: 'Waits too long' }, { id: 'p2' }],
      voters: 2,
      finished: 0,
      mine: [{ painPoint: 'p1', severity: 4, frequency: 3, dots: null }],
      results: null,
    });
    for (const who of [ada, grace]) {
      const everything = [
        await who.get(path),
        await who.get(`${path}/${round.id}`),
        await who.get(`/api/journeys/${journey}`),
        await who.get('/api/inbox'),
      ];
      for (const { text } of everything) expect(text).not.toContain('"severity":4');
    }
    expect(server.logs.join('\n')).not.toContain('"severity":4');
    const { results, voters } = (await reveal(grace)).json<Round>();
    expect(voters).toBe(2);
    expect(results?.[0]).toEqual({
      painPoint: 'p1',
      votes: 2,
      severity: { median: 2, least: 0, most: 4, counts: [1, 0, 0, 0, 1] },
      frequency: { median: 3, least: 3, most: 3, counts: [0, 0, 2, 0, 0] },
      dots: null,
      disagreement: 2,
      isWritten: false,
    });
    expect((await ada.get(`${path}/${round.id}`)).json<Round>().results).toEqual(results);
    expect((await ada.get(`${path}/${round.id}`)).text).not.toContain(alan.person.id);
  });

  test('counts what somebody gave last, and nothing once it is over', async () => {
    await rate(grace, 1);
    await rate(grace, 2);
    await reveal(ada);
    expect(refusal(await rate(grace, 3))).toEqual([400, 'invalid-request']);
    const { results } = (await ada.get(`${path}/${round.id}`)).json<Round>();
    expect(results?.[0]).toMatchObject({ votes: 1, severity: { median: 2 } });
  });

  test('writes what was agreed on to the map', async () => {
    expect(refusal(await write())).toEqual([400, 'invalid-request']);
    await reveal(grace);
    const { results } = (await write()).json<Round>();
    expect(results?.map(({ painPoint, isWritten }) => [painPoint, isWritten])).toEqual([
      ['p1', true],
      ['p2', false],
    ]);
    const { painPoints } = (await ada.get(`/api/journeys/${journey}/export/json`)).json<JourneyContent>();
    expect(painPoints.find(({ id }) => id === 'p1')).toMatchObject({ severity: 1, frequency: 2 });
  });

  test('adds up dots, of which everybody has so many', async () => {
    await grace.delete(`${path}/${round.id}`);
    round = await start({ kind: 'dots', dots: 3 });
    await vote(alan, { dots: [{ painPoint: 'p2', dots: 3 }] });
    const tooMany = [
      { painPoint: 'p1', dots: 2 },
      { painPoint: 'p2', dots: 2 },
    ];
    expect(refusal(await vote(grace, { dots: tooMany }))).toEqual([400, 'invalid-request']);
    expect(refusal(await rate(grace, 1))).toEqual([400, 'invalid-request']);
    const given = (await vote(grace, { dots: [{ painPoint: 'p1', dots: 1 }] })).json<Round>();
    expect(given).toMatchObject({ voters: 2, finished: 1 });
    const { results } = (await reveal(grace)).json<Round>();
    expect(results?.map(({ painPoint, dots }) => [painPoint, dots])).toEqual([
      ['p2', 3],
      ['p1', 1],
    ]);
  });

  test('is one at a time, also when several people start one at once', async () => {
    const json = { kind: 'rating', painPoints: ['p1'] };
    expect(refusal(await ada.post(path, { json }))).toEqual([400, 'invalid-request']);
    await grace.delete(`${path}/${round.id}`);
    const started = await Promise.all([ada, grace, alan].map((who) => who.post(path, { json })));
    expect(started.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 400, 400]);
  });

  test('is ended by who started it, or an owner', async () => {
    expect(refusal(await reveal(alan))).toEqual([403, 'forbidden']);
    expect(refusal(await alan.delete(`${path}/${round.id}`))).toEqual([403, 'forbidden']);
    expect((await ada.delete(`${path}/${round.id}`)).status).toBe(204);
    expect((await ada.get(`${path}/${round.id}`)).json()).toMatchObject({
      state: 'cancelled',
      results: null,
    });
    expect(refusal(await reveal(grace))).toEqual([400, 'invalid-request']);
  });

  test.each([{ painPoints: ['gone'] }, { painPoints: [] }, { kind: 'guess' }, { kind: 'dots', dots: 0 }])(
    'refuses to start with %j',
    async (json) => {
      await grace.delete(`${path}/${round.id}`);
      const whole = { kind: 'rating', painPoints: ['p1'], ...json };
      expect(refusal(await grace.post(path, { json: whole }))).toEqual([400, 'invalid-request']);
    },
  );

  test('is for editors; others look on, and strangers find nothing', async () => {
    const eve = await Visitor.named(server.url, 'Eve');
    const asks = (): Promise<Answer>[] => [
      eve.post(path, { json: { kind: 'rating', painPoints: ['p1'] } }),
      rate(eve, 1),
      reveal(eve),
      eve.delete(`${path}/${round.id}`),
      eve.post(`${path}/${round.id}/write`, { json: { painPoint: 'p1', severity: 1, frequency: 1 } }),
    ];
    for (const answer of await Promise.all([...asks(), eve.get(path), eve.get(`${path}/${round.id}`)]))
      expect(refusal(answer)).toEqual([404, 'not-found']);
    await ada.letIn(eve, journey, 'commenter');
    for (const answer of await Promise.all(asks())) expect(refusal(answer)).toEqual([403, 'forbidden']);
    expect((await eve.get(`${path}/${round.id}`)).json()).toMatchObject({ state: 'open', mine: [] });
    const other = await eve.newJourney();
    expect(refusal(await eve.get(`/api/journeys/${other}/rounds/${round.id}`))).toEqual([404, 'not-found']);
    expect(refusal(await new Visitor(server.url).get(path))).toEqual([401, 'no-session']);
  });
});
