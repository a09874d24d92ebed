import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { MESSAGE, SYNC, type ControlMessage } from '../../shared/protocol/messages.ts';
import { presenceFrame, readPresenceEntries, type PresenceEntry } from '../../server/sync/presenceEntries.ts';

/** What a raw client heard, in order. */
export type Heard =
  | { readonly kind: 'step1' | 'step2' | 'update'; readonly payload: Uint8Array }
  | { readonly kind: 'presence'; readonly entries: readonly PresenceEntry[] }
  | { readonly kind: 'durable'; readonly version: number }
  | { readonly kind: 'control'; readonly message: ControlMessage }
  | { readonly kind: 'closed'; readonly code: number };

/** A socket that speaks the protocol by hand and does only what a test tells it to; well- or ill-behaved. */
export class RawClient {
  readonly socket: WebSocket;
  readonly heard: Heard[] = [];
  readonly #waiting = new Set<() => void>();

  private constructor(url: string, cookie: string | null) {
    this.socket = new WebSocket(url, cookie === null ? {} : { headers: { cookie } });
    this.socket.on('message', (data) => {
      this.#hear(read(new Uint8Array(data as Buffer)));
    });
    this.socket.on('close', (code) => {
      this.#hear({ kind: 'closed', code });
    });
    this.socket.on('error', () => {});
  }

  /** Connects, to a whole server as whom a session's cookie proves; gone when the test is. */
  static async connect(url: string, cookie: string | null = null): Promise<RawClient> {
    const client = new RawClient(url, cookie);
    onTestFinished(() => {
      client.socket.terminate();
    });
    await new Promise((resolve) => client.socket.once('open', resolve));
    return client;
  }

  /** The first thing heard that fits, whether it came already or is still to come. */
  async hears<H extends Heard>(fits: (heard: Heard) => heard is H): Promise<H>;
  async hears(fits: (heard: Heard) => boolean): Promise<Heard>;
  async hears(fits: (heard: Heard) => boolean): Promise<Heard> {
    for (;;) {
      const found = this.heard.find(fits);
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => this.#waiting.add(resolve));
    }
  }

  /** The first thing heard of a kind. */
  async hearsA<K extends Heard['kind']>(kind: K): Promise<Extract<Heard, { kind: K }>> {
    return this.hears((heard): heard is Extract<Heard, { kind: K }> => heard.kind === kind);
  }

  /** The code the server closed with. */
  async closed(): Promise<number> {
    return (await this.hearsA('closed')).code;
  }

  /** Everything of a document that the server gave so far. */
  document(): Y.Doc {
    const doc = new Y.Doc();
    for (const heard of this.heard) {
      if (heard.kind === 'step2' || heard.kind === 'update') Y.applyUpdate(doc, heard.payload);
    }
    return doc;
  }

  /** Waits until the server has read, stored and acknowledged all that was sent. */
  async settled(version = 1 + this.heard.length): Promise<void> {
    this.sendNumbers(MESSAGE.durable, version);
    await this.hears((heard) => heard.kind === 'durable' && heard.version === version);
  }

  stepOne(doc = new Y.Doc()): void {
    this.#sendSync(SYNC.step1, Y.encodeStateVector(doc));
  }

  update(update: Uint8Array): void {
    this.#sendSync(SYNC.update, update);
  }

  stepTwo(update: Uint8Array): void {
    this.#sendSync(SYNC.step2, update);
  }

  presence(...entries: readonly PresenceEntry[]): void {
    this.socket.send(presenceFrame(entries));
  }

  sendNumbers(...numbers: readonly number[]): void {
    this.socket.send(
      encoding.encode((encoder) => {
        for (const number of numbers) encoding.writeVarUint(encoder, number);
      }),
    );
  }

  #sendSync(kind: number, payload: Uint8Array): void {
    this.socket.send(
      encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, MESSAGE.sync);
        encoding.writeVarUint(encoder, kind);
        encoding.writeVarUint8Array(encoder, payload);
      }),
    );
  }

  #hear(heard: Heard): void {
    this.heard.push(heard);
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  }
}

/** One edit as an update of its own: sets `key` in the root map `edits`. */
export function edit(key: string, value: unknown = 1, doc = new Y.Doc()): Uint8Array {
  const before = Y.encodeStateVector(doc);
  doc.getMap('edits').set(key, value);
  return Y.encodeStateAsUpdate(doc, before);
}

function read(frame: Uint8Array): Heard {
  const decoder = decoding.createDecoder(frame);
  const type = decoding.readVarUint(decoder);
  switch (type) {
    case MESSAGE.sync: {
      const kind = (['step1', 'step2', 'update'] as const)[decoding.readVarUint(decoder)] ?? 'update';
      return { kind, payload: decoding.readVarUint8Array(decoder) };
    }
    case MESSAGE.awareness:
      return { kind: 'presence', entries: readPresenceEntries(decoding.readVarUint8Array(decoder)) };
    case MESSAGE.durable:
      return { kind: 'durable', version: decoding.readVarUint(decoder) };
    case MESSAGE.control:
      return { kind: 'control', message: JSON.parse(decoding.readVarString(decoder)) as ControlMessage };
    default:
      throw new Error(`The server sent a message of type ${type}.`);
  }
}
