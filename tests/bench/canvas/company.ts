import type { WebSocket } from 'ws';
import type { Presence } from '../../../shared/protocol/presence.ts';
import { presenceFrame } from '../../../server/sync/presenceEntries.ts';
import { tokenIn, Visitor } from '../../helpers/visitor.ts';

/** How often each person is heard of. */
const PER_SECOND = 10;

/** Other people on a journey, each with a name, a cookie and a socket of their own. */
export interface Company {
  /** Says what each of them does, ten times a second, by their number and a clock in seconds; `null` for nothing. */
  act(doing: ((index: number, seconds: number) => Partial<Presence>) | null): void;
  leave(): void;
}

/** Has people join a journey through a link, as they would. */
export async function invite(url: string, owner: Visitor, journey: string, count: number): Promise<Company> {
  const link = await owner.post(`/api/journeys/${journey}/links`, { json: { role: 'editor' } });
  const token = tokenIn(link.json<{ url: string }>().url);
  const people = await Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const visitor = await Visitor.named(url, `Person ${index + 1}`);
      await visitor.post('/api/join', { json: { token } });
      const socket = visitor.socket(`/sync/${journey}`);
      await new Promise((resolve) => socket.once('open', resolve));
      return new Guest(socket, index, visitor.person);
    }),
  );
  return {
    act: (doing) => {
      for (const person of people) person.act(doing);
    },
    leave: () => {
      for (const person of people) person.leave();
    },
  };
}

/** One of them: says what a tab of ours would say, and does not listen. */
class Guest {
  readonly #socket: WebSocket;
  readonly #index: number;
  readonly #idle: Presence;
  readonly #client = Math.floor(Math.random() * 2 ** 31);
  #clock = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(socket: WebSocket, index: number, person: Presence['person']) {
    this.#socket = socket;
    this.#index = index;
    this.#idle = { person, cursor: null, selection: [], drag: null, editing: null };
  }

  act(doing: ((index: number, seconds: number) => Partial<Presence>) | null): void {
    clearTimeout(this.#timer);
    if (doing === null) {
      this.#say({});
      return;
    }
    const say = (): void => {
      this.#say(doing(this.#index, performance.now() / 1000));
    };
    // From a phase of their own on: people do not move in step.
    this.#timer = setTimeout(
      () => {
        this.#timer = setInterval(say, 1000 / PER_SECOND);
      },
      (this.#index * 37) % (1000 / PER_SECOND),
    );
  }

  leave(): void {
    clearTimeout(this.#timer);
    this.#socket.terminate();
  }

  #say(change: Partial<Presence>): void {
    this.#clock += 1;
    const json = JSON.stringify({ ...this.#idle, ...change });
    this.#socket.send(presenceFrame([{ client: this.#client, clock: this.#clock, json }]));
  }
}
