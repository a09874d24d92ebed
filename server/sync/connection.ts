import type { WebSocket } from 'ws';
import { CLOSE } from '../../shared/protocol/closeCode.ts';
import { LIMITS } from '../../shared/protocol/limits.ts';
import type { ControlMessage } from '../../shared/protocol/messages.ts';
import type { Person } from '../../shared/protocol/person.ts';
import type { Role } from '../../shared/protocol/role.ts';
import { controlFrame, KEEPALIVE, type Frame } from './frames.ts';
import type { PresenceSource } from './presenceRelay.ts';
import { processorTime } from './processorTime.ts';

/** Who is at the other end of a socket, as the upgrade request established it. */
export interface ConnectionIdentity {
  /** Names this socket in logs. */
  readonly connection: string;
  readonly journey: string;
  readonly person: Person;
  readonly role: Role;
  /** Whether the client understands control messages (`?v=1`). */
  readonly wantsControl: boolean;
}

/** Bytes that may wait for a slow socket before it is left out of cursors. */
const PRESENCE_BACKLOG_BYTES = 256 * 1024;

/** One open socket on one journey. */
export class Connection implements PresenceSource {
  readonly id: string;
  readonly socket: WebSocket;
  readonly person: Person;
  readonly wantsControl: boolean;
  role: Role;
  presenceClient: number | null = null;
  messagesReceived = 0;
  /** Set by anything that arrives, cleared by each sweep: tells a socket whose other end is gone without a word. */
  isAlive = true;
  /** A client whose edits were refused holds what the server does not have; it is never told that all is saved. */
  hasDiverged = false;
  /** Hears how many milliseconds the server worked for this client. */
  onWorked: (milliseconds: number) => void = ignore;
  #allowance = 0;

  constructor(socket: WebSocket, { connection, person, role, wantsControl }: ConnectionIdentity) {
    this.id = connection;
    this.socket = socket;
    this.person = person;
    this.role = role;
    this.wantsControl = wantsControl;
  }

  get isFresh(): boolean {
    // Step 1 and one's own presence are what a client sends of itself before it can have heard of anybody.
    return this.messagesReceived <= 2;
  }

  get isOpen(): boolean {
    return this.socket.readyState === this.socket.OPEN;
  }

  /** Sends a frame; a socket too slow to follow is closed, so that it comes back and catches up in one step. */
  send(frame: Frame): void {
    if (!this.isOpen) return;
    const waiting = this.socket.bufferedAmount;
    if (waiting === 0) this.#allowance = 0;
    if (waiting > LIMITS.backlogBytes + this.#allowance) this.close(CLOSE.backlog, 'too slow');
    else this.socket.send(frame);
  }

  /** Sends an answer as large as the journey is, which does not count as the client's backlog; who asks on and reads nothing is too slow. */
  sendWhole(frame: Frame): void {
    this.send(frame);
    this.#allowance = Math.max(this.#allowance, frame.length);
  }

  /** Sends what only matters now: a socket that is behind already does without. */
  sendPresence(frame: Frame): void {
    if (this.isOpen && this.socket.bufferedAmount <= PRESENCE_BACKLOG_BYTES) this.socket.send(frame);
  }

  /** Tells the client about its connection, if it understands. */
  sendControl(message: ControlMessage): void {
    if (this.wantsControl) this.send(controlFrame(message));
  }

  /** Gives the client a sign of life and asks for one; who gave none since the last time is cut off. */
  prove(): void {
    if (!this.isAlive) this.socket.terminate();
    this.isAlive = false;
    this.send(KEEPALIVE);
    if (this.isOpen) this.socket.ping();
  }

  close(code: number, reason: string): void {
    this.socket.close(code, reason);
  }

  /** Does something for this client, and notes how long it took. */
  workFor<T>(task: () => T): T {
    const start = processorTime();
    try {
      return task();
    } finally {
      this.onWorked(processorTime() - start);
    }
  }
}

function ignore(): void {}
