import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../../server/config.ts';
import { newId } from '../../server/newId.ts';
import { must } from '../../shared/journey/must.ts';

// What can be known of an image and its services without an engine that builds and runs them.

interface Service {
  readonly environment?: Readonly<Record<string, string>>;
  readonly depends_on?: readonly string[] | Readonly<Record<string, { readonly condition: string }>>;
  readonly volumes?: readonly string[];
  readonly healthcheck?: object;
  readonly build?: { readonly dockerfile: string };
}

const compose = parse(readFileSync('compose.yaml', 'utf8'), { merge: true }) as {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
};
const containerfile = readFileSync('Containerfile', 'utf8');
const nginx = readFileSync('deploy/nginx.conf', 'utf8');
const servers = Object.entries(compose.services).filter(([, { build }]) => build !== undefined);

test('compose runs two servers that share PostgreSQL and Redis, as the configuration understands it', () => {
  expect(servers).toHaveLength(2);
  const known = [...readFileSync('server/config.ts', 'utf8').matchAll(/setting\('([A-Z_]+)'\)/g)].map(
    ([, name]) => name,
  );
  for (const [, { environment = {} }] of servers) {
    for (const name of Object.keys(environment)) expect(known).toContain(name);
    const settings = filledIn(environment);
    const config = readConfig(settings);
    expect(config).toMatchObject({ store: { kind: 'postgres' }, publicOrigins: ['http://localhost:8080'] });
    expect(new URL(must(config.redisUrl)).hostname).toBe('redis');
    expect(new URL(must(settings['DATABASE_URL'])).pathname).toBe(
      `/${compose.services['postgres']?.environment?.['POSTGRES_DB']}`,
    );
  }
});

test('services wait for those that there are, and for the health of those that tell', () => {
  for (const { depends_on = [] } of Object.values(compose.services)) {
    for (const name of Array.isArray(depends_on) ? depends_on : Object.keys(depends_on))
      expect(Object.keys(compose.services)).toContain(name);
    for (const [name, { condition }] of Object.entries(Array.isArray(depends_on) ? {} : depends_on))
      if (condition === 'service_healthy') expect(compose.services[name]?.healthcheck).toBeDefined();
  }
});

test('what is mounted and built is there', () => {
  for (const { volumes = [], build } of Object.values(compose.services)) {
    for (const volume of volumes) {
      const source = must(volume.split(':')[0]);
      expect(source.startsWith('.') ? existsSync(source) : source in compose.volumes).toBe(true);
    }
    if (build !== undefined) expect(existsSync(build.dockerfile)).toBe(true);
  }
});

test('the balancer knows every server, by the port of the image', () => {
  const port = /\bPORT=(\d+)/.exec(containerfile)?.[1];
  const upstream = [...nginx.matchAll(/^\s*server ([\w-]+):(\d+)/gm)].map(([, name, at]) => [name, at]);
  expect(upstream).toEqual(servers.map(([name]) => [name, port]));
  expect(nginx).not.toMatch(/^\s*(ip_hash|sticky)/m);
});

test('the balancer sends whatever is about one journey to one place, and all else anywhere', () => {
  const [, pattern = '', value] = must(/^\s*"~(\S+)" (\$\w+);$/m.exec(nginx));
  const placeOf = (path: string): string | undefined => new RegExp(pattern).exec(path)?.groups?.['journey'];
  const id = newId();
  expect([`/sync/${id}`, `/api/journeys/${id}`, `/api/journeys/${id}/export/json`].map(placeOf)).toEqual([
    id,
    id,
    id,
  ]);
  expect(['/', '/api/journeys', '/api/journeys/import', '/api/review/list', `/j/${id}`].map(placeOf)).toEqual(
    Array.from({ length: 5 }),
  );
  expect(value).toBe('$journey');
  expect(nginx).toMatch(/map \$uri \$place \{/);
  expect(nginx).toMatch(/upstream waymark \{\s*hash \$place consistent;/);
});

test('the image takes files that there are, and starts the server without a shell', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  for (const [, sources = ''] of containerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm))
    for (const source of sources.split(' ')) expect(existsSync(source), source).toBe(true);
  for (const [, source = ''] of containerfile.matchAll(/^COPY --from=build \/app\/(\S+)/gm))
    expect(source === 'dist' || existsSync(source), source).toBe(true);
  for (const [, script = ''] of containerfile.matchAll(/npm run (\w+)/g))
    expect(scripts).toHaveProperty(script);
  const command = JSON.parse(/^CMD (\[.+\])$/m.exec(containerfile)?.[1] ?? '[]') as string[];
  expect(command[0]).toBe('node');
  expect(existsSync(must(command[1]))).toBe(true);
});

/** Values as compose fills them in, from an environment that has only a password. */
function filledIn(environment: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name,
      value.replaceAll(/\$\{\w+:([-?])([^}]*)\}/g, (_, kind: string, rest: string) =>
        kind === '-' ? rest : 'secret',
      ),
    ]),
  );
}
