import type { BrowserContext, WebSocketRoute } from '@playwright/test';

/** The connection of one person's browser, to cut and to mend. */
export interface Connection {
  cut(): Promise<void>;
  mend(): Promise<void>;
  /** The server hears nothing any more of what is connected now, and nobody is told. */
  deafen(): void;
}

/**
 * Takes hold of a browser's connection; to be called before its pages open. Sockets need it, because Chromium lets
 * those that are open live on when it is set offline.
 */
export async function holdConnection(context: BrowserContext): Promise<Connection> {
  let isCut = false;
  const open = new Set<WebSocketRoute>();
  await context.routeWebSocket(/\/sync\//, (socket) => {
    if (isCut) {
      void socket.close();
      return;
    }
    open.add(socket);
    socket.connectToServer();
  });
  return {
    cut: async () => {
      isCut = true;
      await context.setOffline(true);
      await Promise.all([...open].map((socket) => socket.close()));
      open.clear();
    },
    deafen: () => {
      for (const socket of open) socket.onMessage(() => undefined);
    },
    mend: async () => {
      isCut = false;
      await context.setOffline(false);
    },
  };
}
