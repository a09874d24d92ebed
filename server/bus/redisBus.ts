import { createClient } from '@redis/client';
import { StartError } from '../startError.ts';
import type { Bus, Hearer } from './bus.ts';

/** Redis is used by other programs, too. */
const PREFIX = 'waymark:';

/** How long Redis may take to answer when a server starts, in milliseconds. */
const CONNECT_MS = 5000;

/** A connection that answers no ping for this long is dead, in milliseconds: the other end may be gone without a word. */
const SILENCE_MS = 15_000;

/** Tried again soon at first, then every two seconds, and never by all servers in the same instant. */
function backoff(retries: number): number {
  return Math.min(2000, 50 * 2 ** Math.min(retries, 6)) * (0.5 + Math.random() / 2);
}

interface Channel {
  readonly hearers: Map<Hearer, () => void>;
  readonly listener: (message: Buffer) => void;
  isReady: boolean;
}

/**
 * The bus of many servers, on Redis or Valkey. Connections that break come back by themselves; `onLost` hears of each.
 * @throws StartError when Redis does not answer at the start: a wrong address would else show as servers that do not agree
 */
export async function openRedisBus(url: string, id: string, onLost: (error: Error) => void): Promise<Bus> {
  const publisher = connectionTo(url);
  const subscriber = connectionTo(url);
  const channels = new Map<string, Channel>();
  for (const connection of [publisher, subscriber]) connection.on('error', onLost);
  try {
    await Promise.all([started(publisher.connect()), started(subscriber.connect())]);
  } catch (error) {
    for (const connection of [publisher, subscriber]) connection.destroy();
    throw new StartError(`The Redis of REDIS_URL does not answer: ${reasonOf(error)}`);
  }
  const tellReady = (channel: Channel): void => {
    channel.isReady = true;
    for (const onReady of channel.hearers.values()) onReady();
  };
  // Whichever of the two was away, what was told meanwhile is gone; the library has subscribed anew by now.
  for (const connection of [publisher, subscriber]) {
    connection.on('ready', () => {
      if (publisher.isReady && subscriber.isReady)
        for (const channel of channels.values()) tellReady(channel);
    });
  }
  const header = Buffer.from(id);
  return {
    id,
    isAlone: false,
    get isUp() {
      return publisher.isReady && subscriber.isReady;
    },
    publish: async (name, message) => {
      if (!publisher.isReady) return null;
      const frame = Buffer.concat([Buffer.of(header.length), header, message]);
      try {
        const heard = await publisher.publish(PREFIX + name, frame);
        // Redis counts this server, too.
        return channels.get(name)?.isReady === true ? Math.max(0, heard - 1) : heard;
      } catch (error) {
        // Who does not hear of it reads the store instead.
        onLost(error instanceof Error ? error : new Error(String(error)));
        return null;
      }
    },
    subscribe: (name, hear, onReady) => {
      const known = channels.get(name);
      if (known !== undefined) {
        known.hearers.set(hear, onReady);
        if (known.isReady) setImmediate(onReady);
      } else {
        const channel = newChannel(id, hear, onReady);
        channels.set(name, channel);
        subscriber.subscribe(PREFIX + name, channel.listener, true).then(() => {
          tellReady(channel);
        }, onLost);
      }
      return () => {
        const channel = channels.get(name);
        if (channel === undefined || !channel.hearers.delete(hear) || channel.hearers.size > 0) return;
        channels.delete(name);
        subscriber.unsubscribe(PREFIX + name, channel.listener, true).catch(onLost);
      };
    },
    close: () => {
      for (const connection of [publisher, subscriber]) {
        connection.removeAllListeners('error');
        connection.on('error', ignore);
        connection.destroy();
      }
      return Promise.resolve();
    },
  };
}

function connectionTo(url: string) {
  return createClient({
    url,
    name: 'waymark',
    pingInterval: SILENCE_MS / 3,
    socket: { reconnectStrategy: backoff, connectTimeout: CONNECT_MS, socketTimeout: SILENCE_MS },
  });
}

function newChannel(id: string, hear: Hearer, onReady: () => void): Channel {
  const hearers = new Map([[hear, onReady]]);
  const listener = (frame: Buffer): void => {
    const end = 1 + (frame[0] ?? 0);
    const from = frame.toString('utf8', 1, end);
    if (from === id) return;
    // A copy: the frame lies in a buffer that Redis's next words may be read into.
    const message = Uint8Array.from(frame.subarray(end));
    for (const each of hearers.keys()) each(message, from);
  };
  return { hearers, listener, isReady: false };
}

/** The library tries for ever; a server that starts does not. */
async function started(connecting: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  try {
    await Promise.race([
      connecting,
      new Promise((_, reject) => {
        timer = setTimeout(() => {
          reject(new Error('no answer'));
        }, CONNECT_MS);
      }),
    ]);
  } finally {
    clearTimeout(timer);
  }
}

/** What went wrong, without the address and its password; a refused connection has only a code. */
function reasonOf(error: unknown): string {
  const { message, code } = error as { message?: string; code?: string };
  return message !== undefined && message !== '' ? message : (code ?? 'unknown error');
}

function ignore(): void {}
