import { compact, type CompactionLimits } from './compact.ts';
import type { CommitLoop } from './commitLoop.ts';
import type { Connection } from './connection.ts';
import { loadDocument, type LoadParts } from './loadDocument.ts';
import type { Neighbours } from './neighbours.ts';
import { purge } from './purge.ts';
import { Room, type RoomParts } from './room.ts';

export interface OpenRoomsParts extends LoadParts {
  readonly commits: CommitLoop;
  readonly compaction: CompactionLimits;
  /** How long a journey stays in memory after its last use, in milliseconds. */
  readonly graceMs: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly neighbours: Neighbours;
  readonly onFailed: (room: Room) => void;
  readonly onCommitted?: RoomParts['onCommitted'];
  readonly onRefused: (connection: Connection, error: unknown) => void;
}

/** The journeys that are in memory: loads each once, however many ask, and lets go of it when nobody needs it. */
export class OpenRooms {
  readonly #parts: OpenRoomsParts;
  readonly #live = new Map<string, Room>();
  readonly #loading = new Map<string, Promise<Room | null>>();
  readonly #unloading = new Set<Room>();

  constructor(parts: OpenRoomsParts) {
    this.#parts = parts;
  }

  /** The room of a journey if it is in memory. */
  get(journey: string): Room | undefined {
    return this.#live.get(journey);
  }

  all(): Room[] {
    return [...this.#live.values()];
  }

  /** The rooms in memory, those too that were about to get there when this was asked. */
  async allAndComing(): Promise<Room[]> {
    await Promise.allSettled(this.#loading.values());
    return this.all();
  }

  /** The room of a journey, loaded if need be; `null` when there is no such journey. @throws what loading throws */
  async open(journey: string): Promise<Room | null> {
    for (;;) {
      const live = this.#live.get(journey);
      if (live !== undefined) {
        live.lastUsed = performance.now();
        return live;
      }
      if ((await this.#load(journey)) === null) return null;
      // Between the load and this line the room may have failed: then it is loaded once more.
    }
  }

  /** Lets go of all rooms that nobody has used for a while; resolves when what that takes is done. */
  async unloadIdle(): Promise<void> {
    const before = performance.now() - this.#parts.graceMs;
    const idle = this.all().filter(
      (room) => room.isQuiet && room.lastUsed <= before && !this.#unloading.has(room),
    );
    await Promise.all(idle.map((room) => this.#unload(room)));
  }

  /** Forgets a room at once. */
  drop(room: Room): void {
    if (this.#live.get(room.journey) !== room) return;
    this.#live.delete(room.journey);
    this.#parts.neighbours.close(room);
    room.doc.destroy();
    this.#parts.metrics.rooms = this.#live.size;
  }

  async #load(journey: string): Promise<Room | null> {
    const loading =
      this.#loading.get(journey) ??
      this.#read(journey).finally(() => {
        this.#loading.delete(journey);
      });
    this.#loading.set(journey, loading);
    return loading;
  }

  async #read(journey: string): Promise<Room | null> {
    const loaded = await loadDocument(this.#parts, journey);
    if (loaded === null) return null;
    const { commits, neighbours, onRefused, onFailed, onCommitted } = this.#parts;
    const room = new Room({
      journey,
      loaded,
      commits,
      ...(onCommitted && { onCommitted }),
      onRefused,
      onStored: (seq, update, trace) => neighbours.line(room)?.stored(seq, update, trace),
      onFailed: () => {
        onFailed(room);
        this.drop(room);
      },
    });
    this.#live.set(journey, room);
    neighbours.open(room);
    this.#parts.metrics.rooms = this.#live.size;
    return room;
  }

  async #unload(room: Room): Promise<void> {
    const { lastUsed } = room;
    this.#unloading.add(room);
    const { neighbours, now } = this.#parts;
    if (room.rows > 0 && neighbours.isNobodyElsewhereIn(room)) await purge(this.#parts, room, now());
    if (room.rows >= this.#parts.compaction.rowsAtUnload) await compact(this.#parts, room);
    this.#unloading.delete(room);
    // Somebody may have come while this took its time; then they have the same room, and it stays.
    if (room.isQuiet && room.lastUsed === lastUsed) this.drop(room);
  }
}
