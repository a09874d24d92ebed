import { connect, createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A plain load balancer: every connection goes to the next server in turn that takes one. It knows nothing of sessions. */
export interface Balancer {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts a balancer over servers of this machine, by their ports. */
export async function startBalancer(ports: readonly number[]): Promise<Balancer> {
  const open = new Set<Socket>();
  let turn = 0;
  const server: Server = createServer((client) => {
    open.add(client);
    client.on('close', () => open.delete(client));
    client.on('error', () => client.destroy());
    client.pause();
    turn += 1;
    attempt(client, ports, turn, ports.length);
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

function attempt(client: Socket, ports: readonly number[], turn: number, left: number): void {
  if (left === 0) {
    client.destroy();
    return;
  }
  const upstream = connect(ports[turn % ports.length] ?? 0, '127.0.0.1');
  upstream.once('connect', () => {
    upstream.removeAllListeners('error');
    upstream.on('error', () => client.destroy());
    upstream.on('close', () => client.destroy());
    client.on('close', () => upstream.destroy());
    client.pipe(upstream);
    upstream.pipe(client);
  });
  upstream.once('error', () => {
    attempt(client, ports, turn + 1, left - 1);
  });
}
