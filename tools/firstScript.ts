import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

// `node tools/firstScript.ts`, after `vite build`: what a browser has to fetch and run before it can paint a board. What a
// first painting can do without is imported when it is asked for; CONTRIBUTING has the rules, under "Speed".

/** In bytes after gzip, of which React, React Flow and Yjs alone are 148,000. */
const BUDGET = 220_000;
/** The page that paints a board; the entry fetches it as soon as it has seen the address. */
const BOARD = /^page-/;

const folder = join(import.meta.dirname, '../dist/client');
const scripts = new Map(
  readdirSync(join(folder, 'assets'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, readFileSync(join(folder, 'assets', name), 'utf8')]),
);
const entry = /src="\/assets\/([^"]+\.js)"/.exec(readFileSync(join(folder, 'index.html'), 'utf8'))?.[1];
const board = [...scripts.keys()].find((name) => BOARD.test(name));
if (entry === undefined || board === undefined) throw new Error('No board is built here: run `vite build`.');

const first = new Set<string>();
function take(name: string): void {
  const script = scripts.get(name);
  if (first.has(name) || script === undefined) return;
  first.add(name);
  for (const [, imported = ''] of script.matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g)) take(imported);
}
take(entry);
take(board);

const sizes = [...first].map((name) => ({
  name,
  bytes: gzipSync(scripts.get(name) ?? '', { level: 9 }).length,
}));
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
console.log(`Script to the first painting of a board: ${kilobytes(total)}, at most ${kilobytes(BUDGET)}`);
if (total > BUDGET) {
  for (const { name, bytes } of sizes.toSorted((a, b) => b.bytes - a.bytes))
    console.log(`  ${kilobytes(bytes).padStart(9)}  ${name}`);
  process.exitCode = 1;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
