import { expect, onTestFinished, test } from 'vitest';
import { newId } from '../../server/newId.ts';
import { openDatabase } from '../../server/storage/openDatabase.ts';
import { Jobs } from '../../server/storage/work/jobs.ts';
import { HopelessError } from '../../server/work/hopelessError.ts';
import { WorkQueue, type Handler } from '../../server/work/workQueue.ts';
import { describeStores } from '../helpers/describeStores.ts';

const HOUR_MS = 60 * 60_000;

describeStores((newPlace) => {
  /** Servers on one store, whose clock is the test's. */
  async function start() {
    const database = await openDatabase(await newPlace(), () => {});
    onTestFinished(() => database.close());
    const clock = { now: Date.parse('2026-11-22T09:00:00Z') };
    const jobs = new Jobs(database, () => new Date(clock.now), newId);
    const logged: string[] = [];
    const log = (_details: object, message: string): void => {
      logged.push(message);
    };
    const newServer = (handler: Handler): WorkQueue => {
      const server = new WorkQueue({ jobs, logger: { debug: log, warn: log }, id: newId(), tracer: null });
      server.handle('mail', handler);
      return server;
    };
    return { database, jobs, clock, logged, newServer };
  }

  test('does each piece of work once, however many servers look for some', async () => {
    const { jobs, newServer } = await start();
    const done: unknown[] = [];
    const servers = Array.from({ length: 4 }, () =>
      newServer((payload) => {
        done.push(payload);
        return Promise.resolve();
      }),
    );
    await Promise.all(Array.from({ length: 30 }, (_, n) => jobs.add({ kind: 'mail', payload: { n } })));
    await Promise.all(servers.map((server) => server.doDue()));
    expect(done).toHaveLength(30);
    expect(new Set(done.map((payload) => (payload as { n: number }).n)).size).toBe(30);
    expect(await jobs.counts()).toEqual({ waiting: 0, running: 0, dead: 0, dueSince: null });
  });

  test('waits until work is due, and leaves to others what it does not know', async () => {
    const { jobs, clock, newServer } = await start();
    const done: unknown[] = [];
    const server = newServer((payload) => {
      done.push(payload);
      return Promise.resolve();
    });
    await jobs.add({ kind: 'mail', payload: 'later', at: new Date(clock.now + HOUR_MS) });
    await jobs.add({ kind: 'something of a newer version', payload: null });
    await server.doDue();
    expect(done).toEqual([]);
    expect(await jobs.counts()).toMatchObject({ waiting: 2, dueSince: new Date(clock.now) });
    clock.now += HOUR_MS;
    await server.doDue();
    expect(done).toEqual(['later']);
    expect(await jobs.counts()).toMatchObject({ waiting: 1 });
  });

  test('knows a key for as long as it waits and for a month after', async () => {
    const { jobs, clock, newServer } = await start();
    const done: unknown[] = [];
    const server = newServer((payload) => {
      done.push(payload);
      return Promise.resolve();
    });
    const add = (payload: string): Promise<void> => jobs.add({ kind: 'mail', payload, key: 'due/today' });
    await add('first');
    await add('while it waits');
    await server.doDue();
    await add('after it was done');
    await server.doDue();
    expect(done).toEqual(['first']);
    clock.now += 31 * 24 * HOUR_MS;
    await jobs.forgetDone();
    await add('a month later');
    await server.doDue();
    expect(done).toEqual(['first', 'a month later']);
  });

  test('tries again what failed, later each time and with the same id, and gives up in the end', async () => {
    const { jobs, clock, logged, newServer } = await start();
    const tries: { readonly id: string; readonly attempt: number; readonly at: number }[] = [];
    const server = newServer((_payload, { id, attempt }) => {
      tries.push({ id, attempt, at: clock.now });
      return Promise.reject(new Error('Nobody answers.'));
    });
    await jobs.add({ kind: 'mail', payload: null });
    for (let hours = 0; hours < 45; hours += 0.25) {
      await server.doDue();
      clock.now += HOUR_MS / 4;
    }
    expect(tries).toHaveLength(14);
    expect(new Set(tries.map(({ id }) => id)).size).toBe(1);
    expect(tries.map(({ attempt }) => attempt)).toEqual(tries.map((_, index) => index + 1));
    const pause = (index: number): number => (tries[index + 1]?.at ?? 0) - (tries[index]?.at ?? 0);
    expect(pause(12)).toBeGreaterThan(4 * HOUR_MS);
    expect(pause(1)).toBeLessThan(HOUR_MS / 2);
    expect(await jobs.counts()).toMatchObject({ waiting: 0, dead: 1 });
    expect(server.metrics).toEqual({ done: 0, postponed: 13, buried: 1 });
    expect(logged.at(-1)).toBe('a piece of work is given up');
  });

  test('gives up at once what is hopeless', async () => {
    const { jobs, newServer } = await start();
    const server = newServer(() => Promise.reject(new HopelessError('There is no such address.')));
    await jobs.add({ kind: 'mail', payload: null });
    await server.doDue();
    expect(await jobs.counts()).toMatchObject({ waiting: 0, dead: 1 });
  });

  test('takes over what a server that died had begun, once its lease is over', async () => {
    const { jobs, clock, newServer } = await start();
    await jobs.add({ kind: 'mail', payload: 'begun' });
    expect(await jobs.take(['mail'], 10, 'a server that dies', 1000)).toMatchObject([{ payload: 'begun' }]);
    const done: unknown[] = [];
    const server = newServer((payload, { attempt }) => {
      done.push([payload, attempt]);
      return Promise.resolve();
    });
    await server.doDue();
    expect([done, await jobs.counts()]).toEqual([[], { waiting: 0, running: 1, dead: 0, dueSince: null }]);
    clock.now += 2000;
    await server.doDue();
    expect(done).toEqual([['begun', 2]]);
  });

  test('adds work in the same commit as what it is about, or not at all', async () => {
    const { database, jobs } = await start();
    const person = { id: 'p1', name: 'Ada', colour: 'blue', created_at: '2026-11-22T09:00:00.000Z' };
    const insertPerson = database.queries.insertInto('person').values(person);
    await database.commit([insertPerson, jobs.adding({ kind: 'mail', payload: 'welcome' })]);
    expect(await jobs.counts()).toMatchObject({ waiting: 1 });
    await expect(
      database.commit([jobs.adding({ kind: 'mail', payload: 'welcome again' }), insertPerson]),
    ).rejects.toThrow(/unique/i);
    expect(await jobs.counts()).toMatchObject({ waiting: 1 });
  });

  test('ends what it has begun when it stops, and begins nothing more', async () => {
    const { jobs, newServer } = await start();
    const end = Promise.withResolvers<void>();
    const begun: unknown[] = [];
    const server = newServer(async (payload) => {
      begun.push(payload);
      await end.promise;
    });
    await jobs.add({ kind: 'mail', payload: 'begun' });
    const working = server.doDue();
    await expect.poll(() => begun).toEqual(['begun']);
    await jobs.add({ kind: 'mail', payload: 'not begun' });
    const stopping = server.stop();
    end.resolve();
    await Promise.all([stopping, working]);
    expect(begun).toEqual(['begun']);
    expect(await jobs.counts()).toMatchObject({ waiting: 1, running: 0 });
  });
});
