import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Stands before a server and, while it stalls, takes connections and bytes and answers nothing: like a machine that hangs. */
export interface StallingProxy {
  /** The address of what is behind it, by way of the proxy. */
  through(url: string): string;
  stall(): void;
  /** Lets go of what was held back, as if it had only taken long. */
  resume(): void;
  close(): Promise<void>;
}

/** Starts a proxy for a port of this machine. */
export async function startStallingProxy(port: number): Promise<StallingProxy> {
  const open = new Set<Socket>();
  let isStalled = false;
  const server = createServer((client) => {
    const upstream = connect(port, '127.0.0.1');
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(socket);
      socket.on('data', (data) => other.write(data));
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        open.delete(socket);
        other.destroy();
      });
      if (isStalled) socket.pause();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    through: (url) => {
      const address = new URL(url);
      address.port = `${(server.address() as AddressInfo).port}`;
      return address.href;
    },
    stall: () => {
      isStalled = true;
      for (const socket of open) socket.pause();
    },
    resume: () => {
      isStalled = false;
      for (const socket of open) socket.resume();
    },
    close: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
