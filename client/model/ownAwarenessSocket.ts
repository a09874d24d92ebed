import * as decoding from 'lib0/decoding';
import { MESSAGE } from '../../shared/protocol/messages.ts';

/**
 * A WebSocket that sends only this tab's own presence. The stock client also sends back whatever presence it receives:
 * with sixty people every cursor move would become sixty messages to the server.
 */
export function ownAwarenessSocket(clientId: number): typeof WebSocket {
  return class OwnAwarenessSocket extends WebSocket {
    override send(data: Parameters<WebSocket['send']>[0]): void {
      if (data instanceof Uint8Array && isForeignAwareness(data, clientId)) return;
      super.send(data);
    }
  };
}

/** Whether a frame carries the presence of anyone but `clientId`. */
export function isForeignAwareness(frame: Uint8Array, clientId: number): boolean {
  const decoder = decoding.createDecoder(frame);
  if (decoding.readVarUint(decoder) !== MESSAGE.awareness) return false;
  const states = decoding.createDecoder(decoding.readVarUint8Array(decoder));
  const count = decoding.readVarUint(states);
  return count !== 1 || decoding.readVarUint(states) !== clientId;
}
