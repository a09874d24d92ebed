import * as Y from 'yjs';
import { JourneyDocument, SCHEMA_VERSION } from '../../shared/document/journeyDocument.ts';
import type { Person } from '../../shared/protocol/person.ts';
import { mendHeader, NewerSchemaError, schemaOf } from '../../shared/document/migrate.ts';
import { StoreAwayError } from '../storage/storeAway.ts';
import { applyChecked, hasPending } from './checkUpdate.ts';
import type { CommitLoop, Committer } from './commitLoop.ts';
import type { Connection } from './connection.ts';
import { updateFrame, type Frame } from './frames.ts';
import type { LoadedDocument } from './loadDocument.ts';
import { LogPosition } from './logPosition.ts';
import { NOTHING_TAKEN, soleSender, type Reader, type Taken, type Write } from './roomQueue.ts';
import { PresenceRelay } from './presenceRelay.ts';

export interface RoomParts {
  readonly journey: string;
  readonly loaded: LoadedDocument;
  readonly commits: CommitLoop;
  /** Called once the room cannot go on: what is in its memory is no longer what is on disk. */
  readonly onFailed: () => void;
  /** Called when an update is on disk and shared, with the ids of those who wrote it; none for the server itself. */
  readonly onCommitted?: (journey: string, authors: ReadonlySet<string>) => void;
  /** Called when an update is on disk and shared here, for those on other servers. */
  readonly onStored: (seq: number, update: Uint8Array, trace: string | null) => void;
  /** Called when a client's update turns out to be unusable. */
  readonly onRefused: (connection: Connection, error: unknown) => void;
}

/**
 * One journey that somebody has open: its document, its connections, and what has arrived for it.
 *
 * Updates wait in a queue until the commit loop takes them; then they are applied, stored, and only then shared.
 * Everybody who asks what the document holds waits in the same line, so that nobody learns what a crash could undo.
 */
export class Room implements Committer {
  readonly journey: string;
  readonly connections = new Set<Connection>();
  readonly presence = new PresenceRelay();
  readonly #parts: RoomParts;
  readonly #document: JourneyDocument;
  #writes: Write[] = [];
  #readers: Reader[] = [];
  /** Updates that Yjs announced during the transaction of {@link take}. */
  #announced: Uint8Array[] = [];
  #taken: Taken = NOTHING_TAKEN;
  #isFailed = false;
  /** Which updates of the log the document holds. */
  readonly position: LogPosition;
  /** Rows of the log since its last folding, and their bytes. */
  rows: number;
  rowBytes: number;
  stateBytes: number;
  /** When somebody last came, left or asked; housekeeping does not count, or it would keep the room for ever. */
  lastUsed = performance.now();
  isCompacting = false;
  /** When folding may be tried again after it failed. */
  compactNotBefore = 0;

  constructor(parts: RoomParts) {
    this.#parts = parts;
    this.journey = parts.journey;
    const { doc, seq, rows, rowBytes, stateBytes } = parts.loaded;
    this.#document = new JourneyDocument(doc);
    this.position = new LogPosition(seq);
    this.rows = rows;
    this.rowBytes = rowBytes;
    this.stateBytes = stateBytes;
    doc.on('update', (update: Uint8Array) => this.#announced.push(update));
  }

  get doc(): Y.Doc {
    return this.#document.doc;
  }

  /** Whether nobody is here and nothing is on its way. */
  get isQuiet(): boolean {
    return this.connections.size === 0 && !this.#isBusy && !this.isCompacting;
  }

  get #isBusy(): boolean {
    return this.#writes.length > 0 || this.#readers.length > 0 || this.#taken !== NOTHING_TAKEN;
  }

  /** Who is here or shows themselves on another server, each person once. */
  people(): Person[] {
    const people = new Map(this.presence.peopleElsewhere().map((person) => [person.id, person]));
    for (const { person } of this.connections) people.set(person.id, person);
    return [...people.values()];
  }

  /** Who is connected to this server, each person once. */
  peopleHere(): Person[] {
    return [...new Map([...this.connections].map(({ person }) => [person.id, person])).values()];
  }

  /** Queues a client's update. */
  write(update: Uint8Array, from: Connection): void {
    // The frame it lies in belongs to the socket's buffer; the queue keeps only what it needs.
    const raw = update.slice();
    this.#queue({
      from,
      by: from.person.id,
      raw,
      apply: ({ doc }) => {
        from.workFor(() => {
          applyChecked(doc, raw);
        });
      },
      refused: (error) => {
        this.#parts.onRefused(from, error);
      },
    });
  }

  /** Queues an edit of the server's own, or one that a person asked it for; resolves when it is on disk and shared. */
  async edit(change: (document: JourneyDocument) => void, by: string | null = null): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#queue({ from: null, by, raw: null, apply: change, refused: reject });
      this.read({
        look: () => () => {
          resolve();
        },
        failed: reject,
      });
    });
  }

  /** Queues somebody who wants to know the document. */
  read(reader: Reader): void {
    if (this.#isFailed) {
      reader.failed(new StoreAwayError('The room has failed.'));
      return;
    }
    this.#readers.push(reader);
    this.#schedule();
  }

  /** Answers at once when all that the document holds is on disk, and after the next commit otherwise. */
  answer(look: (document: JourneyDocument) => () => void): void {
    if (!this.#isBusy && !this.#isFailed) look(this.#document)();
    else this.read({ look, failed: ignore });
  }

  /**
   * Takes over what another server has stored, and shares it here: as it came, since what the document makes of it may
   * hold what others wrote here and is not on disk yet. @throws when it cannot be read
   */
  adopt(update: Uint8Array): void {
    if (this.#isFailed) return;
    Y.applyUpdate(this.doc, update);
    this.rows += 1;
    this.rowBytes += update.length;
    // A newer server has migrated the journey: this one would take it for broken, and mend it.
    if (schemaOf(this.doc) > SCHEMA_VERSION) throw new NewerSchemaError(schemaOf(this.doc));
    this.#share(updateFrame(update), null);
  }

  /** Another server has folded the log up to an update. */
  foldedElsewhere(through: number): void {
    this.rows = Math.min(this.rows, Math.max(0, this.position.through - through));
    this.rowBytes = 0;
  }

  take(): Uint8Array | null {
    const writes = this.#writes;
    const readers = this.#readers;
    this.#writes = [];
    this.#readers = [];
    const authors = new Set(writes.flatMap(({ by }) => by ?? []));
    const { through } = this.position;
    this.#taken = { readers, finishes: [], soleSender: null, authors, through };
    // What waited may be completed by this sender's update, and is then news to the sender too; so is what was mended.
    const hadPending = hasPending(this.doc);
    const { update, isMended } = this.#apply(writes);
    const finishes = readers.flatMap((reader) => this.#look(reader));
    const sender = hadPending || isMended ? null : soleSender(writes);
    this.#taken = { readers, finishes, soleSender: sender, authors, through };
    return update;
  }

  settle(update: Uint8Array | null, seq: number | null, trace: string | null): void {
    const { finishes, soleSender: sender, authors, through } = this.#taken;
    this.#taken = NOTHING_TAKEN;
    if (seq !== null) this.position.add(seq);
    if (update !== null) {
      this.rows += 1;
      this.rowBytes += update.length;
      this.#share(updateFrame(update), sender);
      if (seq !== null) this.#parts.onStored(seq, update, trace);
      this.#parts.onCommitted?.(this.journey, authors);
    }
    // Whoever looked has seen what was there then, and this; not what another server stored in between.
    const seen = seq === through + 1 ? seq : through;
    for (const finish of finishes) finish(seen);
    if (this.#isBusy) this.#schedule();
  }

  fail(error: unknown): void {
    this.#isFailed = true;
    const readers = [...this.#taken.readers, ...this.#readers];
    const writes = this.#writes;
    this.#taken = NOTHING_TAKEN;
    this.#writes = [];
    this.#readers = [];
    // Before anybody hears of it, so that who tries again gets a room made of what is on disk.
    this.#parts.onFailed();
    for (const write of writes) if (write.from === null) write.refused(error);
    for (const reader of readers) reader.failed(error);
  }

  #queue(write: Write): void {
    if (this.#isFailed) {
      if (write.from === null) write.refused(new StoreAwayError('The room has failed.'));
      return;
    }
    this.#writes.push(write);
    this.#schedule();
  }

  #schedule(): void {
    // One commit of a room at a time: the next is asked for when this one has settled.
    if (this.#taken === NOTHING_TAKEN) this.#parts.commits.schedule(this);
  }

  /** Applies writes in one transaction, which makes one update of them. */
  #apply(writes: readonly Write[]): Applied {
    if (writes.length === 0) return { update: null, isMended: false };
    const hadPending = hasPending(this.doc);
    this.#announced = [];
    const applied: Write[] = [];
    this.doc.transact(() => {
      for (const write of writes) {
        try {
          write.apply(this.#document);
          applied.push(write);
        } catch (error) {
          write.refused(error);
        }
      }
    });
    // In a transaction of its own: in one with a client's writes, Yjs takes ours for those of an impostor.
    const isMended = mendHeader(this.doc);
    const updates = this.#announced;
    this.#announced = [];
    // Yjs does not announce what still waits for its foundations; but it was sent, and is kept as it came.
    if (hadPending || hasPending(this.doc)) updates.push(...applied.flatMap(({ raw }) => raw ?? []));
    return { update: joined(updates), isMended };
  }

  #look(reader: Reader): ((seq: number) => void)[] {
    try {
      return [reader.look(this.#document)];
    } catch (error) {
      reader.failed(error);
      return [];
    }
  }

  #share(frame: Frame, except: Connection | null): void {
    for (const connection of this.connections) if (connection !== except) connection.send(frame);
  }
}

interface Applied {
  readonly update: Uint8Array | null;
  /** Whether the server put back what a client had broken. */
  readonly isMended: boolean;
}

function joined(updates: readonly Uint8Array[]): Uint8Array | null {
  return updates.length > 1 ? Y.mergeUpdates([...updates]) : (updates[0] ?? null);
}

function ignore(): void {}
