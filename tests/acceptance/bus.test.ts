import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { must } from '../../shared/journey/must.ts';
import type { Bus } from '../../server/bus/bus.ts';
import { InProcessHub, inProcessBus } from '../../server/bus/inProcessBus.ts';
import { openRedisBus } from '../../server/bus/redisBus.ts';
import { newId } from '../../server/newId.ts';
import { hasRedis, startRedis, type TestRedis } from '../helpers/startRedis.ts';
import { until } from '../helpers/until.ts';

/** One server's ear on a channel. */
interface Ear {
  readonly heard: string[];
  readyTimes: number;
  end(): void;
}

async function listen(bus: Bus, channel: string): Promise<Ear> {
  const ear: Ear = { heard: [], readyTimes: 0, end: () => {} };
  ear.end = bus.subscribe(
    channel,
    (message, from) => ear.heard.push(`${from}: ${new TextDecoder().decode(message)}`),
    () => {
      ear.readyTimes += 1;
    },
  );
  await until(() => ear.readyTimes > 0);
  return ear;
}

function say(bus: Bus, channel: string, words: string): void {
  void bus.publish(channel, new TextEncoder().encode(words));
}

function suite(join: (id: string) => Promise<Bus>): void {
  const server = async (id: string): Promise<Bus> => {
    const bus = await join(id);
    onTestFinished(() => bus.close());
    return bus;
  };

  test('tells every other server that hears a channel, and not the one that speaks', async () => {
    const [a, b, c] = [await server('a'), await server('b'), await server('c')];
    const channel = newId();
    const ears = await Promise.all([a, b, c].map((bus) => listen(bus, channel)));
    say(a, channel, 'hello');
    await until(() => ears.slice(1).every(({ heard }) => heard.length > 0));
    say(b, channel, 'good evening');
    await until(() => must(ears[0]).heard.length > 0);
    expect(ears.map(({ heard }) => heard[0])).toEqual(['b: good evening', 'a: hello', 'a: hello']);
  });

  test('keeps channels apart, and the order of each sender', async () => {
    const [a, b] = [await server('a'), await server('b')];
    const [one, other] = [newId(), newId()];
    const [ear, second] = [await listen(b, one), await listen(b, other)];
    for (let index = 0; index < 200; index++) say(a, index % 2 === 0 ? one : other, `${index}`);
    await until(() => ear.heard.length === 100 && second.heard.length === 100);
    expect(ear.heard).toEqual(Array.from({ length: 100 }, (_, index) => `a: ${index * 2}`));
  });

  test('carries any bytes, and large ones', async () => {
    const [a, b] = [await server('a'), await server('b')];
    const channel = newId();
    const heard: Uint8Array[] = [];
    let isReady = false;
    b.subscribe(
      channel,
      (message) => heard.push(message),
      () => {
        isReady = true;
      },
    );
    await until(() => isReady);
    const large = Uint8Array.from({ length: 3_000_000 }, (_, index) => index % 256);
    void a.publish(channel, Uint8Array.of(0, 255, 10, 13));
    void a.publish(channel, large);
    await until(() => heard.length === 2);
    expect(heard[0]).toEqual(Uint8Array.of(0, 255, 10, 13));
    expect(Buffer.compare(must(heard[1]), large)).toBe(0);
  });

  test('has several ears on one channel, and stops telling those that ended', async () => {
    const [a, b] = [await server('a'), await server('b')];
    const channel = newId();
    const [first, second] = [await listen(b, channel), await listen(b, channel)];
    first.end();
    first.end();
    say(a, channel, 'still there?');
    await until(() => second.heard.length === 1);
    expect(first.heard).toEqual([]);
    second.end();
    const again = await listen(b, channel);
    say(a, channel, 'welcome back');
    await until(() => again.heard.length === 1);
    expect(second.heard).toHaveLength(1);
  });

  test('says how many others hear what is told', async () => {
    const [a, b] = [await server('a'), await server('b')];
    const channel = newId();
    const tell = (): Promise<number | null> => a.publish(channel, Uint8Array.of(1));
    expect(await tell()).toBe(0);
    const own = await listen(a, channel);
    expect(await tell()).toBe(0);
    await listen(b, channel);
    expect(await tell()).toBe(1);
    own.end();
    await expect.poll(tell).toBe(1);
    await a.close();
    expect(await tell()).toBeNull();
  });

  test('says who it is and that it is up, and is silent once closed', async () => {
    const [a, b] = [await server('a'), await join('b')];
    const channel = newId();
    const ear = await listen(a, channel);
    expect([b.id, b.isUp, b.isAlone]).toEqual(['b', true, false]);
    await b.close();
    expect(b.isUp).toBe(false);
    say(b, channel, 'too late');
    say(await server('c'), channel, 'in time');
    await until(() => ear.heard.length > 0);
    expect(ear.heard).toEqual(['c: in time']);
  });
}

describe('in one process', () => {
  const hub = new InProcessHub();
  suite((id) => Promise.resolve(hub.join(id)));

  test('of a server alone is up, and has nobody to tell', () => {
    const bus = inProcessBus('only');
    say(bus, 'anything', 'to nobody');
    expect([bus.isAlone, bus.isUp]).toEqual([true, true]);
  });
});

describe.runIf(hasRedis())('over Redis', () => {
  let redis: TestRedis;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());
  const join = (id: string): Promise<Bus> => openRedisBus(redis.url, id, () => {});
  suite(join);

  test('comes back by itself after Redis was killed, and says that something may have been missed', async () => {
    if (!redis.isOwn) return;
    const [a, b] = [await join('a'), await join('b')];
    onTestFinished(async () => {
      await Promise.all([a.close(), b.close()]);
    });
    const channel = newId();
    const ear = await listen(b, channel);
    await redis.kill();
    await until(() => !a.isUp && !b.isUp);
    say(a, channel, 'into the void');
    await redis.start();
    await until(() => a.isUp && b.isUp && ear.readyTimes > 1);
    say(a, channel, 'here again');
    await until(() => ear.heard.length > 0);
    expect(ear.heard).toEqual(['a: here again']);
  });

  test('refuses to start without a Redis, in words without the password', async () => {
    await expect(openRedisBus('redis://:hunter2@127.0.0.1:1', 'a', () => {})).rejects.toThrow(
      /^The Redis of REDIS_URL does not answer: (?!.*hunter2)/,
    );
  });
});
