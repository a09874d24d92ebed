import { setTimeout as sleep } from 'node:timers/promises';
import type { WebSocket } from 'ws';
import { CLOSE } from '../../shared/protocol/closeCode.ts';
import type { Connection } from './connection.ts';

/** How long a client may take to say goodbye when the server shuts down, in milliseconds. */
const FAREWELL_MS = 1000;

/** In how many parts, and how far apart in milliseconds, clients are sent to other servers: not all in one instant. */
const PARTS = 20;
const APART_MS = 100;

/** Closes connections a few at a time, in any order, so that those who take them over need not serve all at once. */
export async function sendAway(connections: readonly Connection[]): Promise<void> {
  const waiting = connections
    .map((connection) => ({ connection, turn: Math.random() }))
    .toSorted((a, b) => a.turn - b.turn);
  const size = Math.ceil(waiting.length / PARTS);
  for (let start = 0; start < waiting.length; start += size) {
    for (const { connection } of waiting.slice(start, start + size))
      connection.close(CLOSE.goingAway, 'shutting down');
    await sleep(APART_MS);
  }
}

/** Closes connections, waits for their clients to say goodbye, and cuts those that do not. */
export async function closeAll(connections: readonly Connection[]): Promise<void> {
  for (const connection of connections) connection.close(CLOSE.goingAway, 'shutting down');
  await Promise.race([
    Promise.all(connections.map(({ socket }) => untilClosed(socket))),
    sleep(FAREWELL_MS, undefined, { ref: false }),
  ]);
  for (const { socket } of connections) socket.terminate();
}

function untilClosed(socket: WebSocket): Promise<void> {
  return new Promise((resolve) => {
    if (socket.readyState === socket.CLOSED) resolve();
    else {
      socket.once('close', () => {
        resolve();
      });
    }
  });
}
