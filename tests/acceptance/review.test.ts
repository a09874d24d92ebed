import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readWorkbook } from '../../shared/formats/xlsx/readWorkbook.ts';
import {
  FINDING_FACETS,
  type FacetsAnswer,
  type Finding,
  type FindingGroup,
  type FindingsAnswer,
} from '../../shared/protocol/review.ts';
import { describeStores } from '../helpers/describeStores.ts';
import { importPainful } from '../helpers/importPainful.ts';
import { startTestServer, type TestServer } from '../helpers/startTestServer.ts';
import { refusal, Visitor } from '../helpers/visitor.ts';

describeStores((newPlace) => {
  let server: TestServer;
  /** Has one journey, which hurts and which nobody changes. */
  let eve: Visitor;
  let call: string;
  let ada: Visitor;
  let grace: Visitor;

  beforeAll(async () => {
    server = await startTestServer(await newPlace());
    eve = await Visitor.named(server.url, 'Eve');
    call = await importPainful(eve);
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    ada = await Visitor.named(server.url, 'Ada');
    grace = await Visitor.named(server.url, 'Grace');
  });

  /** The findings as `kind/id`, in order. */
  const names = async (query = '', by = eve): Promise<string[]> =>
    (await list(by, query)).findings.map(({ kind, id }) => `${kind}/${id}`);

  test('lists what a journey says about its customers, what is worst first', async () => {
    expect(await names()).toEqual([
      'pain/p1',
      'pain/p2',
      'need/n2',
      'need/n3',
      'need/n1',
      'moment/m1',
      'gap/c1',
      'gap/c3',
      'opportunity/o1',
    ]);
    const [worst] = (await list(eve)).findings;
    expect(worst).toEqual({
      journey: call,
      kind: 'pain',
      id: 'p1',
      journeyTitle: 'Call',
      mayEdit: true,
      title: 'Waits too long',
      details: 'Twenty minutes of Vivaldi',
      proposal: '',
      subject: { kind: 'card', id: 'c1', title: 'Card c1' },
      stage: { id: 's1', name: 's1' },
      lane: { id: 'l1', name: 'l1', kind: 'customer' },
      personas: [{ key: ':Ann', name: 'Ann' }],
      channel: 'phone',
      needs: [
        { id: 'control', label: 'Control' },
        { id: 'time', label: 'Time' },
      ],
      level: null,
      severity: 4,
      frequency: 5,
      priority: 40,
      status: 'new',
      owner: null,
      ownerKey: '',
      dueOn: null,
      effort: null,
      grade: 'assumed',
      moment: { state: 'broken', stake: 3 },
      importance: null,
      satisfaction: null,
      opportunity: null,
      teamRating: 8,
      customerRating: 3,
      gap: 5,
      changedAt: worst?.changedAt ?? '',
    } satisfies Finding);
  });

  test.each([
    ['kind=moment', ['moment/m1']],
    ['kind=moment&kind=opportunity', ['moment/m1', 'opportunity/o1']],
    ['stage=s2', ['need/n2', 'need/n3', 'gap/c3']],
    ['lane=', ['opportunity/o1']],
    ['channel=phone', ['pain/p1', 'moment/m1', 'gap/c1']],
    ['need=time', ['pain/p1', 'need/n3', 'need/n1', 'opportunity/o1']],
    ['need=time&need=&kind=pain', ['pain/p1', 'pain/p2']],
    ['persona=%3AAnn&kind=pain', ['pain/p1', 'pain/p2']],
    ['persona=', []],
    ['level=3', ['need/n2', 'need/n3']],
    ['severity=4', ['pain/p1']],
    ['status=resolved', ['pain/p2']],
    ['owner=%3ABilling+team', ['pain/p2']],
    ['owner=&kind=pain', ['pain/p1']],
    ['due=overdue&today=2026-02-01', []],
    ['grade=measured', ['need/n1']],
    ['moment=broken', ['pain/p1', 'moment/m1', 'gap/c1']],
    ['moment=none&kind=pain', ['pain/p2']],
    ['text=VIVALDI', ['pain/p1']],
    ['text=waits+vivaldi', ['pain/p1']],
    ['text=waits+salieri', []],
    ['text=25%25', []],
    ['kind=opportunity&text=call', ['opportunity/o1']],
    ['kind=pain&sort=severity&direction=best', ['pain/p2', 'pain/p1']],
    ['kind=pain&sort=title', ['pain/p2', 'pain/p1']],
    ['sort=gap&limit=3', ['pain/p1', 'moment/m1', 'gap/c1']],
    ['sort=opportunity&limit=1', ['opportunity/o1']],
    ['sort=due&limit=1', ['pain/p2']],
    ['offset=1&limit=2', ['pain/p2', 'need/n2']],
  ])('finds %s', async (query, expected) => {
    expect(await names(query)).toEqual(expected);
  });

  test('groups, counts the groups, and shows what is in several groups in each', async () => {
    const { total, groups, findings } = await list(eve, 'group=need&kind=pain&kind=need');
    expect(total).toBe(5);
    expect(groups).toEqual([
      { key: 'control', label: 'Control', count: 1 },
      { key: 'fairness', label: 'Fairness', count: 1 },
      { key: 'time', label: 'Time', count: 3 },
      { key: '', label: '', count: 1 },
    ]);
    expect(findings.map(({ group, id }) => `${group}/${id}`)).toEqual([
      'control/p1',
      'fairness/n2',
      'time/p1',
      'time/n3',
      'time/n1',
      '/p2',
    ]);
    expect((await list(eve, 'group=severity&kind=pain')).groups.map(({ key }) => key)).toEqual(['4', '2']);
    const due = await list(eve, 'group=status&kind=pain');
    expect(due.groups.map(({ key }) => key)).toEqual(['new', 'resolved']);
  });

  test('pages through groups, of which some begin before a page and some end after it', async () => {
    const { findings } = await list(eve, 'group=need');
    const pages = await Promise.all(
      Array.from(findings, (_, index) => list(eve, `group=need&limit=2&offset=${index}`)),
    );
    expect(pages.map((page) => page.findings)).toEqual(
      Array.from(findings, (_, index) => findings.slice(index, index + 2)),
    );
    expect((await list(eve, 'group=need&offset=100')).findings).toEqual([]);
  });

  test('says what there is to choose from, each under all filters but its own', async () => {
    const facets = (await eve.get('/api/review/facets?kind=pain&severity=4')).json<FacetsAnswer>();
    expect(facets.severity.map(({ key }) => key)).toEqual(['2', '4']);
    expect(facets.kind).toEqual([{ key: 'pain', label: 'pain', count: 1 }]);
    expect(facets.journey).toEqual([{ key: call, label: 'Call', count: 1 }]);
    expect(facets.need.map(({ key }) => key)).toEqual(['control', 'time']);
    expect(facets.persona).toEqual([{ key: ':Ann', label: 'Ann', count: 1 }]);
  });

  test('counts the values of each facet as a list that is grouped by it does', async () => {
    const facets = (await eve.get('/api/review/facets?need=time&need=')).json<FacetsAnswer>();
    for (const facet of FINDING_FACETS) {
      const { groups } = await list(eve, facet === 'need' ? 'group=need' : `group=${facet}&need=time&need=`);
      expect(facets[facet].toSorted(byKey), facet).toEqual(groups.toSorted(byKey));
    }
  });

  test('takes what is shown away as a file, all pages of it', async () => {
    const query = 'kind=pain&sort=title&columns=title&columns=severity&columns=due&columns=needs';
    const csv = await eve.get(`/api/review/export.csv?${query}`);
    expect(csv.text).toBe(
      'Finding,Severity,Due,Needs\r\nIs asked twice for a number,2,2026-01-31,\r\nWaits too long,4,,"Control, Time"\r\n',
    );
    const german = await eve.get(`/api/review/export.csv?${query}&columns=status&locale=de`);
    expect(german.text.split('\r\n').slice(0, 2)).toEqual([
      'Befund;Schweregrad;Fällig;Bedürfnisse;Status',
      'Is asked twice for a number;2;2026-01-31;;Gelöst',
    ]);
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename="findings.csv"');
    const response = await fetch(`${server.url}/api/review/export.xlsx?${query}`, {
      headers: { cookie: eve.cookie ?? '' },
    });
    const [sheet] = readWorkbook(new Uint8Array(await response.arrayBuffer()));
    expect(sheet?.rows.map((row) => row.slice(0, 2))).toEqual([
      ['Finding', 'Severity'],
      ['Is asked twice for a number', 2],
      ['Waits too long', 4],
    ]);
    expect((await grace.get(`/api/review/export.csv?${query}`)).text.split('\r\n')).toHaveLength(2);
  });

  test('shows nothing of journeys on which one has no role, or that are deleted or put away', async () => {
    const journey = await importPainful(ada);
    expect((await list(grace)).total).toBe(0);
    expect((await list(grace, `journey=${journey}`)).total).toBe(0);
    const facets = (await grace.get('/api/review/facets')).json<FacetsAnswer>();
    expect(Object.values(facets).flat()).toEqual([]);
    await ada.letIn(grace, journey, 'viewer');
    const seen = await list(grace, 'kind=pain');
    expect(seen.total).toBe(2);
    expect(seen.findings.map(({ mayEdit }) => mayEdit)).toEqual([false, false]);
    await ada.patch(`/api/journeys/${journey}`, { archived: true });
    expect((await list(grace)).total).toBe(0);
    await ada.patch(`/api/journeys/${journey}`, { archived: false });
    await ada.delete(`/api/journeys/${journey}`);
    expect((await list(ada)).total).toBe(0);
    await ada.post(`/api/journeys/${journey}/restore`);
    expect((await list(ada)).total).toBe(9);
  });

  test('follows a journey within two seconds of a change', async () => {
    const journey = await importPainful(ada);
    await ada.patch(`/api/journeys/${journey}`, { title: 'Another title' });
    await expect
      .poll(async () => (await list(ada, 'limit=1')).findings[0]?.journeyTitle, { timeout: 2000 })
      .toBe('Another title');
  });

  test.each([
    'sort=worst',
    'severity=5',
    'limit=0',
    'limit=1001',
    'today=yesterday',
    'due=soon',
    'group=title',
  ])('refuses %s', async (query) => {
    expect(refusal(await ada.get(`/api/review/findings?${query}`))).toEqual([400, 'invalid-request']);
  });

  test.each(['/api/review/findings', '/api/review/facets', '/api/review/export.csv'])(
    'asks who one is at %s',
    async (path) => {
      expect(refusal(await new Visitor(server.url).get(path))).toEqual([401, 'no-session']);
    },
  );
});

function byKey(a: FindingGroup, b: FindingGroup): number {
  return a.key < b.key ? -1 : 1;
}

async function list(by: Visitor, query = ''): Promise<FindingsAnswer> {
  const answer = await by.get(`/api/review/findings?${query}`);
  expect(answer.status, answer.text).toBe(200);
  return answer.json();
}
