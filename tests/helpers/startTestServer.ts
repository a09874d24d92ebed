import type { Config } from '../../server/config.ts';
import { startServer, type RunningServer, type StartOptions } from '../../server/startServer.ts';
import type { StorePlace } from '../../server/storage/openDatabase.ts';

/** A whole server in this process, on a free port. */
export interface TestServer extends RunningServer {
  /** Every line that it logged. */
  readonly logs: readonly string[];
}

/** Starts a server over a store, without rate limits unless asked for. */
export async function startTestServer(
  store: StorePlace,
  config: Partial<Config> = {},
  options: StartOptions = {},
): Promise<TestServer> {
  const logs: string[] = [];
  const server = await startServer(
    {
      host: '127.0.0.1',
      port: 0,
      store,
      redisUrl: null,
      publicOrigins: [],
      mail: null,
      rateLimit: false,
      logLevel: 'debug',
      traces: null,
      ...config,
    },
    { logs: { write: (line) => logs.push(line) }, ...options },
  );
  return { ...server, logs };
}
