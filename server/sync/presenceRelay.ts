import { LEFT, presenceFrame, readPresenceEntries, type PresenceEntry } from './presenceEntries.ts';
import type { Person } from '../../shared/protocol/person.ts';
import type { Role } from '../../shared/protocol/role.ts';
import type { Frame } from './frames.ts';

/** Who stands behind the entries of one connection. */
export interface PresenceSource {
  readonly person: Person;
  readonly role: Role;
  /** The awareness client this connection speaks for; `null` until it has said so. */
  presenceClient: number | null;
  /** Whether it has only just connected, and so cannot be repeating what it heard from others. */
  readonly isFresh: boolean;
}

/**
 * What everybody in a room shows of themselves. Each connection speaks for one client only, the first that it brings:
 * stock clients repeat whatever they hear, and somebody may claim to be somebody else. `person` is always the
 * session's.
 */
export class PresenceRelay {
  readonly #states = new Map<number, PresenceEntry>();
  readonly #owners = new Map<number, PresenceSource>();
  readonly #gone = new Map<number, { readonly clock: number; readonly personId: string }>();
  /** Whose server speaks for a client that is connected elsewhere. */
  readonly #elsewhere = new Map<number, string>();
  #changed = new Map<number, PresenceEntry>();
  /** Those of the changed that other servers have not heard of. */
  #changedHere = new Set<number>();

  /** Takes an awareness payload from a connection; answers whether others have something new to hear. @throws when it is malformed */
  receive(source: PresenceSource, payload: Uint8Array): boolean {
    const entries = readPresenceEntries(payload);
    if (source.presenceClient === null) this.#pin(source, entries);
    let isNews = false;
    for (const entry of entries) {
      if (entry.client === source.presenceClient && this.#take(source, entry)) isNews = true;
    }
    return isNews;
  }

  /** Forgets what a connection showed; answers whether others have something new to hear. */
  leave(source: PresenceSource): boolean {
    const client = source.presenceClient;
    if (client === null || this.#owners.get(client) !== source) return false;
    this.#owners.delete(client);
    const last = this.#states.get(client);
    if (last === undefined) return false;
    this.#states.delete(client);
    this.#remember(client, last.clock, source.person.id);
    this.#noteHere({ client, clock: last.clock, json: LEFT });
    return true;
  }

  /** Takes what another server says of its people; answers whether there is something new to show. @throws when it is malformed */
  receiveFrom(server: string, payload: Uint8Array): boolean {
    let isNews = false;
    for (const entry of readPresenceEntries(payload)) {
      // Somebody who has come here speaks for themselves; their old server has yet to notice.
      if (this.#owners.has(entry.client)) continue;
      if (entry.json === LEFT) {
        if (this.#elsewhere.get(entry.client) === server)
          isNews = this.#removeElsewhere(entry.client) || isNews;
      } else if (this.#isNewFrom(server, entry)) {
        this.#elsewhere.set(entry.client, server);
        this.#states.set(entry.client, entry);
        this.#changed.set(entry.client, entry);
        isNews = true;
      }
    }
    return isNews;
  }

  /** Forgets the people of servers that are gone; answers whether there is something new to show. */
  forgetServers(isGone: (server: string) => boolean): boolean {
    let isNews = false;
    for (const [client, server] of this.#elsewhere)
      if (isGone(server)) isNews = this.#removeElsewhere(client) || isNews;
    return isNews;
  }

  /** The people that other servers tell of, each once. */
  peopleElsewhere(): Person[] {
    const people = new Map<string, Person>();
    for (const client of this.#elsewhere.keys()) {
      const person = personIn(this.#states.get(client)?.json);
      if (person !== null) people.set(person.id, person);
    }
    return [...people.values()];
  }

  /** Everything that people on this server show, for other servers. */
  allHere(): readonly PresenceEntry[] {
    return [...this.#states.values()].filter(({ client }) => this.#owners.has(client));
  }

  /** Everything shown now, for somebody who just came; `null` when there is nothing. */
  all(): Frame | null {
    return this.#states.size === 0 ? null : presenceFrame([...this.#states.values()]);
  }

  /** What changed since the last call, in one frame for everybody here, and those of it that other servers lack. */
  takeChanged(): { readonly frame: Frame | null; readonly fromHere: readonly PresenceEntry[] } {
    const changed = [...this.#changed.values()];
    const fromHere = changed.filter(({ client }) => this.#changedHere.has(client));
    this.#changed.clear();
    this.#changedHere.clear();
    return { frame: changed.length === 0 ? null : presenceFrame(changed), fromHere };
  }

  #pin(source: PresenceSource, entries: readonly PresenceEntry[]): void {
    const own = entries.find(
      (entry) => entry.json !== LEFT && this.#mayOwn(source, entry, entries.length === 1),
    );
    if (own === undefined) return;
    source.presenceClient = own.client;
    this.#owners.set(own.client, source);
    // Whoever comes from another server says the same again here, and is heard.
    if (this.#elsewhere.delete(own.client)) this.#states.delete(own.client);
  }

  #mayOwn(source: PresenceSource, entry: PresenceEntry, isAlone: boolean): boolean {
    const owner = this.#owners.get(entry.client);
    // A tab that lost its connection is back before the server has noticed: the new socket takes over.
    if (owner !== undefined) return owner.person.id === source.person.id && isAlone && source.isFresh;
    if (this.#elsewhere.has(entry.client)) {
      const shown = personIn(this.#states.get(entry.client)?.json);
      return shown?.id === source.person.id && isAlone && source.isFresh;
    }
    const gone = this.#gone.get(entry.client);
    // An echo of somebody who has just left is no newer than what they said themselves.
    return gone === undefined || gone.personId === source.person.id || entry.clock > gone.clock;
  }

  #take(source: PresenceSource, entry: PresenceEntry): boolean {
    if (this.#owners.get(entry.client) !== source) return false;
    const last = this.#states.get(entry.client);
    const isNewer =
      last === undefined || entry.clock > last.clock || (entry.clock === last.clock && entry.json === LEFT);
    if (!isNewer || (last === undefined && entry.json === LEFT)) return false;
    const shown = entry.json === LEFT ? entry : { ...entry, json: asServerKnows(entry.json, source) };
    if (entry.json === LEFT) this.#states.delete(entry.client);
    else this.#states.set(entry.client, shown);
    this.#noteHere(shown);
    return true;
  }

  #noteHere(entry: PresenceEntry): void {
    this.#changed.set(entry.client, entry);
    this.#changedHere.add(entry.client);
  }

  #isNewFrom(server: string, { client, clock }: PresenceEntry): boolean {
    const last = this.#states.get(client);
    if (last === undefined || clock > last.clock) return true;
    // Whoever moves from one server to another begins with what they showed before.
    return clock === last.clock && this.#elsewhere.get(client) !== server;
  }

  #removeElsewhere(client: number): boolean {
    this.#elsewhere.delete(client);
    const last = this.#states.get(client);
    if (last === undefined) return false;
    this.#states.delete(client);
    this.#remember(client, last.clock, personIn(last.json)?.id ?? '');
    this.#changed.set(client, { client, clock: last.clock, json: LEFT });
    return true;
  }

  #remember(client: number, clock: number, personId: string): void {
    this.#gone.delete(client);
    this.#gone.set(client, { clock, personId });
    const oldest = this.#gone.keys().next().value;
    if (this.#gone.size > REMEMBERED && oldest !== undefined) this.#gone.delete(oldest);
  }
}

/** How many of those who left are remembered, to tell an echo of them from their return. */
const REMEMBERED = 64;

/** A state with the identity that the server knows; only an owner can bring everybody to their view. */
function asServerKnows(json: string, { person: { id, name, colour }, role }: PresenceSource): string {
  const state: unknown = JSON.parse(json);
  const rest: Record<string, unknown> =
    typeof state === 'object' && state !== null && !Array.isArray(state) ? { ...state } : {};
  if (role !== 'owner') delete rest['summons'];
  return JSON.stringify({ ...rest, person: { id, name, colour } });
}

/** Who a state says that its client is; servers have put that there. */
function personIn(json: string | undefined): Person | null {
  if (json === undefined) return null;
  return (JSON.parse(json) as { person?: Person }).person ?? null;
}
