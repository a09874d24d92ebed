import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { WebSocketServer } from 'ws';
import { inProcessBus } from '../../server/bus/inProcessBus.ts';
import type { Logger } from '../../server/sync/logger.ts';
import { Rooms } from '../../server/sync/rooms.ts';
import type { RoomsParts } from '../../server/sync/roomsParts.ts';
import type { Role } from '../../shared/protocol/role.ts';
import type { MemoryJourneyLog } from './memoryJourneyLog.ts';

export interface SyncServer {
  readonly rooms: Rooms;
  readonly log: MemoryJourneyLog;
  readonly url: string;
  /** Roles by person; who is not in here is an editor. */
  readonly roles: Map<string, Role | null>;
  /** What was logged as a warning or an error. */
  readonly complaints: string[];
}

/**
 * A sync server in this process, on a free port, over a log in memory; it knows a client by the query
 * `?person=NAME`, and is gone when the test is.
 */
export async function startSyncServer(
  log: MemoryJourneyLog,
  parts: Partial<Omit<RoomsParts, 'log'>> = {},
): Promise<SyncServer> {
  const roles = new Map<string, Role | null>();
  const complaints: string[] = [];
  const roleOf = (_journey: string, person: string): Promise<Role | null> =>
    Promise.resolve(roles.has(person) ? (roles.get(person) ?? null) : 'editor');
  const rooms = new Rooms({
    log,
    logger: collect(complaints),
    bus: inProcessBus('only'),
    roleOf,
    rateLimit: false,
    graceMs: 0,
    ...parts,
  });
  const http = createServer();
  const sockets = new WebSocketServer({ perMessageDeflate: false, server: http });
  sockets.on('connection', (socket, request) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    const id = searchParams.get('person') ?? 'somebody';
    void rooms.connect(socket, {
      connection: id,
      journey: pathname.split('/').at(-1) ?? '',
      person: { id, name: id.toUpperCase(), colour: '#3a5bd9' },
      role: roles.get(id) ?? 'editor',
      wantsControl: searchParams.get('v') === '1',
    });
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    log.gate = Promise.resolve();
    await rooms.shutdown();
    for (const socket of sockets.clients) socket.terminate();
    await new Promise((resolve) => http.close(resolve));
  });
  return {
    rooms,
    log,
    roles,
    complaints,
    url: `ws://127.0.0.1:${(http.address() as AddressInfo).port}/sync`,
  };
}

function collect(complaints: string[]): Logger {
  const note = (_details: object, message: string): void => {
    complaints.push(message);
  };
  return { debug: ignore, info: ignore, warn: note, error: note };
}

function ignore(): void {}
