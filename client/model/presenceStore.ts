import type { Awareness } from 'y-protocols/awareness';
import type { Person } from '../../shared/protocol/person.ts';
import type { Presence } from '../../shared/protocol/presence.ts';
import { MutableStore, type Store } from './store.ts';

/** What the others on this journey are doing, by tab. */
export type Others = ReadonlyMap<number, Presence>;

const NOBODY: Others = new Map();
/** 15 times a second: smooth under a CSS transition of the same length, at a quarter of the messages of every frame. */
const SEND_EVERY_MS = 66;

/** This person's presence, sent at most 15 times a second, and everybody else's, told at most once a frame. */
export class PresenceStore {
  readonly #awareness: Awareness;
  readonly #others = new MutableStore<Others>(NOBODY);
  #own: Presence;
  #sendTimer: ReturnType<typeof setTimeout> | undefined;
  #lastSent = 0;
  #frame: number | undefined;

  constructor(awareness: Awareness, person: Person) {
    this.#awareness = awareness;
    this.#own = { person, cursor: null, selection: [], drag: null, editing: null };
    awareness.setLocalState({ ...this.#own });
    awareness.on('change', this.#onChange);
  }

  get others(): Store<Others> {
    return this.#others;
  }

  /** Changes what the others see of this tab. */
  update(change: Partial<Presence>): void {
    this.#own = { ...this.#own, ...change };
    if (this.#sendTimer !== undefined) return;
    const wait = Math.max(0, this.#lastSent + SEND_EVERY_MS - performance.now());
    this.#sendTimer = setTimeout(this.#send, wait);
  }

  destroy(): void {
    clearTimeout(this.#sendTimer);
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#awareness.off('change', this.#onChange);
  }

  readonly #send = (): void => {
    this.#sendTimer = undefined;
    this.#lastSent = performance.now();
    this.#awareness.setLocalState({ ...this.#own });
  };

  readonly #onChange = (): void => {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      const others = new Map<number, Presence>();
      for (const [client, state] of this.#awareness.getStates()) {
        if (client !== this.#awareness.clientID && isPresence(state)) others.set(client, state);
      }
      this.#others.set(others);
    });
  };
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
