import type { Bus } from '../bus/bus.ts';
import type { Span, Tracer } from '../tracing/tracer.ts';
import type { LoadParts } from './loadDocument.ts';
import { presencePayload, type PresenceEntry } from './presenceEntries.ts';
import type { Room } from './room.ts';
import {
  decodeJourneyMessage,
  encodeJourneyMessage,
  type JourneyCommand,
  type JourneyMessage,
} from './serverMessage.ts';

export interface RoomLineParts extends LoadParts {
  readonly bus: Bus;
  readonly tracer: Tracer | null;
  /** Called when a server gave a sign of life. */
  readonly onHeard: (server: string) => void;
  /** Called when others show something new of themselves. */
  readonly onMoved: (room: Room) => void;
  readonly onCommand: (room: Room, command: JourneyCommand) => void;
}

/** How long an update may be on its way while later ones have arrived, in milliseconds; then the store is asked. */
const GAP_MS = 50;

/** How long a server that was alone with a journey takes itself for that, in milliseconds, unless another says that it is there. */
const ALONE_MS = 5000;

/**
 * What connects a room with the same journey on other servers. The store has the truth: what comes by the bus saves
 * reading it, and whatever does not come is read.
 */
export class RoomLine {
  readonly #parts: RoomLineParts;
  readonly #room: Room;
  #end: (() => void) | null = null;
  #isReady = false;
  #isEnded = false;
  #gapTimer: NodeJS.Timeout | null = null;
  /** Until when nobody else is taken to hear of this journey: whoever opens it says so. */
  #aloneUntil = 0;
  /** How often another server has said something of it. */
  #heard = 0;
  #current: Promise<void> = Promise.resolve();
  #next: Promise<void> | null = null;

  constructor(parts: RoomLineParts, room: Room) {
    this.#parts = parts;
    this.#room = room;
    const { bus } = parts;
    if (bus.isAlone) return;
    this.#end = bus.subscribe(
      room.journey,
      (message, from) => {
        this.#hear(message, from);
      },
      () => {
        this.#ready();
      },
    );
  }

  end(): void {
    this.#isEnded = true;
    this.#end?.();
    if (this.#gapTimer !== null) clearTimeout(this.#gapTimer);
  }

  /** Tells the others of an update that is on disk, and where it is in its trace. */
  stored(seq: number, update: Uint8Array, trace: string | null): void {
    const span = trace === null ? null : this.#trace('bus publish', 'producer', trace);
    this.#tell({ kind: 'update', seq, update, trace: span?.context ?? null });
    span?.end();
    this.#watchGap();
  }

  /** Tells the others what people here show of themselves; one that comes later asks for all of it. */
  moved(entries: readonly PresenceEntry[]): void {
    if (performance.now() >= this.#aloneUntil)
      this.#tell({ kind: 'presence', payload: presencePayload(entries) });
  }

  /** Tells the others that the log is folded up to an update. */
  folded(through: number): void {
    this.#tell({ kind: 'folded', through });
  }

  /** Takes over all that was stored before this was asked. @throws what the store throws */
  catchUp(): Promise<void> {
    // A reading that runs already may have begun too early; all who ask meanwhile share the next.
    this.#next ??= this.#current.then(() => {
      this.#next = null;
      const reading = this.#read();
      this.#current = reading.catch(ignore);
      return reading;
    });
    return this.#next;
  }

  /** {@link catchUp} for those who need not know when; what fails is tried again by the next poll. */
  catchUpSoon(): void {
    this.catchUp().catch((error: unknown) => {
      this.#parts.logger.debug({ err: error, journey: this.#room.journey }, 'a journey could not catch up');
    });
  }

  async #read(): Promise<void> {
    const { position, journey } = this.#room;
    if (this.#isEnded) return;
    const stored = await this.#parts.log.load(journey, position.through);
    if (stored === null || this.#isEnded) return;
    this.#parts.metrics.catchUps += 1;
    try {
      if (stored.state !== null) this.#room.adopt(stored.state);
      for (const { seq, update } of stored.updates) {
        if (position.has(seq)) continue;
        this.#room.adopt(update);
        position.add(seq);
      }
      position.reach(stored.seq);
    } catch (error) {
      this.#fall(error);
    }
  }

  #ready(): void {
    this.#aloneUntil = 0;
    const isFirst = !this.#isReady;
    this.#isReady = true;
    // Between the loading of the room and this moment anything may have been stored.
    if (isFirst) {
      this.catchUpSoon();
      this.#parts.onCommand(this.#room, { do: 'roles', people: null });
    } else this.#tell({ kind: 'last', seq: this.#room.position.through });
    this.#tell({ kind: 'who' });
    this.#showAll();
  }

  #showAll(): void {
    const here = this.#room.presence.allHere();
    if (here.length > 0) this.moved(here);
  }

  #tell(message: JourneyMessage): void {
    const { bus } = this.#parts;
    if (bus.isAlone) return;
    const before = this.#heard;
    void bus.publish(this.#room.journey, encodeJourneyMessage(message)).then((others) => {
      if (others !== null && this.#heard === before)
        this.#aloneUntil = others === 0 ? performance.now() + ALONE_MS : 0;
    });
  }

  #hear(bytes: Uint8Array, from: string): void {
    this.#heard += 1;
    this.#aloneUntil = 0;
    this.#parts.onHeard(from);
    try {
      const message = decodeJourneyMessage(bytes);
      if (message !== null) this.#obey(message, from);
    } catch (error) {
      this.#parts.logger.warn(
        { err: error, journey: this.#room.journey },
        'another server said what cannot be read',
      );
      this.catchUpSoon();
    }
  }

  #obey(message: JourneyMessage, from: string): void {
    const { position, presence } = this.#room;
    switch (message.kind) {
      case 'update':
        if (position.has(message.seq)) return;
        this.#parts.metrics.updatesHeard += 1;
        this.#adopt(message.seq, message.update, message.trace);
        break;
      case 'last':
        if (message.seq > position.through) this.catchUpSoon();
        break;
      case 'presence':
        if (presence.receiveFrom(from, message.payload)) this.#parts.onMoved(this.#room);
        break;
      case 'who':
        this.#showAll();
        break;
      case 'folded':
        this.#room.foldedElsewhere(message.through);
        break;
      case 'command':
        this.#parts.onCommand(this.#room, message.command);
        break;
    }
  }

  #adopt(seq: number, update: Uint8Array, trace: string | null): void {
    const span = trace === null ? null : this.#trace('bus receive', 'consumer', trace);
    try {
      this.#room.adopt(update);
      span?.end();
    } catch (error) {
      span?.fail(error);
      this.#fall(error);
      return;
    }
    this.#room.position.add(seq);
    this.#watchGap();
  }

  #trace(name: string, kind: 'producer' | 'consumer', parent: string): Span | null {
    const { tracer, bus } = this.#parts;
    return bus.isAlone ? null : (tracer?.start(name, { kind, parent }) ?? null);
  }

  #watchGap(): void {
    if (this.#gapTimer !== null || !this.#room.position.hasGap) return;
    this.#gapTimer = setTimeout(() => {
      this.#gapTimer = null;
      if (this.#room.position.hasGap) this.catchUpSoon();
    }, GAP_MS);
  }

  /** What is stored cannot be taken over: the room goes, and the next is made of what is on disk, or says why not. */
  #fall(error: unknown): void {
    this.#parts.logger.error(
      { err: error, journey: this.#room.journey },
      'what another server stored cannot be taken over',
    );
    this.#room.fail(error);
  }
}

function ignore(): void {}
