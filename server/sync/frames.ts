import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { MESSAGE, SYNC, type ControlMessage } from '../../shared/protocol/messages.ts';

/** Frames of the y-websocket protocol as the server sends them; each is encoded once, for however many sockets. */
export type Frame = Uint8Array;

/** An empty awareness message: a y-websocket client cuts itself after 30 s without a message, and pings do not count. */
export const KEEPALIVE: Frame = Uint8Array.of(MESSAGE.awareness, 1, 0);

/** Asks a client for what the server lacks. */
export function stepOneFrame(doc: Y.Doc): Frame {
  return syncFrame(SYNC.step1, Y.encodeStateVector(doc));
}

/** Answers a client's step 1. */
export function stepTwoFrame(update: Uint8Array): Frame {
  return syncFrame(SYNC.step2, update);
}

/** Tells what changed. */
export function updateFrame(update: Uint8Array): Frame {
  return syncFrame(SYNC.update, update);
}

/** Acknowledges that all a client sent before its marker `version` is on disk. */
export function durableFrame(version: number): Frame {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.durable);
    encoding.writeVarUint(encoder, version);
  });
}

/** Tells a client about its connection. */
export function controlFrame(message: ControlMessage): Frame {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.control);
    encoding.writeVarString(encoder, JSON.stringify(message));
  });
}

function syncFrame(kind: number, payload: Uint8Array): Frame {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.sync);
    encoding.writeVarUint(encoder, kind);
    encoding.writeVarUint8Array(encoder, payload);
  });
}
