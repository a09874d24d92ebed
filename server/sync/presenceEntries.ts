import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { MESSAGE } from '../../shared/protocol/messages.ts';
import type { Frame } from './frames.ts';

/** One client's line in an awareness message: its state as JSON, `'null'` when it has left. */
export interface PresenceEntry {
  readonly client: number;
  /** Grows with each change; a receiver ignores what is not newer. */
  readonly clock: number;
  readonly json: string;
}

/** How JSON says that a client has left. */
export const LEFT = 'null';

/** Reads the payload of an awareness message. @throws when it is malformed */
export function readPresenceEntries(payload: Uint8Array): PresenceEntry[] {
  const decoder = decoding.createDecoder(payload);
  const entries: PresenceEntry[] = [];
  for (let left = decoding.readVarUint(decoder); left > 0; left--) {
    const client = decoding.readVarUint(decoder);
    const clock = decoding.readVarUint(decoder);
    entries.push({ client, clock, json: decoding.readVarString(decoder) });
  }
  return entries;
}

/** What the entries say, as the payload of an awareness message. */
export function presencePayload(entries: readonly PresenceEntry[]): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, entries.length);
    for (const { client, clock, json } of entries) {
      encoding.writeVarUint(encoder, client);
      encoding.writeVarUint(encoder, clock);
      encoding.writeVarString(encoder, json);
    }
  });
}

/** An awareness message that says what the entries say. */
export function presenceFrame(entries: readonly PresenceEntry[]): Frame {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.awareness);
    encoding.writeVarUint8Array(encoder, presencePayload(entries));
  });
}
