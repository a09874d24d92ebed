import { STATUS_CODES, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocket, WebSocketServer } from 'ws';
import { CLOSE } from '../../shared/protocol/closeCode.ts';
import { LIMITS } from '../../shared/protocol/limits.ts';
import type { Person } from '../../shared/protocol/person.ts';
import type { Role } from '../../shared/protocol/role.ts';
import { isAllowedOrigin } from '../auth/isAllowedOrigin.ts';
import { isId, newId } from '../newId.ts';
import type { Logger } from '../sync/logger.ts';
import type { Parts } from './parts.ts';
import { SocketLimits } from './socketLimits.ts';
import { identify } from './session/identify.ts';
import { readSocketToken, showsToken } from './tokens/bearer.ts';

type Entry =
  | { readonly code: number; readonly reason: string }
  | {
      readonly journey: string;
      readonly person: Person;
      readonly role: Role;
      /** The token by which a program came, if it is one. */
      readonly token: string | null;
    };

/** Bytes of a frame from somebody who is not let in: nothing that they send is read. */
const REFUSED_PAYLOAD = 1024;

/** How `ws` closes a socket on which a frame is announced that is larger than it takes. */
const TOO_BIG_FOR_WS = 1009;

/**
 * A frame that is too big is refused when it is announced, and takes no memory; but by a close that clients understand,
 * since a y-websocket client would send it again for ever otherwise.
 */
class SyncSocket extends WebSocket {
  override close(code?: number, reason?: string | Buffer): void {
    super.close(code === TOO_BIG_FOR_WS ? CLOSE.tooBig : code, reason);
  }
}

/** How long a client may take to say goodbye when the server stops. */
const GOODBYE_MS = 2000;

/**
 * Lets sockets in at `/sync/:journeyId`. A refusal is a close code after the handshake, because a y-websocket client
 * retries for ever whatever is refused within it; only a foreign page gets no handshake. Answers how to let go of those
 * that are being closed.
 */
export function acceptSockets(server: Server, parts: Parts, logger: Logger): () => Promise<void> {
  const options = { noServer: true, perMessageDeflate: false, WebSocket: SyncSocket };
  const admitted = new WebSocketServer({ ...options, maxPayload: LIMITS.syncMessageBytes });
  const refused = new WebSocketServer({ ...options, maxPayload: REFUSED_PAYLOAD });
  const limits = new SocketLimits();
  server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    stream.on('error', () => stream.destroy());
    const address = URL.parse(request.url ?? '', 'http://localhost');
    const journey = /^\/sync\/([^/]+)$/.exec(address?.pathname ?? '')?.[1];
    if (journey === undefined) {
      refuse(stream, 404);
    } else if (!isAllowedOrigin(request.headers.origin, request.headers.host, parts.config.publicOrigins)) {
      logger.warn({}, 'socket of a foreign origin refused');
      refuse(stream, 403);
    } else {
      const wantsControl = address?.searchParams.get('v') === '1';
      const letIn = async (): Promise<void> => {
        const entry = await admit(parts, request, journey);
        const sockets = 'code' in entry ? refused : admitted;
        sockets.handleUpgrade(request, stream, head, (socket) => {
          enter(socket, entry, wantsControl, { ...parts, limits }, logger);
        });
      };
      letIn().catch((error: unknown) => {
        logger.error({ err: error }, 'socket not admitted');
        refuse(stream, 503);
      });
    }
  });
  return async () => {
    await Promise.all([letGo(admitted), letGo(refused)]);
  };
}

/** Waits until all clients have said goodbye, and cuts those that do not. */
async function letGo(sockets: WebSocketServer): Promise<void> {
  const late = setTimeout(() => {
    for (const socket of sockets.clients) socket.terminate();
  }, GOODBYE_MS);
  await new Promise((resolve) => {
    sockets.close(resolve);
  });
  clearTimeout(late);
}

async function admit(
  { signer, people, memberships, tokens }: Parts,
  request: IncomingMessage,
  journey: string,
): Promise<Entry> {
  const { authorization, cookie } = request.headers;
  const token = showsToken(authorization) ? await readSocketToken(tokens, authorization) : null;
  if (showsToken(authorization) && token === null)
    return { code: CLOSE.noSession, reason: 'no token with the scopes read and write' };
  const personId = token === null ? identify(signer, cookie) : token.person;
  const person = personId === null ? null : await people.find(personId);
  if (person === null) return { code: CLOSE.noSession, reason: 'no session' };
  const role = isId(journey) ? await memberships.roleOf(journey, person.id) : null;
  if (role === null) return { code: CLOSE.noJourney, reason: 'no such journey' };
  return { journey, person, role, token: token?.id ?? null };
}

function enter(
  socket: WebSocket,
  entry: Entry,
  wantsControl: boolean,
  { rooms, tokenSockets, config, limits }: Parts & { readonly limits: SocketLimits },
  logger: Logger,
): void {
  // Without a listener, a broken frame of anybody's would end the process.
  socket.on('error', (error) => {
    logger.warn({ reason: error.message }, 'socket failed');
  });
  if ('code' in entry) {
    socket.close(entry.code, entry.reason);
    return;
  }
  const { id } = entry.person;
  if (config.rateLimit) {
    if (!limits.open(id, performance.now())) {
      logger.warn({ person: id }, 'a person opens too many sockets');
      socket.close(CLOSE.rateLimited, 'too many connections');
      return;
    }
    socket.once('close', () => {
      limits.closed(id, performance.now());
    });
  }
  const connection = newId();
  const since = performance.now();
  logger.info({ connection, journey: entry.journey }, 'socket opened');
  socket.once('close', (code) => {
    const seconds = Math.round((performance.now() - since) / 1000);
    logger.info({ connection, code, seconds }, 'socket closed');
  });
  if (entry.token !== null) tokenSockets.add(entry.token, socket);
  rooms.connect(socket, { ...entry, connection, wantsControl }).catch((error: unknown) => {
    logger.error({ err: error }, 'socket not connected');
    socket.close(CLOSE.storeFailed);
  });
}

function refuse(stream: Duplex, status: number): void {
  stream.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
  );
}
