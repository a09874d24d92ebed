import type { WebSocket } from 'ws';
import { SCHEMA_VERSION, type JourneyDocument } from '../../shared/document/journeyDocument.ts';
import type { JourneySnapshot } from '../../shared/journey/snapshot.ts';
import { CLOSE } from '../../shared/protocol/closeCode.ts';
import type { ControlMessage } from '../../shared/protocol/messages.ts';
import type { Person } from '../../shared/protocol/person.ts';
import { mayEdit } from '../../shared/protocol/role.ts';
import { Admission } from './admission.ts';
import { CommitLoop } from './commitLoop.ts';
import { compact, DEFAULT_COMPACTION, isDue } from './compact.ts';
import { Connection, type ConnectionIdentity } from './connection.ts';
import { closeAll, sendAway } from './farewell.ts';
import { stepOneFrame } from './frames.ts';
import { lookAt } from './lookAt.ts';
import { Neighbours } from './neighbours.ts';
import { OpenRooms } from './openRooms.ts';
import { PresenceTicker } from './presenceTicker.ts';
import { PersonaRefresher } from './personaRefresher.ts';
import { Reception } from './reception.ts';
import type { Room } from './room.ts';
import type { RoomsParts, RoomsState } from './roomsParts.ts';
import type { JourneyCommand } from './serverMessage.ts';
import { SyncMetrics } from './syncMetrics.ts';

/** How often idle journeys are looked for. */
const SWEEP_MS = 1000;

/** A y-websocket client gives a connection up after 30 s of silence. */
const KEEPALIVE_MS = 15_000;

/**
 * The sync server: every journey that is open, who is in it, and what they may do there.
 * `connect` takes over a socket in the same turn of the event loop in which it was opened.
 */
export class Rooms {
  readonly metrics = new SyncMetrics();
  readonly #parts: RoomsParts;
  readonly #commits: CommitLoop;
  readonly #open: OpenRooms;
  readonly #ticker: PresenceTicker;
  readonly #neighbours: Neighbours;
  readonly #personas: PersonaRefresher;
  readonly #admission: Admission;
  readonly #reception: Reception;
  readonly #timers: readonly NodeJS.Timeout[];
  #isStopping = false;

  constructor(parts: RoomsParts) {
    const { log, logger, bus } = parts;
    this.#parts = parts;
    const load = { log, logger, metrics: this.metrics, ...(parts.personas && { personas: parts.personas }) };
    const tracer = parts.tracer ?? null;
    this.#neighbours = new Neighbours({
      ...load,
      bus,
      tracer,
      onMoved: (room) => {
        this.#ticker.note(room);
      },
      onCommand: (room, command) => {
        this.#obey(room, command);
      },
      onPersona: (id) => void this.#personas.refresh(id),
      recheckRoles: (room) => this.#admission.rolesChanged(room),
      onBack: () => void this.#personas.refresh(null),
    });
    this.#ticker = new PresenceTicker((room, entries) => {
      this.#neighbours.moved(room, entries);
    });
    this.#commits = new CommitLoop({
      log,
      logger,
      metrics: this.metrics,
      backoffMs: parts.backoffMs ?? 1000,
      tracer,
    });
    this.#reception = new Reception({
      logger,
      metrics: this.metrics,
      ticker: this.#ticker,
      hasRateLimit: parts.rateLimit,
    });
    this.#open = new OpenRooms({
      ...load,
      ...(parts.onCommitted && { onCommitted: parts.onCommitted }),
      commits: this.#commits,
      compaction: parts.compaction ?? DEFAULT_COMPACTION,
      graceMs: parts.graceMs ?? 30_000,
      now: parts.now ?? Date.now,
      neighbours: this.#neighbours,
      onFailed: (room) => {
        for (const connection of room.connections) connection.close(CLOSE.storeFailed, 'not stored');
      },
      onRefused: (connection, error) => {
        this.#reception.refuseMalformed(connection, error);
      },
    });
    this.#personas = new PersonaRefresher({
      ...load,
      open: this.#open,
      lineOf: (room) => this.#neighbours.line(room),
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

  /** What `/readyz` and `/metrics` tell of. */
  get state(): RoomsState {
    const { isAlone, isUp } = this.#parts.bus;
    const waiting = this.#open
      .all()
      .flatMap((room) => [...room.connections].map(({ socket }) => socket.bufferedAmount));
    return {
      backlogBytes: waiting.reduce((sum, bytes) => sum + bytes, 0),
      largestBacklogBytes: waiting.reduce((most, bytes) => Math.max(most, bytes), 0),
      otherServers: this.#neighbours.count,
      takesEdits: !this.#commits.isBackingOff,
      isStopping: this.#isStopping,
      bus: isAlone ? 'alone' : isUp ? 'up' : 'down',
    };
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
    // Somebody who has just been told by another server that all is saved may ask this one.
    if (!this.#parts.bus.isAlone) await this.#neighbours.line(room)?.catchUp();
    return lookAt(room, look);
  }

  /**
   * {@link read} for housekeeping: what another server has just stored may still be on its way, and a journey that
   * nobody has open is let go of at once.
   */
  async readInPassing<T>(
    journey: string,
    look: (snapshot: JourneySnapshot, seq: number) => T,
  ): Promise<T | null> {
    const isOpen = this.#open.get(journey) !== undefined;
    const room = await this.#open.open(journey);
    if (room === null) return null;
    const seen = await lookAt(room, look);
    if (!isOpen) room.lastUsed = -Infinity;
    return seen;
  }

  /** Tells everybody who has a journey open, and understands, that there is something new to ask for. */
  tell(journey: string, message: ControlMessage): void {
    this.#neighbours.command(journey, { do: 'tell', message });
    this.#tellHere(journey, message);
  }

  #tellHere(journey: string, message: ControlMessage): void {
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

  /** Brings the copies of one of the workspace's personas in step wherever they are; resolves when that is on disk and shared here. */
  personaChanged(id: string): Promise<void> {
    this.#neighbours.personaChanged(id);
    return this.#personas.refresh(id);
  }

  /** Who has a journey open on any server, each person once. */
  peopleIn(journey: string): readonly Person[] {
    const here = this.#open.get(journey)?.people() ?? [];
    const people = new Map(this.#neighbours.peopleIn(journey).map((person) => [person.id, person]));
    for (const person of here) people.set(person.id, person);
    return [...people.values()];
  }

  /** Brings the connections of a journey in line with what their people may do now; of all people, or of those named. */
  async rolesChanged(journey: string, personIds?: readonly string[]): Promise<void> {
    this.#neighbours.command(journey, { do: 'roles', people: personIds ?? null });
    await this.#admission.rolesChanged(this.#open.get(journey), personIds);
  }

  /** Closes all connections of a journey, such as one that was deleted. */
  closeJourney(journey: string, code: number): void {
    this.#neighbours.command(journey, { do: 'close', code });
    this.#closeHere(journey, code);
  }

  #closeHere(journey: string, code: number): void {
    this.#admission.noteRoleChange();
    const room = this.#open.get(journey);
    if (room === undefined) return;
    for (const connection of room.connections) connection.close(code, 'closed');
  }

  /** Tells clients, stores what has arrived, and closes all connections; they come back to the next server. */
  async shutdown(): Promise<void> {
    this.#isStopping = true;
    this.#admission.stop();
    for (const timer of this.#timers) clearInterval(timer);
    const connections = this.#open.all().flatMap((room) => [...room.connections]);
    if (!this.#parts.bus.isAlone) await sendAway(connections);
    this.#reception.stop();
    for (const connection of connections) connection.sendControl({ type: 'shutdown' });
    await this.#commits.idle();
    this.#ticker.stop();
    this.#neighbours.stop();
    await closeAll(connections);
  }

  /** Folds long logs and lets go of journeys that nobody uses; the timer calls it every second. */
  async sweep(): Promise<void> {
    this.#reception.forgetIdlePeople();
    const { log, logger, compaction = DEFAULT_COMPACTION } = this.#parts;
    const due = this.#open.all().filter((room) => isDue(room, compaction));
    const parts = { log, logger, metrics: this.metrics, neighbours: this.#neighbours };
    await Promise.all(due.map((room) => compact(parts, room)));
    await this.#open.unloadIdle();
  }

  /** Gives every client a sign of life, and cuts those that gave none since the last time. */
  keepAlive(): void {
    for (const room of this.#open.all()) for (const connection of room.connections) connection.prove();
  }

  #obey(room: Room, command: JourneyCommand): void {
    if (command.do === 'close') this.#closeHere(room.journey, command.code);
    else if (command.do === 'tell') this.#tellHere(room.journey, command.message);
    else {
      this.#admission.rolesChanged(room, command.people ?? undefined).catch((error: unknown) => {
        this.#parts.logger.warn({ err: error, journey: room.journey }, 'roles could not be looked up');
      });
    }
  }

  #join(room: Room, connection: Connection): void {
    room.connections.add(connection);
    this.#neighbours.noteAttendance(room);
    this.metrics.connections += 1;
    this.#reception.listen(room, connection);
    connection.socket.on('close', () => {
      room.connections.delete(connection);
      this.#neighbours.noteAttendance(room);
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
