import type { Bus, Hearer } from './bus.ts';

/** What several servers in one process have in common. */
export class InProcessHub {
  readonly #servers = new Set<Listeners>();

  /** The bus of one more server. */
  join(id: string): Bus {
    return connect(id, this.#servers, false);
  }
}

/** The bus of the only server there is: one laptop. */
export function inProcessBus(id: string): Bus {
  return connect(id, new Set(), true);
}

type Listeners = Map<string, Set<Hearer>>;

function connect(id: string, servers: Set<Listeners>, isAlone: boolean): Bus {
  const own: Listeners = new Map();
  servers.add(own);
  return {
    id,
    isAlone,
    get isUp() {
      return servers.has(own);
    },
    publish: (channel, message) => {
      if (!servers.has(own)) return Promise.resolve(null);
      const others = [...servers].filter((listeners) => listeners !== own && listeners.has(channel));
      // Later, as between processes: nobody may rely on having been heard already.
      if (others.length > 0)
        setImmediate(() => {
          for (const listeners of others) for (const hear of listeners.get(channel) ?? []) hear(message, id);
        });
      return Promise.resolve(others.length);
    },
    subscribe: (channel, hear, onReady) => {
      const hearers = own.get(channel) ?? new Set();
      own.set(channel, hearers.add(hear));
      setImmediate(onReady);
      return () => {
        hearers.delete(hear);
        if (hearers.size === 0) own.delete(channel);
      };
    },
    close: () => {
      servers.delete(own);
      return Promise.resolve();
    },
  };
}
