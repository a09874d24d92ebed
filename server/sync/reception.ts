import type { RawData } from 'ws';
import { CLOSE } from '../../shared/protocol/closeCode.ts';
import { LIMITS } from '../../shared/protocol/limits.ts';
import type { Connection } from './connection.ts';
import type { Logger } from './logger.ts';
import { MessageBudget } from './messageBudget.ts';
import type { PresenceTicker } from './presenceTicker.ts';
import { receiveFrame } from './receiveFrame.ts';
import type { Room } from './room.ts';
import type { SyncMetrics } from './syncMetrics.ts';

export interface ReceptionParts {
  readonly logger: Logger;
  readonly metrics: SyncMetrics;
  readonly ticker: PresenceTicker;
  readonly hasRateLimit: boolean;
}

/** Where messages come in: too large, too many or malformed ones end their own connection, and nobody else's. */
export class Reception {
  readonly #parts: ReceptionParts;
  /** By person: a room full of people shares one address, and one person has several tabs. */
  readonly #budgets = new Map<string, MessageBudget>();
  #isStopped = false;

  constructor(parts: ReceptionParts) {
    this.#parts = parts;
  }

  /** Reads all that comes on a connection from now on. */
  listen(room: Room, connection: Connection): void {
    const { socket } = connection;
    connection.onWorked = (milliseconds) => {
      this.#charge(connection, (budget, now) => budget.work(milliseconds, now));
    };
    socket.on('message', (data: RawData, isBinary) => {
      this.#receive(room, connection, data as Buffer, isBinary);
    });
    socket.on('pong', () => {
      connection.isAlive = true;
    });
  }

  /** Takes no more messages; what is not acknowledged, clients send again elsewhere. */
  stop(): void {
    this.#isStopped = true;
  }

  /** Closes a connection that sent what cannot be read. */
  refuseMalformed(connection: Connection, error: unknown): void {
    const { logger, metrics } = this.#parts;
    metrics.rejected += 1;
    logger.warn({ err: error, connection: connection.id }, 'a client sent a malformed message');
    connection.sendControl({ type: 'rejected', reason: 'malformed' });
    connection.close(CLOSE.malformed, 'malformed message');
  }

  /** Forgets how much people have sent who have long had the right to send it all again. */
  forgetIdlePeople(): void {
    const now = performance.now();
    for (const [person, budget] of this.#budgets) if (budget.isFull(now)) this.#budgets.delete(person);
  }

  #receive(room: Room, connection: Connection, data: Buffer, isBinary: boolean): void {
    // A socket that is closing still delivers what was on its way.
    if (this.#isStopped || !connection.isOpen) return;
    const { logger, metrics, ticker } = this.#parts;
    const about = { journey: room.journey, connection: connection.id };
    metrics.messagesReceived += 1;
    connection.messagesReceived += 1;
    connection.isAlive = true;
    if (data.length > LIMITS.syncMessageBytes) {
      logger.warn({ ...about, bytes: data.length }, 'a message is too big');
      connection.close(CLOSE.tooBig, 'message too big');
      return;
    }
    if (!this.#charge(connection, (budget, now) => budget.spend(data.length, now))) return;
    try {
      if (!isBinary) throw new Error('A text message.');
      const received = receiveFrame(room, connection, data);
      if (received === 'update') metrics.updates += 1;
      else if (received === 'presence') ticker.note(room);
      else if (received === 'rejected') {
        metrics.rejected += 1;
        logger.debug(about, 'an edit without the right to edit is dropped');
      } else if (received === 'unknown') logger.debug(about, 'a message of an unknown type is ignored');
    } catch (error) {
      this.refuseMalformed(connection, error);
    }
  }

  /** Takes something out of a person's budget; answers whether there was enough, and else closes the connection. */
  #charge(connection: Connection, take: (budget: MessageBudget, now: number) => boolean): boolean {
    if (!this.#parts.hasRateLimit) return true;
    const now = performance.now();
    const person = connection.person.id;
    const budget = this.#budgets.get(person) ?? new MessageBudget(now);
    this.#budgets.set(person, budget);
    if (take(budget, now)) return true;
    if (!connection.isOpen) return false;
    this.#parts.logger.warn({ connection: connection.id }, 'a person sends too much');
    connection.close(CLOSE.rateLimited, 'too many messages');
    return false;
  }
}
