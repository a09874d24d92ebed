import type { Person } from '../../shared/protocol/person.ts';
import { Attendance } from './attendance.ts';
import type { PresenceEntry } from './presenceEntries.ts';
import type { Room } from './room.ts';
import { RoomLine, type RoomLineParts } from './roomLine.ts';
import {
  decodeWorkspaceMessage,
  encodeJourneyMessage,
  encodeWorkspaceMessage,
  type JourneyCommand,
  type WorkspaceMessage,
} from './serverMessage.ts';

export interface NeighboursParts extends Omit<RoomLineParts, 'onHeard'> {
  readonly onPersona: (id: string) => void;
  /** Asks again what everybody in a room may do. */
  readonly recheckRoles: (room: Room) => Promise<void>;
  /** Called when the bus is back: what was told meanwhile was heard by nobody. */
  readonly onBack: () => void;
}

/** What all servers hear; no journey has such an id. */
const WORKSPACE = 'servers';

/** How often a server says that it lives, and after how long a silence it is taken for dead, in milliseconds. */
const BEAT_MS = 5000;
const DEAD_MS = 12_500;

/** How often the store is asked whether anything was missed, in milliseconds: the bus loses what it likes. */
const POLL_MS = { up: 5000, down: 1000 };

/** How often servers tell each other again of all people that they have, in milliseconds: what changes is told within a second. */
const ATTENDANCE_MS = 60_000;

/** The same for roles, of which a lost message would leave somebody in. */
const ROLES_MS = { up: 60_000, down: 10_000 };

/** The other servers: what this one tells them and hears from them, and what it does about those it cannot hear. */
export class Neighbours {
  readonly #parts: NeighboursParts;
  readonly #lines = new Map<Room, RoomLine>();
  /** When each server was heard last. */
  readonly #heard = new Map<string, number>();
  /** Journeys and personas whose news nobody could be told. */
  readonly #untold = { roles: new Set<string>(), personas: new Set<string>() };
  readonly #attendance = new Attendance();
  readonly #timers: NodeJS.Timeout[] = [];
  readonly #end: (() => void) | null = null;
  #isReady = false;
  #isAsking = false;
  #polledAt = 0;
  #rolesAt = performance.now();

  constructor(parts: NeighboursParts) {
    this.#parts = parts;
    const { bus } = parts;
    if (bus.isAlone) return;
    this.#end = bus.subscribe(
      WORKSPACE,
      (message, from) => {
        this.#hear(message, from);
      },
      () => {
        this.#ready();
      },
    );
    this.#timers.push(
      setInterval(() => {
        this.#beat();
      }, BEAT_MS).unref(),
      setInterval(() => {
        this.#tellWho();
        void this.#ask();
      }, POLL_MS.down).unref(),
      setInterval(() => {
        this.#tellAll();
      }, ATTENDANCE_MS).unref(),
    );
  }

  /** How many other servers were heard of lately. */
  get count(): number {
    return this.#heard.size;
  }

  /** Connects a room that has just been opened. */
  open(room: Room): void {
    const onHeard = (server: string): void => {
      this.#heard.set(server, performance.now());
    };
    this.#lines.set(room, new RoomLine({ ...this.#parts, onHeard }, room));
  }

  close(room: Room): void {
    this.#lines.get(room)?.end();
    this.#lines.delete(room);
  }

  /** The line of a room that is open. */
  line(room: Room): RoomLine | undefined {
    return this.#lines.get(room);
  }

  /** Notes that somebody came to a room or left it. */
  noteAttendance(room: Room): void {
    if (!this.#parts.bus.isAlone) this.#attendance.note(room.journey);
  }

  /** Who has a journey open on other servers, as they told a moment ago. */
  peopleIn(journey: string): readonly Person[] {
    return this.#attendance.peopleIn(journey);
  }

  moved(room: Room, entries: readonly PresenceEntry[]): void {
    this.#lines.get(room)?.moved(entries);
  }

  /** Asks other servers to do something about the people they have in a journey, whether or not it is open here. */
  command(journey: string, command: JourneyCommand): void {
    const { bus } = this.#parts;
    if (bus.isAlone) return;
    if (!bus.isUp && command.do !== 'tell') this.#untold.roles.add(journey);
    void bus.publish(journey, encodeJourneyMessage({ kind: 'command', command }));
  }

  personaChanged(id: string): void {
    if (!this.#parts.bus.isUp) this.#untold.personas.add(id);
    this.#tell({ kind: 'persona', id });
  }

  /** Whether nobody on another server can have a room's journey open, as far as can be known. */
  isNobodyElsewhereIn(room: Room): boolean {
    const { bus } = this.#parts;
    return bus.isAlone || (bus.isUp && room.presence.peopleElsewhere().length === 0);
  }

  /** Says goodbye, so that people here are not shown to others any longer. */
  stop(): void {
    for (const timer of this.#timers) clearInterval(timer);
    this.#tell({ kind: 'leaving' });
    this.#end?.();
    for (const line of this.#lines.values()) line.end();
    this.#lines.clear();
  }

  #tell(message: WorkspaceMessage): void {
    const { bus } = this.#parts;
    if (!bus.isAlone) void bus.publish(WORKSPACE, encodeWorkspaceMessage(message));
  }

  #hear(bytes: Uint8Array, from: string): void {
    this.#heard.set(from, performance.now());
    try {
      const message = decodeWorkspaceMessage(bytes);
      if (message.kind === 'leaving') {
        this.#heard.delete(from);
        this.#forget((server) => server === from);
      } else if (message.kind === 'who') this.#tellAll();
      else if (message.kind === 'here') this.#attendance.hear(from, message.present, message.isAll);
      else if (message.kind === 'persona') this.#parts.onPersona(message.id);
    } catch (error) {
      this.#parts.logger.warn({ err: error }, 'another server said what cannot be read');
    }
  }

  #ready(): void {
    const isBack = this.#isReady;
    this.#isReady = true;
    this.#tell({ kind: 'alive' });
    this.#tell({ kind: 'who' });
    this.#tellAll();
    if (!isBack) return;
    for (const journey of this.#untold.roles) this.command(journey, { do: 'roles', people: null });
    for (const id of this.#untold.personas) this.personaChanged(id);
    this.#untold.roles.clear();
    this.#untold.personas.clear();
    this.#polledAt = 0;
    this.#rolesAt = 0;
    this.#parts.onBack();
  }

  #beat(): void {
    this.#tell({ kind: 'alive' });
    const now = performance.now();
    for (const [server, at] of this.#heard) if (now - at > DEAD_MS) this.#heard.delete(server);
    this.#forget((server) => !this.#heard.has(server));
  }

  #tellWho(): void {
    const present = this.#attendance
      .takeChanged()
      .map((journey) => [journey, this.#peopleHere(journey)] as const);
    if (present.length > 0) this.#tell({ kind: 'here', present, isAll: false });
  }

  #tellAll(): void {
    const present = this.#usedRooms().map((room) => [room.journey, room.peopleHere()] as const);
    this.#tell({ kind: 'here', present, isAll: true });
  }

  #peopleHere(journey: string): readonly Person[] {
    return (
      this.#usedRooms()
        .find((room) => room.journey === journey)
        ?.peopleHere() ?? []
    );
  }

  #forget(isGone: (server: string) => boolean): void {
    this.#attendance.forget(isGone);
    for (const room of this.#lines.keys()) if (room.presence.forgetServers(isGone)) this.#parts.onMoved(room);
  }

  /** Looks in the store for what was missed: rarely while the bus is up, often while it is down. */
  async #ask(): Promise<void> {
    if (this.#isAsking) return;
    this.#isAsking = true;
    const pace = this.#parts.bus.isUp ? 'up' : 'down';
    const now = performance.now();
    try {
      if (now - this.#polledAt >= POLL_MS[pace]) {
        this.#polledAt = now;
        await this.#poll();
      }
      if (now - this.#rolesAt >= ROLES_MS[pace]) {
        this.#rolesAt = now;
        for (const room of this.#usedRooms()) await this.#parts.recheckRoles(room);
      }
    } catch (error) {
      this.#parts.logger.debug({ err: error }, 'the store could not be asked for news');
    } finally {
      this.#isAsking = false;
    }
  }

  async #poll(): Promise<void> {
    const rooms = this.#usedRooms();
    const last = await this.#parts.log.lastOf(rooms.map(({ journey }) => journey));
    for (const room of rooms) {
      if ((last.get(room.journey) ?? 0) > room.position.through) this.#lines.get(room)?.catchUpSoon();
    }
  }

  #usedRooms(): Room[] {
    return [...this.#lines.keys()].filter(({ connections }) => connections.size > 0);
  }
}
