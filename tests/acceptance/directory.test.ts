import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { newId } from '../../server/newId.ts';
import { Personas } from '../../server/storage/directory/personas.ts';
import { describeStores } from '../helpers/describeStores.ts';
import { bytes, openStore, START, type OpenStore } from '../helpers/openStore.ts';

describeStores((newPlace) => {
  let store: OpenStore;
  // One place for all: each test has journeys and people of its own.
  beforeAll(async () => {
    store = await openStore(await newPlace());
  });
  beforeEach(() => {
    store.now = START;
  });
  afterAll(() => store.database.close());

  test('finds journeys by the last change of their content, last first', async () => {
    const [a, b] = [await store.newJourney(), await store.newJourney()];
    store.now = new Date(START.getTime() + 1000);
    await store.log.append([{ journey: a, update: bytes('2') }]);
    const rows = await store.journeys.findAll([b, a, 'nothing']);
    expect(rows.map(({ id, seq, changedAt }) => [id, seq, changedAt])).toEqual([
      [a, 2, store.now.toISOString()],
      [b, 1, START.toISOString()],
    ]);
  });

  test('hides a deleted journey from everyone until it is restored', async () => {
    const owner = await store.newPerson('Ada');
    const journey = await store.newJourney(owner);
    await store.journeys.setDeleted(journey, true);
    expect(await store.journeys.find(journey)).toBeNull();
    expect(await store.memberships.roleOf(journey, owner)).toBeNull();
    expect([...(await store.memberships.rolesOf(owner))]).toEqual([]);
    expect(await store.memberships.roleOnDeleted(journey, owner)).toBe('owner');
    await store.journeys.setDeleted(journey, false);
    expect(await store.memberships.roleOf(journey, owner)).toBe('owner');
    expect(await store.memberships.roleOnDeleted(journey, owner)).toBeNull();
  });

  test('gives a person who came by several links the highest role', async () => {
    const journey = await store.newJourney(await store.newPerson('Ada'));
    const guest = await store.newPerson('Grace');
    store.now = new Date(START.getTime() + 1000);
    for (const role of ['editor', 'viewer'] as const) {
      await store.links.create({ id: newId(), journey, role, token: role, singleUse: false });
      expect(await store.links.take(role, guest)).toBe(journey);
    }
    expect(await store.memberships.roleOf(journey, guest)).toBe('editor');
    expect(await store.memberships.membersOf(journey)).toMatchObject([{ role: 'owner' }, { role: 'editor' }]);
  });

  test('takes with a revoked link only what came through it', async () => {
    const journey = await store.newJourney(await store.newPerson('Ada'));
    const [guest, other] = [await store.newPerson('Grace'), await store.newPerson('Edsger')];
    const [editing, viewing] = [newId(), newId()];
    await store.links.create({ id: editing, journey, role: 'editor', token: 'e', singleUse: false });
    await store.links.create({ id: viewing, journey, role: 'viewer', token: 'v', singleUse: false });
    await store.links.take('e', guest);
    await store.links.take('e', other);
    await store.links.take('v', guest);
    const counts = (await store.links.list(journey)).map(({ id, people: count }) => [id, count]);
    expect(new Map(counts as [string, number][])).toEqual(
      new Map([
        [editing, 2],
        [viewing, 1],
      ]),
    );
    expect((await store.links.revoke(journey, editing))?.toSorted()).toEqual([guest, other].toSorted());
    expect(await store.memberships.roleOf(journey, guest)).toBe('viewer');
    expect(await store.memberships.roleOf(journey, other)).toBeNull();
    expect(await store.links.take('e', other)).toBeNull();
    expect(await store.links.revoke(journey, editing)).toBeNull();
  });

  test('leaves the owner where they are, whatever is named as a link', async () => {
    const owner = await store.newPerson('Ada');
    const journey = await store.newJourney(owner);
    expect(await store.links.revoke(journey, 'owner')).toBeNull();
    expect(await store.memberships.roleOf(journey, owner)).toBe('owner');
  });

  test('lets one of many people take a link for one', async () => {
    const journey = await store.newJourney();
    await store.links.create({ id: newId(), journey, role: 'owner', token: 'once', singleUse: true });
    const guests = await Promise.all(
      ['Ada', 'Grace', 'Edsger', 'Barbara'].map((name) => store.newPerson(name)),
    );
    const taken = await Promise.all(guests.map((guest) => store.links.take('once', guest)));
    expect(taken.filter((id) => id === journey)).toHaveLength(1);
    expect(await store.memberships.membersOf(journey)).toHaveLength(1);
  });

  test('finds personas by however many ids a document names, also such as can be none', async () => {
    const personas = new Personas(store.database, () => store.now);
    const id = newId();
    await personas.create(id, { name: 'Ann', goals: '', quote: '', needs: [] }, await store.newPerson('Ada'));
    const ids = Array.from({ length: 33_000 }, (_, at) => `${at}`.padStart(26, '0'));
    expect((await personas.findAll([...ids, 'no\0id', id])).map(({ name }) => name)).toEqual(['Ann']);
  });

  test('keeps no token that opens a journey', async () => {
    const journey = await store.newJourney();
    await store.links.create({ id: newId(), journey, role: 'editor', token: 'a secret', singleUse: false });
    const rows = await store.database.queries.selectFrom('share_link').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain('a secret');
  });
});
