import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { createServer } from 'vite';

// `npm run dev`: the client with hot reload on one address, the server under `node --watch` behind it.
const host = '127.0.0.1';
const port = Number(process.env['PORT'] ?? 4300);
const serverPort = port + 1;
const address = `http://${host}:${port}`;
const target = `http://${host}:${serverPort}`;

const server = spawn(process.execPath, ['--watch', '--watch-preserve-output', 'server/main.ts'], {
  stdio: ['ignore', 'pipe', 'inherit'],
  env: {
    LOG_LEVEL: 'warn',
    RATE_LIMIT: 'off',
    ...process.env,
    HOST: host,
    PORT: String(serverPort),
    PUBLIC_URL: address,
  },
});

// The server's own address is not one to open: it has no hot reload.
createInterface({ input: server.stdout }).on('line', (line) => {
  if (!line.includes(`:${serverPort}`)) console.log(line);
});

const vite = await createServer({
  logLevel: 'warn',
  server: {
    host,
    port,
    strictPort: true,
    proxy: {
      '/api': target,
      '/healthz': target,
      '/sync': { target, ws: true },
    },
  },
});

async function stop(): Promise<void> {
  server.kill();
  await vite.close();
  process.exit();
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
await vite.listen();
console.log(`Waymark (development): ${address}`);
