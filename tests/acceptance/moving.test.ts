import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { backupCommand } from '../../server/cli/backupCommand.ts';
import { moveCommand } from '../../server/cli/moveCommand.ts';
import { restoreCommand } from '../../server/cli/restoreCommand.ts';
import { newId } from '../../server/newId.ts';
import { requireEqual } from '../../server/storage/copy/copyRows.ts';
import { openRows } from '../../server/storage/copy/openRows.ts';
import { openDatabase, type StorePlace } from '../../server/storage/openDatabase.ts';
import { startPostgres, type TestPostgres } from '../helpers/startPostgres.ts';
import { hasRedis, startRedis } from '../helpers/startRedis.ts';
import { startTestServer } from '../helpers/startTestServer.ts';
import { Visitor } from '../helpers/visitor.ts';

const MADE_AT = '2026-01-02T03:04:05.000Z';
/** The least that is a picture. */
const GIF = Uint8Array.from(Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64'));

let postgres: TestPostgres;
const folders: string[] = [];

beforeAll(async () => {
  postgres = await startPostgres();
});

afterAll(async () => {
  await postgres.stop();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-moving-'));
  folders.push(folder);
  return folder;
}

function newSqlite(): StorePlace {
  return { kind: 'sqlite', folder: join(newFolder(), 'data') };
}

async function newPostgres(): Promise<StorePlace> {
  return { kind: 'postgres', url: await postgres.newDatabase() };
}

/** What somebody has on a laptop: journeys, one of them shared and one deleted, a picture and a persona. */
async function use(place: StorePlace): Promise<{ readonly cookie: string; readonly journey: string }> {
  const server = await startTestServer(place);
  const ada = await Visitor.named(server.url, 'Ada – 艾达');
  const grace = await Visitor.named(server.url, 'Grace');
  const journey = await ada.newJourney("It's moving");
  await ada.letIn(grace, journey, 'editor');
  await ada.delete(`/api/journeys/${await ada.newJourney('Deleted')}`);
  expect((await ada.post(`/api/journeys/${journey}/pictures`, { body: GIF })).status).toBeLessThan(300);
  await ada.post('/api/personas', { json: { name: 'Ann', goals: '', quote: '', needs: [] } });
  await server.stop();
  // More than are in memory at a time.
  const database = await openDatabase(place, () => {});
  const people = Array.from({ length: 450 }, (_, index) => `Person ${index}`);
  await database.queries
    .insertInto('person')
    .values(people.map((name) => ({ id: newId(), name, colour: '#3a5bd9', created_at: MADE_AT })))
    .execute();
  await database.close();
  return { cookie: ada.cookie ?? '', journey };
}

async function areEqual(one: StorePlace, other: StorePlace): Promise<void> {
  const [left, right] = [await openRows(one, 'read'), await openRows(other, 'read')];
  try {
    await requireEqual(left, right);
  } finally {
    await Promise.all([left.close('drop'), right.close('drop')]);
  }
}

test('lets nobody else on the machine read the store or its backup, which hold the key of all sessions', async () => {
  const place = newSqlite();
  await (await openDatabase(place, () => {})).close();
  const folder = place.kind === 'sqlite' ? place.folder : '';
  const backup = join(newFolder(), 'backup');
  await backupCommand(place, backup, () => new Date(MADE_AT));
  const modes = [join(folder, 'waymark.sqlite'), backup].map((file) => statSync(file).mode & 0o077);
  expect(modes).toEqual([0, 0]);
});

test("a laptop's data moves to PostgreSQL, is served from there, and moves back, all of it", async () => {
  const [laptop, company, back] = [newSqlite(), await newPostgres(), newSqlite()];
  const { cookie, journey } = await use(laptop);
  expect(await moveCommand(laptop, company, () => {})).toContain('journey: 2\n');
  await areEqual(laptop, company);
  // By two servers where there is a Redis for them.
  const redis = hasRedis() ? await startRedis() : null;
  onTestFinished(() => redis?.stop());
  const servers = await Promise.all(
    (redis === null ? [null] : [redis.url, redis.url]).map((redisUrl) =>
      startTestServer(company, { redisUrl }),
    ),
  );
  for (const { url } of servers) {
    const ada = new Visitor(url);
    ada.cookie = cookie;
    const answer = await ada.get(`/api/journeys/${journey}`);
    expect(answer.json()).toMatchObject({ title: "It's moving", role: 'owner' });
  }
  await Promise.all(servers.map((server) => server.stop()));
  await moveCommand(company, back, () => {});
  // Serving has written what home shows of journeys.
  await areEqual(company, back);
}, 120_000);

test('a store that is used is neither left nor moved into, and one that is not there is not made', async () => {
  const [used, other] = [newSqlite(), newSqlite()];
  const server = await startTestServer(used);
  onTestFinished(() => server.stop());
  await Visitor.named(server.url, 'Ada');
  await expect(moveCommand(used, other, () => {})).rejects.toThrow('in use by another');
  await expect(moveCommand(newSqlite(), other, () => {})).rejects.toThrow('There is no store');
  await expect(moveCommand(await newPostgres(), other, () => {})).rejects.toThrow('There is no store');
});

test('a store that holds anything is not moved or restored into', async () => {
  const [from, to] = [newSqlite(), await newPostgres()];
  for (const place of [from, to]) await (await startTestServer(place)).stop();
  const file = join(newFolder(), 'backup');
  await backupCommand(from, file, () => new Date(MADE_AT));
  // Its signing key alone is more than nothing.
  await expect(moveCommand(from, to, () => {})).rejects.toThrow('is not empty');
  await expect(restoreCommand(to, file, () => {})).rejects.toThrow('is not empty');
});

test.each(['sqlite', 'postgres'] as const)(
  'a backup of %s restores everything in either store, and can be made while a server runs',
  async (kind) => {
    const place = kind === 'sqlite' ? newSqlite() : await newPostgres();
    await use(place);
    const file = join(newFolder(), 'backup');
    expect(await backupCommand(place, file, () => new Date(MADE_AT))).toContain(MADE_AT);
    for (const other of [newSqlite(), await newPostgres()]) {
      await restoreCommand(other, file, () => {});
      await areEqual(place, other);
    }
    const server = await startTestServer(place);
    onTestFinished(() => server.stop());
    expect(await backupCommand(place, `${file}2`, () => new Date(MADE_AT))).toContain('Backed up');
  },
  120_000,
);

test('a damaged or half-written backup is refused, and leaves the store empty', async () => {
  const place = newSqlite();
  await use(place);
  const folder = newFolder();
  const file = join(folder, 'backup');
  await backupCommand(place, file, () => new Date(MADE_AT));
  await expect(backupCommand(place, file, () => new Date(MADE_AT))).rejects.toThrow('already');
  expect(readdirSync(folder)).toEqual(['backup']);
  const whole = readFileSync(file);
  const damage: readonly [string, () => void][] = [
    ['half', () => truncateSync(file, statSync(file).size >> 1)],
    ['without its end', () => truncateSync(file, statSync(file).size - 1)],
    [
      'one bit',
      () =>
        writeFileSync(
          file,
          whole.map((byte, at) => (at === whole.length >> 1 ? byte ^ 1 : byte)),
        ),
    ],
    ['empty', () => truncateSync(file, 0)],
    ['something else', () => writeFileSync(file, 'Dear diary')],
  ];
  const to = newSqlite();
  for (const [how, harm] of damage) {
    writeFileSync(file, whole);
    harm();
    await expect(
      restoreCommand(to, file, () => {}),
      how,
    ).rejects.toThrow(/damaged|not a backup/);
  }
  await expect(restoreCommand(to, join(folder, 'none'), () => {})).rejects.toThrow('There is no file');
  writeFileSync(file, whole);
  await restoreCommand(to, file, () => {});
  await areEqual(place, to);
}, 120_000);

test('a backup of an older version is brought up to date', async () => {
  const [old, to] = [newSqlite(), await newPostgres()];
  const database = await openDatabase(old, () => {}, '0001_create_tables');
  await database.queries
    .insertInto('person')
    .values({ id: 'ada', name: 'Ada', colour: '#000000', created_at: MADE_AT })
    .execute();
  await database.close();
  const file = join(newFolder(), 'backup');
  await backupCommand(old, file, () => new Date(MADE_AT));
  await restoreCommand(to, file, () => {});
  const server = await startTestServer(to);
  expect((await new Visitor(server.url).get('/readyz')).status).toBe(200);
  await server.stop();
});
