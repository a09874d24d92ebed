import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import type { ControlMessage } from '../../shared/protocol/messages.ts';
import type { Present } from './attendance.ts';

/** What one server tells the others of a journey. */
export type JourneyMessage =
  /** This update is on disk; `trace` is where telling of it is in its trace, if it is traced. */
  | {
      readonly kind: 'update';
      readonly seq: number;
      readonly update: Uint8Array;
      readonly trace: string | null;
    }
  /** So far goes the log: for those who may have missed something. */
  | { readonly kind: 'last'; readonly seq: number }
  /** What people on the sending server show of themselves, as the payload of an awareness message. */
  | { readonly kind: 'presence'; readonly payload: Uint8Array }
  /** Everybody's presence is wanted. */
  | { readonly kind: 'who' }
  /** The log up to this update is folded into one state. */
  | { readonly kind: 'folded'; readonly through: number }
  | { readonly kind: 'command'; readonly command: JourneyCommand };

/** What a server asks the others to do about the people they have in a journey. */
export type JourneyCommand =
  /** Their roles have changed, of those named or of anybody (`null`). */
  | { readonly do: 'roles'; readonly people: readonly string[] | null }
  | { readonly do: 'close'; readonly code: number }
  | { readonly do: 'tell'; readonly message: ControlMessage };

/** What one server tells the others of itself and of the workspace. */
export type WorkspaceMessage =
  | { readonly kind: 'alive' }
  | { readonly kind: 'leaving' }
  /** Everybody's attendance is wanted. */
  | { readonly kind: 'who' }
  /** Who has some journeys open there, or all that anybody has. */
  | { readonly kind: 'here'; readonly present: Present; readonly isAll: boolean }
  | { readonly kind: 'persona'; readonly id: string };

const KINDS = ['update', 'last', 'presence', 'who', 'folded', 'command'] as const;

/** A message about a journey as bytes. */
export function encodeJourneyMessage(message: JourneyMessage): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, KINDS.indexOf(message.kind));
    switch (message.kind) {
      case 'update':
        encoding.writeVarUint(encoder, message.seq);
        encoding.writeVarUint8Array(encoder, message.update);
        // Last, where servers of a version that traces nothing do not look.
        if (message.trace !== null) encoding.writeVarString(encoder, message.trace);
        break;
      case 'last':
        encoding.writeVarUint(encoder, message.seq);
        break;
      case 'presence':
        encoding.writeVarUint8Array(encoder, message.payload);
        break;
      case 'folded':
        encoding.writeVarUint(encoder, message.through);
        break;
      case 'command':
        encoding.writeVarString(encoder, JSON.stringify(message.command));
        break;
      case 'who':
        break;
    }
  });
}

/** Reads a message about a journey; `null` for one of a kind that a later version speaks. @throws when it is malformed */
export function decodeJourneyMessage(bytes: Uint8Array): JourneyMessage | null {
  const decoder = decoding.createDecoder(bytes);
  const kind = KINDS[decoding.readVarUint(decoder)];
  switch (kind) {
    case 'update':
      return {
        kind,
        seq: decoding.readVarUint(decoder),
        update: decoding.readVarUint8Array(decoder),
        trace: decoding.hasContent(decoder) ? decoding.readVarString(decoder) : null,
      };
    case 'last':
      return { kind, seq: decoding.readVarUint(decoder) };
    case 'presence':
      return { kind, payload: decoding.readVarUint8Array(decoder) };
    case 'who':
      return { kind };
    case 'folded':
      return { kind, through: decoding.readVarUint(decoder) };
    case 'command': {
      const command = JSON.parse(decoding.readVarString(decoder)) as JourneyCommand;
      return { kind, command };
    }
    default:
      return null;
  }
}

/** A message about the workspace as bytes: these are rare. */
export function encodeWorkspaceMessage(message: WorkspaceMessage): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(message));
}

/** Reads a message about the workspace; what a later version says is ignored by who asks for its kind. @throws when it is malformed */
export function decodeWorkspaceMessage(bytes: Uint8Array): WorkspaceMessage {
  return JSON.parse(new TextDecoder().decode(bytes)) as WorkspaceMessage;
}
