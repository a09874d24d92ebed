import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './chromium.ts';
import { addCounts, readPlaywrightCounts, readVitestCounts, type Counts } from './testCounts.ts';

// The whole gate, `npm run check` and `npm test`: every step runs even when one before it failed, and the last
// line says `N passed, N failed`, over all tests. A step that fails without a failed test counts as one failure.

interface Step {
  name: string;
  command: string[];
  /** Where the step leaves its tests' results, and how to read them. */
  counts?: () => Counts | undefined;
  env?: Record<string, string>;
  /** The step says nothing without this one having succeeded. */
  after?: string;
}

const results = join('node_modules', '.cache', 'check');
const vitestResults = join(results, 'vitest.json');
const playwrightResults = join(results, 'playwright.json');

const steps: Step[] = [
  { name: 'lock file', command: ['node', 'tools/lockcheck.mjs'] },
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'types', command: ['tsc', '-b'] },
  { name: 'lint', command: ['oxlint', '--deny-warnings'] },
  { name: 'dead code', command: ['knip'] },
  {
    name: 'unit, architecture, acceptance, sync',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestResults}`],
    counts: () => readVitestCounts(vitestResults),
  },
  { name: 'build', command: ['vite', 'build', '--logLevel', 'warn'] },
  { name: 'first script', command: ['node', 'tools/firstScript.ts'], after: 'build' },
  {
    name: 'browser',
    command: ['playwright', 'test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightResults },
    counts: () => readPlaywrightCounts(playwrightResults),
    after: 'build',
  },
];

/** Runs a step with its output on our own, and resolves to whether it succeeded. */
function run({ command: [program = '', ...args], env }: Step): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    child.once('error', (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.once('exit', (code) => {
      resolve(code === 0);
    });
  });
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const failedSteps: string[] = [];
const times: string[] = [];
let total: Counts = { passed: 0, failed: 0, skipped: 0 };

// Without a browser the rest is still worth running; but a CI that tests less than it says must fail.
const browserMissing = findChromium() === undefined;

for (const step of steps) {
  console.log(`\n── ${step.name}`);
  if (step.name === 'browser' && browserMissing && process.env['CI'] !== 'true') {
    console.log('Skipped: no Chromium here. Set CHROMIUM_PATH, or run `npx playwright install chromium`.');
    continue;
  }
  const started = performance.now();
  const blocked = step.after !== undefined && failedSteps.includes(step.after);
  if (blocked) console.log(`Not run: ${step.after} failed.`);
  const succeeded = !blocked && (await run(step));
  const counts = blocked ? undefined : step.counts?.();
  if (counts !== undefined) total = addCounts(total, counts);
  // No test ran: a typo in a pattern must not look like success.
  const empty = step.counts !== undefined && (counts === undefined || counts.passed + counts.failed === 0);
  if (!succeeded || empty) {
    failedSteps.push(step.name);
    if (counts === undefined || counts.failed === 0)
      total = addCounts(total, { passed: 0, failed: 1, skipped: 0 });
  }
  times.push(`${step.name} ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

console.log(`\n${times.join(' · ')}`);
if (failedSteps.length > 0) console.log(`Failed: ${failedSteps.join(' · ')}`);
if (total.skipped > 0) console.log(`Skipped tests: ${total.skipped}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
