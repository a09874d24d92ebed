import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';
import { LIMITS } from '../../shared/protocol/limits.ts';
import { MESSAGE, SYNC } from '../../shared/protocol/messages.ts';
import { mayEdit } from '../../shared/protocol/role.ts';
import { checkUpdate, isEmptyUpdate } from './checkUpdate.ts';
import type { Connection } from './connection.ts';
import { durableFrame, stepTwoFrame } from './frames.ts';
import type { Room } from './room.ts';

/** What a frame came to, for those who count and relay. */
export type Received = 'update' | 'presence' | 'rejected' | 'unknown' | null;

/**
 * Reads one frame of a client, and does what its sender may do. Roles are looked at here, on every message.
 * @throws when the frame is malformed
 */
export function receiveFrame(room: Room, connection: Connection, frame: Uint8Array): Received {
  const decoder = decoding.createDecoder(frame);
  switch (decoding.readVarUint(decoder)) {
    case MESSAGE.sync:
      return receiveSync(room, connection, decoder);
    case MESSAGE.awareness:
      return receivePresence(room, connection, decoder);
    case MESSAGE.queryAwareness: {
      const everyone = room.presence.all();
      if (everyone !== null) connection.sendPresence(everyone);
      return null;
    }
    case MESSAGE.durable:
      acknowledge(room, connection, decoding.readVarUint(decoder));
      return null;
    default:
      return 'unknown';
  }
}

function receiveSync(room: Room, connection: Connection, decoder: decoding.Decoder): Received {
  const kind = decoding.readVarUint(decoder);
  const payload = decoding.readVarUint8Array(decoder);
  switch (kind) {
    case SYNC.step1:
      answerStepOne(room, connection, payload);
      return null;
    case SYNC.step2:
      // A whole answer to our step 1 brings what was refused while its sender had no right to edit.
      if (mayEdit(connection.role)) connection.hasDiverged = false;
      return receiveUpdate(room, connection, payload);
    case SYNC.update:
      return receiveUpdate(room, connection, payload);
    default:
      return 'unknown';
  }
}

function answerStepOne(room: Room, connection: Connection, payload: Uint8Array): void {
  const stateVector = payload.slice();
  Y.decodeStateVector(stateVector);
  room.answer(({ doc }) => {
    const frame = connection.workFor(() => stepTwoFrame(Y.encodeStateAsUpdate(doc, stateVector)));
    return () => {
      connection.sendWhole(frame);
    };
  });
}

function receiveUpdate(room: Room, connection: Connection, update: Uint8Array): Received {
  if (isEmptyUpdate(update)) return null;
  if (!mayEdit(connection.role)) {
    connection.hasDiverged = true;
    connection.sendControl({ type: 'rejected', reason: 'read-only' });
    return 'rejected';
  }
  connection.workFor(() => {
    checkUpdate(update);
  });
  room.write(update, connection);
  return 'update';
}

function receivePresence(room: Room, connection: Connection, decoder: decoding.Decoder): Received {
  const payload = decoding.readVarUint8Array(decoder);
  // A stock client repeats what it heard of everybody, which may be large; only its own part is ever used.
  if (payload.length > LIMITS.awarenessBytes) return null;
  return room.presence.receive(connection, payload) ? 'presence' : null;
}

function acknowledge(room: Room, connection: Connection, version: number): void {
  room.answer(() => () => {
    if (!connection.hasDiverged) connection.send(durableFrame(version));
  });
}
