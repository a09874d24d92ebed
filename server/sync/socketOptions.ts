import { LIMITS } from '../../shared/protocol/limits.ts';

/**
 * How sync sockets are opened. `ws` itself drops a frame above `maxPayload` with a code that lets a client send the
 * same again and again; so its cap lies above ours, which says what is wrong and ends it. No compression: updates are
 * small and dense, and a deflate context would cost each connection more memory than everything else it has.
 */
export const SOCKET_OPTIONS = { maxPayload: 2 * LIMITS.syncMessageBytes, perMessageDeflate: false } as const;
