import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { MESSAGE } from '../../shared/protocol/messages.ts';

/** What may never be lost of a journey: what somebody has seen of others, and what was acknowledged as stored. */
export interface Promised {
  readonly seen: Set<string>;
  readonly acknowledged: Set<string>;
}

/** A stock y-websocket client that edits, and keeps account of what it was promised. */
export class StormClient {
  readonly doc = new Y.Doc();
  readonly provider: WebsocketProvider;
  readonly #name: string;
  readonly #promised: Promised;
  readonly #own: string[] = [];
  /** How many of its own edits each question for an acknowledgement covers. */
  readonly #asked: number[] = [];
  #acknowledged = 0;

  constructor(url: string, journey: string, cookie: string, name: string, promised: Promised) {
    this.#name = name;
    this.#promised = promised;
    class WithCookie extends WebSocket {
      constructor(address: string | URL) {
        super(address, { headers: { cookie } });
      }
    }
    this.doc.getMap('edits').observe(({ keysChanged, transaction }) => {
      if (!transaction.local) for (const key of keysChanged) promised.seen.add(key as string);
    });
    this.provider = new WebsocketProvider(`${url.replace('http', 'ws')}/sync`, journey, this.doc, {
      WebSocketPolyfill: WithCookie as never,
      disableBc: true,
      maxBackoffTime: 500,
    });
    this.provider.messageHandlers[MESSAGE.durable] = (_encoder, decoder) => {
      this.#acknowledge(decoding.readVarUint(decoder));
    };
    this.provider.on('sync', () => {
      this.ask();
    });
  }

  get isAllAcknowledged(): boolean {
    return this.#acknowledged === this.#own.length;
  }

  edit(): void {
    const key = `${this.#name}:${this.#own.length}`;
    this.#own.push(key);
    this.doc.getMap('edits').set(key, this.#own.length);
    this.ask();
  }

  /** Asks whether all so far is stored; nobody answers while the connection is away. */
  ask(): void {
    if (this.provider.ws?.readyState !== WebSocket.OPEN || !this.provider.synced) return;
    const version = this.#asked.push(this.#own.length) - 1;
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, MESSAGE.durable);
    encoding.writeVarUint(encoder, version);
    this.provider.ws.send(encoding.toUint8Array(encoder));
  }

  /** The document as words that can be compared. */
  content(): string {
    const edits = [...this.doc.getMap('edits').entries()];
    return JSON.stringify(edits.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  }

  leave(): void {
    this.provider.destroy();
  }

  #acknowledge(version: number): void {
    const covers = this.#asked[version] ?? 0;
    for (; this.#acknowledged < covers; this.#acknowledged++)
      this.#promised.acknowledged.add(this.#own[this.#acknowledged] ?? '');
  }
}
