import { setTimeout as sleep } from 'node:timers/promises';
import type { WebSocket } from 'ws';
import { personaSources, refreshPersonas } from '../../shared/changes/refreshPersonas.ts';
import { JourneyDocument, SCHEMA_VERSION } from '../../shared/document/journeyDocument.ts';
import { readJourney } from '../../shared/document/journeyReader.ts';
import type { JourneySnapshot } from '../../shared/journey/snapshot.ts';
import { CLOSE } from '../../shared/protocol/closeCode.ts';
import type { ControlMessage } from '../../shared/protocol/messages.ts';
import type { Person } from '../../shared/protocol/person.ts';
import { mayEdit, type Role } from '../../shared/protocol/role.ts';
import type { JourneyLog } from '../storage/journeyLog.ts';
import { Admission } from './admission.ts';
import { CommitLoop } from './commitLoop.ts';
import { compact, DEFAULT_COMPACTION, isDue, type CompactionLimits } from './compact.ts';
import { Connection, type ConnectionIdentity } from './connection.ts';
import { KEEPALIVE, stepOneFrame } from './frames.ts';
import type { Logger } from './logger.ts';
import { OpenRooms } from './openRooms.ts';
import { PresenceTicker } from './presenceTicker.ts';
import { originalsOf, type PersonaSource } from './personaSource.ts';
import { Reception } from './reception.ts';
import type { Room } from './room.ts';
import { SyncMetrics } from './syncMetrics.ts';

export interface RoomsParts {
  readonly log: JourneyLog;
  readonly logger: Logger;
  /** What a person may do on a journey now; `null` when it does not exist for them. */
  readonly roleOf: (journey: string, personId: string) => Promise<Role | null>;
  readonly rateLimit: boolean;
  /** The workspace's personas, which journeys keep copies of. */
  readonly personas?: PersonaSource;
  /** Hears of every update of a journey once it is on disk, with the ids of those who wrote it; none for the server itself. */
  readonly onCommitted?: (journey: string, authors: ReadonlySet<string>) => void;
  /** How long a journey stays in memory after its last use, in milliseconds. */
  readonly graceMs?: number;
  readonly compaction?: CompactionLimits;
  /** How long a store that failed once is left alone, in milliseconds; longer when it fails again. */
  readonly backoffMs?: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** How often idle journeys are looked for. */
const SWEEP_MS = 1000;

/** A y-websocket client gives a connection up after 30 s of silence. */
const KEEPALIVE_MS = 15_000;

/** How long a client may take to say goodbye when the server shuts down. */
const FAREWELL_MS = 1000;

/**
 * The sync server: every journey that is open, who is in it, and what they may do there.
 * `connect` takes over a socket in the same turn of the event loop in which it was opened.
 */
export class Rooms {
  readonly metrics = new SyncMetrics();
  readonly #parts: RoomsParts;
  readonly #commits: CommitLoop;
  readonly #open: OpenRooms;
  readonly #ticker = new PresenceTicker();
  readonly #admission: Admission;
  readonly #reception: Reception;
  readonly #timers: readonly NodeJS.Timeout[];
  #refreshing = Promise.resolve();

  constructor(parts: RoomsParts) {
    const { log, logger } = parts;
    this.#parts = parts;
    this.#commits = new CommitLoop({
      log,
      logger,
      metrics: this.metrics,
      backoffMs: parts.backoffMs ?? 1000,
    });
    this.#reception = new Reception({
      logger,
      metrics: this.metrics,
      ticker: this.#ticker,
      hasRateLimit: parts.rateLimit,
    });
    this.#open = new OpenRooms({
      log,
      logger,
      metrics: this.metrics,
      ...(parts.personas && { personas: parts.personas }),
      ...(parts.onCommitted && { onCommitted: parts.onCommitted }),
      commits: this.#commits,
      compaction: parts.compaction ?? DEFAULT_COMPACTION,
      graceMs: parts.graceMs ?? 30_000,
      now: parts.now ?? Date.now,
      onFailed: (room) => {
        for (const connection of room.connections) connection.close(CLOSE.storeFailed, 'not stored');
      },
      onRefused: (connection, error) => {
        this.#reception.refuseMalformed(connection, error);
      },
    });
    this.#admission = new Admission({
      logger,
      commits: this.#commits,
      open: this.#open,
      roleOf: parts.roleOf,
    });
    this.#timers = [
      setInterval(() => void this.sweep(), SWEEP_MS).unref(),
      setInterval(() => {
        this.keepAlive();
      }, KEEPALIVE_MS).unref(),
    ];
  }

  /** Whether the store takes edits, for `/readyz`. */
  get isHealthy(): boolean {
    return !this.#commits.isBackingOff;
  }

  /** Lets a socket take part in a journey, or closes it with the reason why not. */
  async connect(socket: WebSocket, identity: ConnectionIdentity): Promise<void> {
    socket.on('error', (error) => {
      this.#parts.logger.info({ err: error, journey: identity.journey }, 'a sync socket failed');
    });
    // What the client sends while the journey loads waits in the socket.
    socket.pause();
    const admitted = await this.#admission.admit(identity);
    socket.resume();
    if ('code' in admitted) socket.close(admitted.code, admitted.reason);
    else if (this.#open.get(identity.journey) !== admitted.room) {
      // The room fell in the moment between: in it, edits would go nowhere.
      socket.close(CLOSE.storeFailed, 'not stored');
    } else if (socket.readyState === socket.OPEN) {
      this.#join(admitted.room, new Connection(socket, admitted.identity));
    }
  }

  /** What `look` makes of the committed journey; `null` when there is no such journey. `seq` is its last row in the log, 0 right after a compaction. */
  async read<T>(journey: string, look: (snapshot: JourneySnapshot, seq: number) => T): Promise<T | null> {
    const room = await this.#open.open(journey);
    if (room === null) return null;
    const [snapshot, seq] = await new Promise<[JourneySnapshot, number]>((resolve, reject) => {
      room.read({
        look: (document) => {
          const read = readJourney(document);
          return (last) => {
            resolve([read, last]);
          };
        },
        failed: reject,
      });
    });
    return look(snapshot, seq);
  }

  /** {@link read} for housekeeping: a journey that nobody has open is let go of at once. */
  async readInPassing<T>(
    journey: string,
    look: (snapshot: JourneySnapshot, seq: number) => T,
  ): Promise<T | null> {
    const isOpen = this.#open.get(journey) !== undefined;
    const seen = await this.read(journey, look);
    const room = this.#open.get(journey);
    if (!isOpen && room !== undefined) room.lastUsed = -Infinity;
    return seen;
  }

  /** Tells everybody who has a journey open, and understands, that there is something new to ask for. */
  tell(journey: string, message: ControlMessage): void {
    for (const connection of this.#open.get(journey)?.connections ?? []) connection.sendControl(message);
  }

  /** Changes a journey on the server's own account, or as a person asked for; resolves when the change is on disk and shared. */
  async edit(
    journey: string,
    change: (document: JourneyDocument) => void,
    by: string | null = null,
  ): Promise<void> {
    const room = await this.#open.open(journey);
    if (room === null) throw new Error(`There is no journey ${journey}.`);
    await room.edit(change, by);
  }

  /**
   * Brings the copies of one of the workspace's personas in step in all journeys that are in memory; all others are when
   * they are loaded. One after the other, so that what was said last stays; resolves when it is on disk and shared.
   */
  personaChanged(id: string): Promise<void> {
    this.#refreshing = this.#refreshing.then(() => this.#refreshPersona(id));
    return this.#refreshing;
  }

  /** Who has a journey open, each person once. */
  peopleIn(journey: string): readonly Person[] {
    return this.#open.get(journey)?.people() ?? [];
  }

  /** Brings the connections of a journey in line with what their people may do now; of all people, or of those named. */
  async rolesChanged(journey: string, personIds?: readonly string[]): Promise<void> {
    await this.#admission.rolesChanged(this.#open.get(journey), personIds);
  }

  /** Closes all connections of a journey, such as one that was deleted. */
  closeJourney(journey: string, code: number): void {
    this.#admission.noteRoleChange();
    const room = this.#open.get(journey);
    if (room === undefined) return;
    for (const connection of room.connections) connection.close(code, 'closed');
  }

  /** Tells clients, stores what has arrived, and closes all connections; they come back to the next server. */
  async shutdown(): Promise<void> {
    this.#admission.stop();
    for (const timer of this.#timers) clearInterval(timer);
    this.#reception.stop();
    const connections = this.#open.all().flatMap((room) => [...room.connections]);
    for (const connection of connections) connection.sendControl({ type: 'shutdown' });
    await this.#commits.idle();
    this.#ticker.stop();
    for (const connection of connections) connection.close(CLOSE.goingAway, 'shutting down');
    await Promise.race([
      Promise.all(connections.map(({ socket }) => untilClosed(socket))),
      sleep(FAREWELL_MS, undefined, { ref: false }),
    ]);
    for (const { socket } of connections) socket.terminate();
  }

  /** Folds long logs and lets go of journeys that nobody uses; the timer calls it every second. */
  async sweep(): Promise<void> {
    this.#reception.forgetIdlePeople();
    const { log, logger, compaction = DEFAULT_COMPACTION } = this.#parts;
    const due = this.#open.all().filter((room) => isDue(room, compaction));
    await Promise.all(due.map((room) => compact({ log, logger, metrics: this.metrics }, room)));
    await this.#open.unloadIdle();
  }

  /** Gives every client a sign of life, and cuts those that gave none since the last time. */
  keepAlive(): void {
    for (const room of this.#open.all()) {
      for (const connection of room.connections) {
        if (!connection.isAlive) connection.socket.terminate();
        connection.isAlive = false;
        connection.send(KEEPALIVE);
        if (connection.isOpen) connection.socket.ping();
      }
    }
  }

  async #refreshPersona(id: string): Promise<void> {
    const { personas, logger } = this.#parts;
    if (personas === undefined) return;
    const rooms = await this.#open.allAndComing();
    const originals = await originalsOf(personas, [id]);
    const users = rooms.filter((room) => personaSources(new JourneyDocument(room.doc)).includes(id));
    const edits = users.map((room) =>
      room.edit((document) => {
        refreshPersonas(document, originals);
      }),
    );
    for (const [index, { status }] of (await Promise.allSettled(edits)).entries()) {
      // Such a room is loaded anew, and brought in step by that.
      if (status === 'rejected')
        logger.warn({ journey: users[index]?.journey }, 'a persona could not be refreshed');
    }
  }

  #join(room: Room, connection: Connection): void {
    room.connections.add(connection);
    this.metrics.connections += 1;
    this.#reception.listen(room, connection);
    connection.socket.on('close', () => {
      room.connections.delete(connection);
      room.lastUsed = performance.now();
      this.metrics.connections -= 1;
      if (room.presence.leave(connection)) this.#ticker.note(room);
    });
    connection.sendControl({ type: 'hello', role: connection.role, schema: SCHEMA_VERSION });
    // Whoever may not edit is never asked for what they have, and so sends nothing.
    if (mayEdit(connection.role)) connection.send(stepOneFrame(room.doc));
    const everyone = room.presence.all();
    if (everyone !== null) connection.send(everyone);
  }
}

function untilClosed(socket: WebSocket): Promise<void> {
  return new Promise((resolve) => {
    if (socket.readyState === socket.CLOSED) resolve();
    else {
      socket.once('close', () => {
        resolve();
      });
    }
  });
}
