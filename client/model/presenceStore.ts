import type { Awareness } from 'y-protocols/awareness';
import type { Person } from '../../shared/protocol/person.ts';
import type { Presence } from '../../shared/protocol/presence.ts';
import { MutableStore, type Store } from './store.ts';

/** What the others on this journey are doing, by tab. */
export type Others = ReadonlyMap<number, Presence>;

const NOBODY: Others = new Map();
/** 15 times a second, both ways: people are told to the screen as often as they speak, not with each of their messages. */
const EVERY_MS = 66;

/** This person's presence, and everybody else's: sent and told at most 15 times a second. */
export class PresenceStore {
  readonly #awareness: Awareness;
  readonly #others = new MutableStore<Others>(NOBODY);
  #own: Presence;
  #sendTimer: ReturnType<typeof setTimeout> | undefined;
  #lastSent = -Infinity;
  readonly #changed = new Set<number>();
  #tellTimer: ReturnType<typeof setTimeout> | undefined;
  #lastTold = -Infinity;

  constructor(awareness: Awareness, person: Person) {
    this.#awareness = awareness;
    this.#own = { person, cursor: null, selection: [], drag: null, editing: null };
    awareness.setLocalState({ ...this.#own });
    awareness.on('change', this.#onChange);
  }

  /** The number by which others know this tab. */
  get client(): number {
    return this.#awareness.clientID;
  }

  get others(): Store<Others> {
    return this.#others;
  }

  /** Changes what the others see of this tab. */
  update(change: Partial<Presence>): void {
    this.#own = { ...this.#own, ...change };
    if (this.#sendTimer !== undefined) return;
    const wait = Math.max(0, this.#lastSent + EVERY_MS - performance.now());
    this.#sendTimer = setTimeout(this.#send, wait);
  }

  destroy(): void {
    clearTimeout(this.#sendTimer);
    clearTimeout(this.#tellTimer);
    this.#awareness.off('change', this.#onChange);
  }

  readonly #send = (): void => {
    this.#sendTimer = undefined;
    this.#lastSent = performance.now();
    this.#awareness.setLocalState({ ...this.#own });
  };

  readonly #onChange = ({ added, updated, removed }: Change): void => {
    for (const client of [added, updated, removed].flat()) {
      if (client !== this.#awareness.clientID) this.#changed.add(client);
    }
    if (this.#tellTimer !== undefined || this.#changed.size === 0) return;
    const wait = Math.max(0, this.#lastTold + EVERY_MS - performance.now());
    this.#tellTimer = setTimeout(this.#tell, wait);
  };

  readonly #tell = (): void => {
    this.#tellTimer = undefined;
    this.#lastTold = performance.now();
    const others = new Map(this.#others.get());
    const states = this.#awareness.getStates();
    for (const client of this.#changed) {
      const state = states.get(client);
      if (isPresence(state)) others.set(client, state);
      else others.delete(client);
    }
    this.#changed.clear();
    this.#others.set(others);
  };
}

/** Which tabs came, changed or left. */
interface Change {
  readonly added: readonly number[];
  readonly updated: readonly number[];
  readonly removed: readonly number[];
}

/** Presence comes from other programs too: what is not shaped like ours is not shown. */
function isPresence(state: unknown): state is Presence {
  if (typeof state !== 'object' || state === null) return false;
  const { person, cursor, selection, drag } = state as Partial<Record<keyof Presence, unknown>>;
  return (
    isObjectWith(person, { id: 'string', name: 'string', colour: 'string' }) &&
    (cursor === null || isObjectWith(cursor, { x: 'number', y: 'number' })) &&
    Array.isArray(selection) &&
    (drag === null ||
      (isObjectWith(drag, { dx: 'number', dy: 'number' }) &&
        Array.isArray((drag as { cards?: unknown }).cards)))
  );
}

function isObjectWith(value: unknown, types: Readonly<Record<string, string>>): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(types).every(
    ([key, type]) => typeof (value as Record<string, unknown>)[key] === type,
  );
}
