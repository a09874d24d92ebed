import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium } from './tools/chromium.ts';

const found = findChromium();
if (found === undefined)
  throw new Error('No Chromium found: set CHROMIUM_PATH, or `npx playwright install chromium`.');

// Workers load this file too; the port and the folder are chosen once, in the main process, and inherited.
if (process.env['TEST_WORKER_INDEX'] === undefined) {
  process.env['E2E_PORT'] = String(await freePort());
  const folder = mkdtempSync(join(tmpdir(), 'waymark-e2e-'));
  process.env['E2E_DATA_DIR'] = folder;
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  console.log(`Browser: ${found.source}`);
}

const port = process.env['E2E_PORT'] ?? '';
const baseURL = `http://127.0.0.1:${port}`;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('no free port'));
      });
    });
  });
}

/** Browser tests against the built client and the real server (`vite build` goes before, see `test:e2e`). */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  // On two cores: a third uses the time in which the others wait for a page.
  workers: 3,
  // Long flows of two people take 10 s on a quiet machine, and several times that on a busy one.
  timeout: 60_000,
  // Two people in two browsers on a busy machine: what passes only the second time is told as flaky.
  retries: 1,
  expect: { timeout: 7_500 },
  reporter: 'list',
  use: {
    baseURL,
    launchOptions: found.launch,
    // Recording costs a third of the time; `--trace on` records what fails.
    trace: 'off',
    screenshot: 'only-on-failure',
    viewport: { width: 1280, height: 800 },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: {
    command: 'node server/main.ts',
    url: `${baseURL}/healthz`,
    reuseExistingServer: false,
    timeout: 30_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    stdout: 'ignore',
    stderr: 'pipe',
    env: {
      HOST: '127.0.0.1',
      PORT: port,
      PUBLIC_URL: baseURL,
      DATA_DIR: process.env['E2E_DATA_DIR'] ?? '',
      LOG_LEVEL: 'warn',
      RATE_LIMIT: 'off',
    },
  },
});
