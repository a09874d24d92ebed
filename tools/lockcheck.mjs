// Every optional dependency that a locked package names must itself be in the lock file, or `npm ci` refuses.
// Run it after each install: `node tools/lockcheck.mjs [package-lock.json]`.
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync(process.argv[2] ?? 'package-lock.json', 'utf8'));

/** Where Node would look for `name`: in the folder of the package at `path`, then upwards. */
function candidates(path, name) {
  if (path === '') return [`node_modules/${name}`];
  const parent = path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/')));
  return [`${path}/node_modules/${name}`, ...candidates(parent, name)];
}

const lacking = Object.entries(packages).flatMap(([path, { version, optionalDependencies }]) => {
  const missing = Object.keys(optionalDependencies ?? {}).filter(
    (name) => !candidates(path, name).some((candidate) => candidate in packages),
  );
  return missing.length === 0 ? [] : [`${path || '.'}@${version} lacks ${missing.join(', ')}`];
});

console.log(lacking.length === 0 ? 'lock complete' : lacking.join('\n'));
process.exitCode = lacking.length === 0 ? 0 : 1;
