import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright';

/** A browser to start with Playwright: `chromium.launch(found.launch)`; `source` says where it came from. */
export interface FoundChromium {
  source: string;
  launch: { executablePath: string; args: string[]; env: Record<string, string> };
}

const root = dirname(import.meta.dirname);

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The Chromium for browser tests and benches: `CHROMIUM_PATH`, else the machine's, else the one that npm
 * brought (Linux x64; `PACKED_CHROMIUM=1` prefers it), else Playwright's own. Undefined where there is none.
 */
export function findChromium(): FoundChromium | undefined {
  const given = process.env['CHROMIUM_PATH'];
  if (given !== undefined) return describe('CHROMIUM_PATH', given);
  const preferPacked = process.env['PACKED_CHROMIUM'] === '1';
  const installed = usualPlaces.find((path) => existsSync(path));
  if (installed !== undefined && !preferPacked) return describe(installed, installed);
  if (process.platform === 'linux' && process.arch === 'x64') return unpackChromium();
  const downloaded = chromium.executablePath();
  return existsSync(downloaded) ? describe('playwright', downloaded) : undefined;
}

function describe(
  source: string,
  executablePath: string,
  extraEnv: Record<string, string> = {},
): FoundChromium {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return {
    source,
    launch: { executablePath, args, env: { ...Object.fromEntries(inherited), ...extraEnv } },
  };
}

/** The browser inside `@sparticuz/chromium`, unpacked once into node_modules/.cache, with its fonts. */
function unpackChromium(): FoundChromium {
  const manifest = new URL('../package.json', import.meta.resolve('@sparticuz/chromium'));
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const home = join(root, 'node_modules/.cache', `chromium-${version}`);
  if (!existsSync(home)) unpackInto(home);

  // Without a fonts configuration that names its own fonts, all text is blank on a machine that has none.
  const fonts = join(home, 'fonts.conf');
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>` +
      `<include ignore_missing="yes">/etc/fonts/fonts.conf</include>` +
      `<dir>${home}/fonts</dir><cachedir>${home}/fontconfig</cachedir></fontconfig>`,
  );
  const env: Record<string, string> = { FONTCONFIG_FILE: fonts };
  if (!existsSync('/usr/lib/x86_64-linux-gnu/libnss3.so')) {
    const paths = [join(home, 'al2023/lib'), process.env['LD_LIBRARY_PATH']];
    env['LD_LIBRARY_PATH'] = paths.filter((path) => path !== undefined && path !== '').join(':');
  }
  return describe(`@sparticuz/chromium ${version}`, join(home, 'chromium'), env);
}

/** Unpacks beside `home` and renames at the end, so that two runs at once never start half a browser. */
function unpackInto(home: string): void {
  mkdirSync(dirname(home), { recursive: true });
  const staging = mkdtempSync(`${home}-`);
  // In a process of its own: the package reads TMPDIR and changes the environment. AWS_EXECUTION_ENV makes it
  // unpack its NSS libraries too, which a bare machine lacks.
  const script = `import packed from '@sparticuz/chromium'; await packed.executablePath();`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    renameSync(staging, home);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
}
