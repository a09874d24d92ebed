import type { PresenceEntry } from './presenceEntries.ts';
import type { Room } from './room.ts';

/** Cursors are sent at most this often, in milliseconds: 25 times a second, whoever moves. */
const EVERY_MS = 40;

/** Sends what changed in presence to each room as one frame a tick; one timer for the whole process, and only while something moves. */
export class PresenceTicker {
  #moved = new Set<Room>();
  #timer: NodeJS.Timeout | null = null;
  readonly #tellServers: (room: Room, entries: readonly PresenceEntry[]) => void;

  /** `tellServers` hears what other servers have to know of the people here. */
  constructor(tellServers: (room: Room, entries: readonly PresenceEntry[]) => void) {
    this.#tellServers = tellServers;
  }

  /** Notes that a room has something new to show. */
  note(room: Room): void {
    this.#moved.add(room);
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.flush();
    }, EVERY_MS);
  }

  /** Sends all that is new, now. */
  flush(): void {
    const rooms = this.#moved;
    this.#moved = new Set();
    for (const room of rooms) {
      const { frame, fromHere } = room.presence.takeChanged();
      if (frame !== null) for (const connection of room.connections) connection.sendPresence(frame);
      if (fromHere.length > 0) this.#tellServers(room, fromHere);
    }
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
