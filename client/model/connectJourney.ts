import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import type { Awareness } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import type * as Y from 'yjs';
import { MESSAGE, type ControlMessage } from '../../shared/protocol/messages.ts';
import { ownAwarenessSocket } from './ownAwarenessSocket.ts';
import { SavedState, type SaveStatus } from './savedState.ts';
import type { Store } from './store.ts';
import { tellOwnPresence } from './tellOwnPresence.ts';

/** The live connection of a document to the server. */
export interface JourneyConnection {
  readonly awareness: Awareness;
  readonly saveStatus: Store<SaveStatus>;
  /** Connects for the first time; does nothing later. */
  start(): void;
  /** Whether an update came from the server or another tab, rather than from this person here. */
  isRemote(origin: unknown): boolean;
  destroy(): void;
}

/** What the owner of a connection wants to hear. */
export interface ConnectionListener {
  /** All that the server had is in the document. */
  onSynced(): void;
  onControl(message: ControlMessage): void;
  /** The server will not have us back; `code` is one of `CLOSE`. */
  onRefused(code: number): void;
}

const MAX_BACKOFF_MS = 15_000;
const ACK_BATCH_MS = 40;

/** Connects a document to `/sync/:journey`, once it is started, and keeps account of what the server has on disk. */
export function connectJourney(
  doc: Y.Doc,
  journey: string,
  { canWrite }: { readonly canWrite: boolean },
  listener: ConnectionListener,
): JourneyConnection {
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
  const provider = new WebsocketProvider(`${scheme}://${location.host}/sync`, journey, doc, {
    connect: false,
    params: { v: '1' },
    maxBackoffTime: MAX_BACKOFF_MS * (0.5 + Math.random() / 2),
    // A sibling tab would hand on edits that the server refuses.
    disableBc: !canWrite,
    WebSocketPolyfill: ownAwarenessSocket(doc.clientID),
  });
  // The wait is 100 ms times two to the power of this: not everybody whom a server lost is back in the same instant.
  provider.on('connection-close', () => {
    provider.wsUnsuccessfulReconnects += Math.random() * 2 - 0.5;
  });
  const stopTelling = tellOwnPresence(provider);
  const saved = new SavedState();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const askForAcknowledgement = (): void => {
    timer = undefined;
    if (provider.ws?.readyState !== WebSocket.OPEN || !provider.synced) return;
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, MESSAGE.durable);
    encoding.writeVarUint(encoder, saved.sent());
    provider.ws.send(encoding.toUint8Array(encoder));
  };
  const onUpdate = (_update: Uint8Array, origin: unknown): void => {
    if (origin === provider) return;
    saved.edited();
    timer ??= setTimeout(askForAcknowledgement, ACK_BATCH_MS);
  };
  doc.on('update', onUpdate);
  provider.on('sync', (isSynced) => {
    // The server asked first, so what was edited offline has left before this question does.
    if (!isSynced) return;
    askForAcknowledgement();
    listener.onSynced();
  });
  provider.on('closed', (event) => {
    saved.disconnected();
    listener.onRefused(event?.code ?? 0);
  });
  provider.messageHandlers[MESSAGE.durable] = (_encoder, decoder) => {
    saved.acknowledged(decoding.readVarUint(decoder));
  };
  provider.messageHandlers[MESSAGE.control] = (_encoder, decoder) => {
    listener.onControl(JSON.parse(decoding.readVarString(decoder)) as ControlMessage);
  };

  return {
    awareness: provider.awareness,
    saveStatus: saved.status,
    start: () => {
      if (provider.shouldConnect) return;
      provider.connect();
      // From here on: the first attempt is no loss of a connection, but every further one tells of one.
      provider.on('status', ({ status }) => {
        if (status !== 'connected') saved.disconnected();
      });
    },
    isRemote: (origin) => origin === provider,
    destroy: () => {
      clearTimeout(timer);
      doc.off('update', onUpdate);
      stopTelling();
      provider.destroy();
    },
  };
}
