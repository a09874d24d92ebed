import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CommentsAnswer, CommentThread, StartThreadRequest } from '../../shared/protocol/comments.ts';
import type { InboxAnswer } from '../../shared/protocol/inbox.ts';
import * as Y from 'yjs';
import { removePainPoint } from '../../shared/changes/removePainPoint.ts';
import { JourneyDocument } from '../../shared/document/journeyDocument.ts';
import type { JourneyContent } from '../../shared/journey/content.ts';
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
  let path: string;

  beforeAll(async () => {
    server = await startTestServer(await newPlace());
    ada = await Visitor.named(server.url, 'Ada');
    journey = await importPainful(ada);
    path = `/api/journeys/${journey}/comments`;
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    grace = await Visitor.named(server.url, 'Grace');
  });

  const start = async (by: Visitor, json: Partial<StartThreadRequest> = {}): Promise<CommentThread> => {
    const subject = { kind: 'card', id: 'c1' } as const;
    const answer = await by.post(path, { json: { subject, body: 'Why so long?', ...json } });
    expect(answer.status, answer.text).toBe(201);
    return answer.json();
  };
  const threadSeen = async (by: Visitor, id: string): Promise<CommentThread | undefined> =>
    (await by.get(path)).json<CommentsAnswer>().threads.find((thread) => thread.id === id);

  describe('comments', () => {
    test('are read by all who may read the journey, and arrive while it is open', async () => {
      await ada.letIn(grace, journey, 'commenter');
      const socket = await RawClient.connect(
        `${server.url.replace('http', 'ws')}/sync/${journey}?v=1`,
        ada.cookie,
      );
      await socket.hearsA('control');
      const { id } = await start(grace);
      await socket.hears(
        ({ kind, ...rest }) =>
          kind === 'control' && JSON.stringify(rest).includes('{"type":"news","of":"comments"}'),
      );
      expect(await threadSeen(ada, id)).toMatchObject({
        subject: { kind: 'card', id: 'c1', title: 'Card c1' },
        comments: [{ author: { name: 'Grace' }, body: 'Why so long?', isDeleted: false, editedAt: null }],
        resolved: null,
        unread: 1,
      });
      expect(await threadSeen(grace, id)).toMatchObject({ unread: 0 });
      await ada.post(`${path}/read`, { json: {} });
      expect(await threadSeen(ada, id)).toMatchObject({ unread: 0 });
    });

    test.each([
      ['journey', '', 'Call'],
      ['stage', 's1', 's1'],
      ['finding', 'p1', 'Waits too long'],
      ['finding', 'n1', 'Time'],
      ['finding', 'm1', 'Card c1'],
      ['finding', 'o1', 'Call back'],
    ] as const)('hang on a %s %s', async (kind, id, title) => {
      expect((await start(ada, { subject: { kind, id } })).subject).toEqual({ kind, id, title });
    });

    test('are answered, resolved and opened again', async () => {
      await ada.letIn(grace, journey, 'commenter');
      const { id } = await start(ada);
      const answered = await grace.post(`${path}/${id}/replies`, { json: { body: 'Staff' } });
      expect(answered.json<CommentThread>().comments.map(({ body }) => body)).toEqual([
        'Why so long?',
        'Staff',
      ]);
      const resolved = await grace.patch(`${path}/${id}`, { resolved: true });
      expect(resolved.json()).toMatchObject({ resolved: { by: { id: grace.person.id } } });
      const opened = await ada.patch(`${path}/${id}`, { resolved: false });
      expect(opened.json()).toMatchObject({ resolved: null });
    });

    test('are changed and deleted by their authors alone', async () => {
      await ada.letIn(grace, journey, 'editor');
      const { id, comments } = await start(ada);
      const [own] = (await grace.post(`${path}/${id}/replies`, { json: { body: 'Staff' } }))
        .json<CommentThread>()
        .comments.slice(-1);
      const first = `${path}/${id}/replies/${comments[0]?.id}`;
      const put = { json: { body: 'Other words' } };
      expect(refusal(await grace.ask('PUT', first, put))).toEqual([403, 'forbidden']);
      expect(refusal(await grace.delete(first))).toEqual([403, 'forbidden']);
      const edited = (await ada.ask('PUT', first, put)).json<CommentThread>().comments[0];
      expect(edited).toMatchObject({ body: 'Other words', author: { id: ada.person.id } });
      expect(edited?.editedAt).not.toBeNull();
      const left = (await ada.delete(first)).json<CommentThread>();
      expect(left.comments).toMatchObject([{ body: '', isDeleted: true }, { body: 'Staff' }]);
      expect(refusal(await ada.ask('PUT', first, put))).toEqual([404, 'not-found']);
      expect((await grace.delete(`${path}/${id}/replies/${own?.id}`)).status).toBe(204);
      expect(await threadSeen(ada, id)).toBeUndefined();
    });

    test('outlive what they hang on', async () => {
      const body = JSON.stringify({
        ...(await ada.get(`/api/journeys/${journey}/export/json`)).json<JourneyContent>(),
      });
      const other = (await ada.post('/api/journeys/import?format=json', { body })).json<{ id: string }>().id;
      const threads = `/api/journeys/${other}/comments`;
      const subject = { kind: 'finding', id: 'p1' };
      await ada.post(threads, { json: { subject, body: 'Gone?' } });
      const client = await RawClient.connect(`${server.url.replace('http', 'ws')}/sync/${other}`, ada.cookie);
      client.stepOne();
      await client.settled();
      client.update(removal(client.document(), 'p1'));
      await client.settled(2);
      const seen = (await ada.get(threads)).json<CommentsAnswer>().threads;
      expect(seen).toMatchObject([{ subject: { ...subject, title: 'Waits too long' } }]);
      const replied = await ada.post(`${threads}/${seen[0]?.id}/replies`, { json: { body: 'Yes' } });
      expect(replied.status).toBe(201);
      expect(refusal(await ada.post(threads, { json: { subject, body: 'New' } }))).toEqual([
        404,
        'not-found',
      ]);
    });

    test.each([
      ['no words', { body: ' ' }, 400],
      ['too many words', { body: 'x'.repeat(4001) }, 400],
      ['what is not on the map', { subject: { kind: 'card', id: 'p1' } }, 404],
      ['a kind of thing that there is not', { subject: { kind: 'lane', id: 'l1' } }, 400],
      ['the name of somebody without a role', { mentions: ['nobody'] }, 400],
    ])('refuse %s', async (_, json, status) => {
      const whole = { subject: { kind: 'card', id: 'c1' }, body: 'Hm', ...json };
      expect(refusal(await ada.post(path, { json: whole }))[0]).toBe(status);
    });

    test('are for those with a role: a viewer reads, a stranger finds nothing', async () => {
      const { id, comments } = await start(ada);
      const replies = `${path}/${id}/replies`;
      const writes = (by: Visitor): Promise<Answer>[] => [
        by.post(path, { json: { subject: { kind: 'journey', id: '' }, body: 'Hm' } }),
        by.post(replies, { json: { body: 'Hm' } }),
        by.patch(`${path}/${id}`, { resolved: true }),
        by.ask('PUT', `${replies}/${comments[0]?.id}`, { json: { body: 'Hm' } }),
        by.delete(`${replies}/${comments[0]?.id}`),
      ];
      for (const answer of await Promise.all([...writes(grace), grace.get(path)]))
        expect(refusal(answer)).toEqual([404, 'not-found']);
      await ada.letIn(grace, journey, 'viewer');
      for (const answer of await Promise.all(writes(grace)))
        expect(refusal(answer)).toEqual([403, 'forbidden']);
      expect((await grace.get(path)).json()).toMatchObject({ mayComment: false });
      expect((await grace.post(`${path}/read`, { json: { threads: [id] } })).status).toBe(204);
      expect(await threadSeen(grace, id)).toMatchObject({ unread: 0 });
      expect(refusal(await new Visitor(server.url).get(path))).toEqual([401, 'no-session']);
    });

    test('of one journey are not reached through another', async () => {
      const { id } = await start(ada);
      const other = await grace.newJourney();
      const foreign = `/api/journeys/${other}/comments/${id}`;
      expect(refusal(await grace.patch(foreign, { resolved: true }))).toEqual([404, 'not-found']);
      expect(refusal(await grace.post(`${foreign}/replies`, { json: { body: 'Hm' } }))).toEqual([
        404,
        'not-found',
      ]);
      expect(await threadSeen(ada, id)).toMatchObject({ resolved: null });
    });
  });

  describe('an inbox', () => {
    test('tells of mentions and answers, and of nothing that one did oneself', async () => {
      await ada.letIn(grace, journey, 'commenter');
      const { id } = await start(grace, { mentions: [grace.person.id] });
      await ada.post(`${path}/${id}/replies`, { json: { body: 'So', mentions: [] } });
      await ada.post(`${path}/${id}/replies`, { json: { body: '@Grace?', mentions: [grace.person.id] } });
      const { items, unread } = await inbox(grace);
      expect(unread).toBe(2);
      const about = { journey: { id: journey, title: 'Call' }, by: { id: ada.person.id }, isRead: false };
      expect(items.toSorted((a, b) => (a.kind < b.kind ? -1 : 1))).toMatchObject([
        { ...about, kind: 'mention', text: '@Grace?', thread: { id, subject: { kind: 'card', id: 'c1' } } },
        { ...about, kind: 'reply', text: 'So' },
      ]);
      await grace.post('/api/inbox/read', { json: { items: [items[0]?.id] } });
      expect(await inbox(grace)).toMatchObject({ unread: 1 });
      await grace.post('/api/inbox/read', { json: {} });
      expect(await inbox(grace)).toMatchObject({ unread: 0 });
      expect((await inbox(grace)).items).toHaveLength(2);
    });

    test('tells of what is now one’s own, and when it is due, and again when it is overdue', async () => {
      await ada.letIn(grace, journey, 'editor');
      const json = {
        findings: [{ journey, kind: 'pain', id: 'p1' }],
        owner: { person: grace.person.id, name: 'Grace' },
        dueOn: '2026-12-24',
        status: 'accepted',
      };
      await ada.post('/api/review/edit', { json });
      const finding = { journey, kind: 'pain', id: 'p1' };
      expect(await inbox(grace, '?today=2026-12-16')).toMatchObject({
        items: [{ kind: 'assignment', finding, text: 'Waits too long', by: { id: ada.person.id } }],
        unread: 1,
      });
      const due = { kind: 'due', finding, at: '2026-12-24', by: null };
      expect(await inbox(grace, '?today=2026-12-17')).toMatchObject({ items: [due], unread: 1 });
      await grace.post('/api/inbox/read', { json: { today: '2026-12-24' } });
      expect(await inbox(grace, '?today=2026-12-24')).toMatchObject({ unread: 0 });
      expect(await inbox(grace, '?today=2026-12-25')).toMatchObject({ items: [due], unread: 1 });
      await grace.post('/api/inbox/read', { json: { today: '2026-12-25' } });
      expect(await inbox(grace, '?today=2026-12-26')).toMatchObject({ unread: 0 });
      await ada.post('/api/review/edit', { json: { findings: json.findings, status: 'resolved' } });
      expect((await inbox(grace, '?today=2027-01-01')).items).toMatchObject([
        { kind: 'assignment', isRead: true },
      ]);
    });

    test('tells nothing of journeys that one was shut out of, nor of what was taken back', async () => {
      const link = await ada.letIn(grace, journey, 'commenter');
      const { id, comments } = await start(ada, { mentions: [grace.person.id] });
      await start(ada, { mentions: [grace.person.id] });
      expect((await inbox(grace)).items).toHaveLength(2);
      await ada.delete(`${path}/${id}/replies/${comments[0]?.id}`);
      expect((await inbox(grace)).items).toHaveLength(1);
      await ada.delete(`/api/journeys/${journey}/links/${link}`);
      expect((await inbox(grace)).items).toEqual([]);
      expect(refusal(await new Visitor(server.url).get('/api/inbox'))).toEqual([401, 'no-session']);
    });
  });
});

/** Taking a pain point off the map, as an update. */
function removal(doc: Y.Doc, id: string): Uint8Array {
  const before = Y.encodeStateVector(doc);
  removePainPoint(new JourneyDocument(doc), { id, at: 1 });
  return Y.encodeStateAsUpdate(doc, before);
}

async function inbox(by: Visitor, query = ''): Promise<InboxAnswer> {
  return (await by.get(`/api/inbox${query}`)).json();
}
