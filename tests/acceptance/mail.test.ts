import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { UnsubscribeTokens } from '../../server/auth/unsubscribeTokens.ts';
import { dayIn } from '../../server/mail/localDay.ts';
import { openMailer } from '../../server/mail/mailer.ts';
import { MailRoom } from '../../server/mail/mailRoom.ts';
import { newId } from '../../server/newId.ts';
import { Inbox } from '../../server/storage/comments/inbox.ts';
import { loadSigningKeys } from '../../server/storage/directory/signingKeys.ts';
import { MailAddresses } from '../../server/storage/mail/mailAddresses.ts';
import { openDatabase, type StorePlace } from '../../server/storage/openDatabase.ts';
import { Jobs } from '../../server/storage/work/jobs.ts';
import { WorkQueue } from '../../server/work/workQueue.ts';
import { dayAfter } from '../../shared/protocol/dayAfter.ts';
import type { MailSettings } from '../../shared/protocol/mail.ts';
import { describeStores } from '../helpers/describeStores.ts';
import { importPainful } from '../helpers/importPainful.ts';
import { startSmtpServer, type GotMail, type SmtpServer } from '../helpers/smtpServer.ts';
import { startTestServer, type TestServer } from '../helpers/startTestServer.ts';
import { refusal, Visitor, type Answer } from '../helpers/visitor.ts';

async function settings(by: Visitor): Promise<MailSettings> {
  return (await by.get('/api/mail')).json();
}

function codeIn(mail: GotMail | undefined): string {
  return /\b\d{6}\b/.exec(mail?.text ?? '')?.[0] ?? '';
}

function confirm(by: Visitor, code: string): Promise<Answer> {
  return by.post('/api/mail/confirm', { json: { code } });
}

function now(): Date {
  return new Date();
}

/** A time zone in which it is such an hour now. */
function zoneAt(hour: number): string {
  const ahead = ((hour - new Date().getUTCHours() + 36) % 24) - 12;
  // Their names count the other way.
  return `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}

function isDue(mail: GotMail): boolean {
  return mail.header('subject').includes('due');
}

type Somebody = Awaited<ReturnType<typeof Visitor.named>>;

const ORIGIN = 'https://maps.example';
const HERE = { language: 'en', timeZone: 'Europe/Berlin' };
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

describeStores((newPlace) => {
  let place: StorePlace;
  let smtp: SmtpServer;
  let server: TestServer;
  let ada: Somebody;
  let grace: Somebody;
  let journey: string;
  let turn = 0;
  let address: string;

  const mailConfig = () => ({
    publicOrigins: [ORIGIN],
    mail: { smtpUrl: smtp.url, from: 'Waymark <waymark@maps.example>' },
  });

  beforeAll(async () => {
    place = await newPlace();
    smtp = await startSmtpServer();
    server = await startTestServer(place, mailConfig());
    ada = await Visitor.named(server.url, 'Ada <b>&');
    journey = await importPainful(ada);
  });
  afterAll(async () => {
    await server.stop();
    await smtp.stop();
  });
  beforeEach(async () => {
    grace = await Visitor.named(server.url, 'Grace');
    address = `grace${++turn}@example.org`;
  });

  const give = (by: Visitor, json: object = {}): Promise<Answer> =>
    by.ask('PUT', '/api/mail', { json: { address, ...HERE, ...json } });
  const mailsTo = (to: string): readonly GotMail[] => smtp.mails.filter((mail) => mail.to === to);
  /** Gives an address and confirms it. */
  const subscribe = async (by: Visitor, json: object = {}): Promise<void> => {
    await give(by, json);
    expect((await confirm(by, codeIn(mailsTo(address).at(-1)))).status).toBe(200);
  };
  const mention = (person: Somebody, body: string): Promise<Answer> =>
    ada.post(`/api/journeys/${journey}/comments`, {
      json: { subject: { kind: 'card', id: 'c1' }, body, mentions: [person.person.id] },
    });

  test('uses an address once the code that was mailed there is typed in', async () => {
    expect(await settings(grace)).toEqual({
      isOffered: true,
      address: null,
      unconfirmed: null,
      isWanted: false,
    });
    expect((await give(grace, { language: 'de' })).json()).toMatchObject({ unconfirmed: address });
    const [mail] = mailsTo(address);
    expect(mail?.header('subject')).toContain('Waymark');
    expect(mail?.html).toContain('lang="de"');
    expect(mail?.header('list-unsubscribe')).toBe('');
    expect(refusal(await confirm(ada, codeIn(mail)))).toEqual([400, 'invalid-request']);
    expect((await confirm(grace, codeIn(mail))).json()).toEqual({
      isOffered: true,
      address,
      unconfirmed: null,
      isWanted: true,
    });
    // It holds once.
    expect(refusal(await confirm(grace, codeIn(mail)))).toEqual([400, 'invalid-request']);
    expect((await grace.delete('/api/mail')).status).toBe(204);
    expect(await settings(grace)).toMatchObject({ address: null, isWanted: false });
  });

  test('takes a few tries at a code and no more', async () => {
    await give(grace);
    const code = codeIn(mailsTo(address)[0]);
    for (let tries = 0; tries < 5; tries++)
      expect(refusal(await confirm(grace, '00000x'))).toEqual([400, 'invalid-request']);
    expect(refusal(await confirm(grace, code))).toEqual([400, 'invalid-request']);
    expect(await settings(grace)).toMatchObject({ address: null });
  });

  test('mails one address a few codes an hour, whoever asks', async () => {
    for (let codes = 0; codes < 4; codes++) expect((await give(grace)).status).toBe(200);
    expect((await give(ada, { address: address.toUpperCase() })).status).toBe(200);
    const other = await Visitor.named(server.url, 'Other');
    expect(refusal(await give(other))).toEqual([429, 'too-many-requests']);
    expect(mailsTo(address)).toHaveLength(4);
  });

  test.each([
    'no address',
    'a@b.c\r\nBcc: all@example.org',
    'a@example.org, b@example.org',
    '<a@example.org>',
  ])('mails nothing to what is no address: %j', async (wrong) => {
    expect(refusal(await give(grace, { address: wrong }))).toEqual([400, 'invalid-request']);
  });

  test('says that a mail server is away, or takes no mail for an address, and does not log the address', async () => {
    smtp.refuseWith(`550 nobody called ${address}`);
    expect(refusal(await give(grace))).toEqual([400, 'invalid-request']);
    smtp.refuseWith(`451 later, ${address}`);
    expect(refusal(await give(grace))).toEqual([503, 'unavailable']);
    smtp.refuseWith(null);
    expect(await settings(grace)).toMatchObject({ unconfirmed: null });
    expect(server.logs.join('')).not.toContain(address);
  });

  test('mails who is mentioned, once, in their language, with everything escaped', async () => {
    await ada.letIn(grace, journey, 'viewer');
    await subscribe(grace, { language: 'de' });
    await mention(grace, 'Look <script>alert(1)</script>\n.\nBcc: all@example.org');
    await expect.poll(() => mailsTo(address), { timeout: 15_000 }).toHaveLength(2);
    const mail = mailsTo(address)[1];
    expect(mail?.html).toContain('Ada &lt;b&gt;&amp; hat Sie erwähnt');
    expect(mail?.html).toContain('Look &lt;script&gt;alert(1)&lt;/script&gt;<br>.<br>Bcc: all@example.org');
    expect(mail?.html).not.toContain('<script');
    expect(mail?.text).toContain(`${ORIGIN}/journeys/${journey}?card=c1&comments=open`);
    expect(mail?.header('bcc')).toBe('');
    expect(mail?.header('auto-submitted')).toBe('auto-generated');
    expect(mail?.header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  });

  test('mails whose task a pain point became, with the way to all about it', async () => {
    await ada.letIn(grace, journey, 'editor');
    await subscribe(grace);
    const findings = [{ journey, kind: 'pain', id: 'p1' }];
    const owner = { person: grace.person.id, name: '' };
    await ada.post('/api/review/edit', { json: { findings, owner: { ...owner, name: 'Grace' } } });
    await expect.poll(() => mailsTo(address), { timeout: 15_000 }).toHaveLength(2);
    const mail = mailsTo(address)[1];
    expect(mail?.text).toContain('Waits too long');
    expect(mail?.text).toContain(`${ORIGIN}/review?journey=${journey}&kind=pain&finding=`);
  });

  test('tells what is due tomorrow, once, in the morning where the person is, however many servers look', async () => {
    const late = await Visitor.named(server.url, 'Late');
    await ada.letIn(grace, journey, 'editor');
    await ada.letIn(late, journey, 'editor');
    const [noon, night] = [zoneAt(12), zoneAt(3)];
    await subscribe(grace, { timeZone: noon });
    const graces = address;
    address = `late${turn}@example.org`;
    await subscribe(late, { timeZone: night });
    const dueOn = dayAfter(dayIn(noon, new Date()).day, 1);
    for (const [id, { person }] of [['p1', grace] as const, ['p2', late] as const]) {
      const json = { findings: [{ journey, kind: 'pain', id }], dueOn, status: 'new' };
      await ada.post('/api/review/edit', {
        json: { ...json, owner: { person: person.id, name: 'Somebody' } },
      });
    }
    const rooms = await Promise.all([openRoom(), openRoom()]);
    await Promise.all(rooms.map(({ room }) => room.tellDue()));
    await expect.poll(() => mailsTo(graces).filter(isDue), { timeout: 15_000 }).toHaveLength(1);
    await Promise.all(rooms.map(({ room }) => room.tellDue()));
    await Promise.all(rooms.map(({ queue }) => queue.doDue()));
    expect(mailsTo(graces).filter(isDue)).toHaveLength(1);
    expect(mailsTo(graces).find(isDue)?.text).toContain('Waits too long');
    expect(mailsTo(address).filter(isDue)).toHaveLength(0);
    for (const { close } of rooms) await close();
  });

  /** What another server has to send mail with. */
  async function openRoom() {
    const database = await openDatabase(place, () => undefined);
    const logger = { debug: () => undefined, warn: () => undefined };
    const queue = new WorkQueue({ jobs: new Jobs(database, now, newId), logger, id: newId(), tracer: null });
    const room = new MailRoom({
      mailer: openMailer(mailConfig().mail),
      addresses: new MailAddresses(database, now),
      inbox: new Inbox(database),
      tokens: new UnsubscribeTokens(await loadSigningKeys(database)),
      queue,
      origin: ORIGIN,
      now,
      newId,
      logger,
    });
    const close = async (): Promise<void> => {
      await room.stop();
      await queue.stop();
      await database.close();
    };
    return { room, queue, close };
  }

  test('mails nobody more who says so, by the button of the mail or by the link in it, without a session', async () => {
    await ada.letIn(grace, journey, 'viewer');
    await subscribe(grace);
    await mention(grace, 'One');
    await expect.poll(() => mailsTo(address), { timeout: 15_000 }).toHaveLength(2);
    const link = new URL(/<(.*)>/.exec(mailsTo(address)[1]?.header('list-unsubscribe') ?? '')?.[1] ?? '');
    expect(link.origin).toBe(ORIGIN);
    const nobody = new Visitor(server.url);
    const path = link.pathname + link.search;
    expect((await nobody.get(path)).text).toContain('<form method="post">');
    expect(await settings(grace)).toMatchObject({ address, isWanted: true });
    const sent = { body: 'List-Unsubscribe=One-Click', headers: FORM };
    expect((await nobody.post(path, sent)).status).toBe(200);
    expect(await settings(grace)).toMatchObject({ address, isWanted: false });
    expect((await grace.patch('/api/mail', { isWanted: true, ...HERE })).json()).toMatchObject({
      isWanted: true,
    });
    const forged = path.replace(grace.person.id, ada.person.id);
    expect(refusal(await nobody.post(forged, sent))).toEqual([404, 'not-found']);
    const foreign = { ...sent, headers: { ...FORM, origin: 'https://elsewhere.example' } };
    expect(refusal(await nobody.post(path, foreign))).toEqual([403, 'bad-origin']);
  });

  test.each([
    ['GET', '/api/mail'],
    ['PUT', '/api/mail'],
    ['PATCH', '/api/mail'],
    ['DELETE', '/api/mail'],
    ['POST', '/api/mail/confirm'],
  ])('asks who one is at %s %s', async (method, path) => {
    expect(refusal(await new Visitor(server.url).ask(method, path))).toEqual([401, 'no-session']);
  });
});
