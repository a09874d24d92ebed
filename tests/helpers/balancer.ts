import { createHash } from 'node:crypto';
import { connect, createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A plain load balancer, which knows nothing of sessions. */
export interface Balancer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Starts a balancer over servers of this machine, by their ports. Every connection goes to the next server `in turn` that
 * takes one; or `by journey`, as deploy/nginx.conf has it, to the one that has the journey of its first request.
 */
export async function startBalancer(
  ports: readonly number[],
  how: 'in turn' | 'by journey' = 'in turn',
): Promise<Balancer> {
  const open = new Set<Socket>();
  let turn = 0;
  const server: Server = createServer((client) => {
    open.add(client);
    client.on('close', () => open.delete(client));
    client.on('error', () => client.destroy());
    turn += 1;
    const next = turn % ports.length;
    const inTurn = [...ports.slice(next), ...ports.slice(0, next)];
    if (how === 'in turn') {
      client.pause();
      attempt(client, inTurn);
      return;
    }
    client.once('data', (start: Buffer) => {
      client.pause();
      client.unshift(start);
      const journey = journeyIn(start);
      attempt(client, journey === null ? inTurn : portsFor(journey, ports));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The servers for a journey, best first: the same whoever asks, and when one is gone only its journeys move. */
export function portsFor(journey: string, ports: readonly number[]): readonly number[] {
  const rank = (port: number): string =>
    createHash('sha256')
      .update(`${ports.indexOf(port)} ${journey}`)
      .digest('hex');
  return ports.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

function journeyIn(start: Buffer): string | null {
  const line = start.toString('latin1', 0, Math.max(0, start.indexOf('\r\n')));
  return /^\w+ \/(?:sync|api\/journeys)\/([0-9a-z]{26})/.exec(line)?.[1] ?? null;
}

function attempt(client: Socket, [port, ...others]: readonly number[]): void {
  if (port === undefined) {
    client.destroy();
    return;
  }
  const upstream = connect(port, '127.0.0.1');
  upstream.once('connect', () => {
    upstream.removeAllListeners('error');
    upstream.on('error', () => client.destroy());
    upstream.on('close', () => client.destroy());
    client.on('close', () => upstream.destroy());
    client.pipe(upstream);
    upstream.pipe(client);
  });
  upstream.once('error', () => {
    attempt(client, others);
  });
}
