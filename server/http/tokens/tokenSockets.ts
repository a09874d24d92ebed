import type { WebSocket } from 'ws';
import { CLOSE } from '../../../shared/protocol/closeCode.ts';
import type { ApiTokens } from '../../storage/directory/apiTokens.ts';

/** How long a socket may outlive its token that expired, or was revoked on another server. */
const CHECK_MS = 30_000;

/** The open sockets of programs, by the token that opened them: with the token goes the socket. */
export class TokenSockets {
  readonly #tokens: ApiTokens;
  readonly #sockets = new Map<string, Set<WebSocket>>();
  #timer: NodeJS.Timeout | null = null;

  constructor(tokens: ApiTokens) {
    this.#tokens = tokens;
  }

  /** Closes a socket when its token is revoked. */
  add(token: string, socket: WebSocket): void {
    const open = this.#sockets.get(token) ?? new Set();
    this.#sockets.set(token, open.add(socket));
    socket.once('close', () => {
      open.delete(socket);
      if (open.size === 0) this.#sockets.delete(token);
    });
    // Only while there is something to check: most servers never see a program.
    this.#timer ??= setInterval(() => this.#check(), CHECK_MS).unref();
  }

  /** Closes all that a token opened. */
  close(token: string): void {
    for (const socket of this.#sockets.get(token) ?? []) socket.close(CLOSE.noSession, 'token revoked');
  }

  #check(): void {
    if (this.#sockets.size === 0) {
      if (this.#timer !== null) clearInterval(this.#timer);
      this.#timer = null;
      return;
    }
    this.#tokens.live([...this.#sockets.keys()]).then(
      (live) => {
        for (const token of this.#sockets.keys()) if (!live.has(token)) this.close(token);
      },
      // The store is away, which everybody hears of who writes; the next check finds out.
      () => undefined,
    );
  }
}
