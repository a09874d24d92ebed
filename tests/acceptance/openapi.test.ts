import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ANSWERS } from '../../server/http/openapi/answers/answerSchema.ts';
import { someOf, type Schema } from '../helpers/someOf.ts';
import { startTestServer, type TestServer } from '../helpers/startTestServer.ts';
import { Visitor } from '../helpers/visitor.ts';

interface Operation {
  readonly operationId: string;
  readonly tags: string[];
  readonly security: readonly ({ readonly token: readonly string[] } | { readonly session: readonly [] })[];
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema: Schema;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> };
  readonly responses: Readonly<
    Record<
      string,
      {
        readonly description: string;
        readonly content?: Readonly<Record<string, { readonly schema?: object }>>;
      }
    >
  >;
}

interface OpenApi {
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const folder = mkdtempSync(join(tmpdir(), 'waymark-openapi-'));
let server: TestServer;
let document: OpenApi;

beforeAll(async () => {
  server = await startTestServer({ kind: 'sqlite', folder });
  document = (await new Visitor(server.url).get('/api/openapi.json')).json<OpenApi>();
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

function operations(): [method: string, path: string, operation: Operation][] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]): [string, string, Operation] => [method, path, one]),
  );
}

test('is valid OpenAPI 3.1', async () => {
  const { valid, errors } = await new Validator().validate({ ...document });
  expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
});

test('has every route of the source, each under a name of its own', () => {
  const sources = globSync('server/http/**/*.ts').filter((path) => !path.includes('.test.'));
  const routes = sources.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/\bapp\.(get|post|put|patch|delete)\(\s*'(\/api\/[^']*)'/g)].map(
      ([, method = '', url = '']) => `${method} ${url.replaceAll(/:(\w+)/g, '{$1}')}`,
    ),
  );
  expect(routes.length).toBeGreaterThan(40);
  const described = operations().map(([method, path]) => `${method} ${path}`);
  expect(routes.filter((route) => !described.includes(route))).toEqual([]);
  const names = operations().map(([, , { operationId }]) => operationId);
  expect(new Set(names).size).toBe(names.length);
});

test('says of every answer in JSON what is in it', () => {
  const answers = operations().map(([method, path, { responses }]) => {
    const [, done] = Object.entries(responses).find(([status]) => status.startsWith('2')) ?? [];
    return [`${method} ${path}`, done?.content?.['application/json']] as const;
  });
  const untold = answers.filter(([, json]) => json !== undefined && json.schema === undefined);
  // A description of this description would say nothing, and files have schemas of their own.
  expect(untold.map(([route]) => route)).toEqual([
    'get /api/openapi.json',
    'get /api/journeys/{id}/export/{format}',
  ]);
  const known = answers.map(([route]) => route.toUpperCase().replaceAll(/\{\w+\}/g, '*'));
  const written = Object.keys(ANSWERS).map((route) => route.toUpperCase().replaceAll(/:\w+/g, '*'));
  expect(written.filter((route) => !known.includes(route))).toEqual([]);
});

test('says what is asked for by the schemas that validate it', () => {
  const made = document.paths['/api/tokens']?.['post'];
  expect(made?.requestBody?.content['application/json']?.schema).toMatchObject({
    properties: { scopes: { items: { enum: ['read', 'export', 'write'] } } },
    required: ['name', 'scopes'],
  });
  const exported = document.paths['/api/journeys/{id}/export/{format}']?.['get'];
  expect(exported?.parameters.find(({ name }) => name === 'page')?.schema).toMatchObject({ default: 'fit' });
  expect(exported?.parameters.find(({ name }) => name === 'format')?.schema.enum).toContain('pptx');
  expect(exported?.security).toEqual([{ session: [] }, { token: ['export'] }]);
});

test('tells of every refusal that strangers get', async () => {
  const stranger = await Visitor.named(server.url, 'Nobody');
  const untold: string[] = [];
  for (const [method, path, { security, requestBody, responses }] of operations()) {
    const url = path.replaceAll(/\{\w+\}/g, '0'.repeat(26));
    const isOpen = security.length === 0;
    const asks = [isOpen ? null : new Visitor(server.url), path === '/api/session' ? null : stranger];
    for (const visitor of asks.filter((one) => one !== null)) {
      const json = requestBody === undefined || !('application/json' in requestBody.content) ? undefined : {};
      const { status, headers } = await visitor.ask(method.toUpperCase(), url, { json });
      const told = responses[status] ?? (status < 300 ? responses['2XX'] : undefined);
      const isProblem = headers.get('content-type')?.startsWith('application/problem+json') === true;
      const isTold = told !== undefined && (!isProblem || 'application/problem+json' in (told.content ?? {}));
      if (!isTold) untold.push(`${method} ${path}: ${status}`);
      if (!isOpen && visitor !== stranger && status !== 401)
        untold.push(`${method} ${path} without a session`);
    }
  }
  expect(untold).toEqual([]);
});

test('takes what it describes, and tells of every answer to it', async () => {
  const ada = await Visitor.named(server.url, 'Ada');
  const journey = await ada.newJourney('Described', 'complaint');
  const untold = new Set<string>();
  /** Ids of what there is not: what would be refused for its shape is refused before that is looked up. */
  const addressOf = (path: string): string =>
    path
      .replace('/journeys/{id}', `/journeys/${journey}`)
      .replace('{format}', 'json')
      .replace('{kind}', 'pain')
      .replaceAll(/\{\w+\}/g, '0'.repeat(26));
  const ask = async (
    route: string,
    path: string,
    json: unknown,
    { responses }: Operation,
  ): Promise<string> => {
    const [method = ''] = route.split(' ');
    const answer = await ada.ask(method.toUpperCase(), path, { json });
    const told = responses[answer.status] ?? (answer.status < 300 ? responses['2XX'] : undefined);
    const code = answer.status < 400 ? '' : answer.json<{ code: string }>().code;
    if (!(told?.description.includes(code) ?? false)) untold.add(`${route}: ${answer.status} ${code}`);
    return code;
  };
  for (const [method, path, operation] of operations()) {
    // Who one is and what there is are to stay.
    if (path === '/api/session' || (method === 'delete' && path === '/api/journeys/{id}')) continue;
    const route = `${method} ${path}`;
    const { parameters, requestBody } = operation;
    const body = requestBody?.content['application/json']?.schema;
    for (const json of body === undefined ? [undefined] : someOf(body))
      if (json !== undefined || !parameters.some(({ in: place }) => place === 'query'))
        await ask(route, addressOf(path), json, operation);
    const asked = parameters.filter(({ in: place }) => place === 'query');
    // All at once, so that every name and many values are asked for in a few requests.
    for (const round of asked.length === 0 || requestBody !== undefined ? [] : [0, 1, 2]) {
      const query = new URLSearchParams(asked.flatMap((one) => pairsOf(one, round))).toString();
      const code = await ask(route, `${addressOf(path)}?${query}`, undefined, operation);
      if (code === 'invalid-request') untold.add(`${route} refuses ${query}`);
    }
  }
  expect([...untold]).toEqual([]);
});

/** A parameter with one of its values, which are taken in turn. */
function pairsOf({ name, schema }: Operation['parameters'][number], round: number): [string, string][] {
  const known: Readonly<Record<string, string>> = { lens: 'needs:time', locale: 'pt-BR' };
  const values = someOf(schema);
  const value = known[name] ?? values[round % values.length];
  return [value].flat().map((one) => [name, String(one)]);
}

test.each(['read', 'export', 'write'])(
  'lets a token with the scope %s in where it says, and nowhere else',
  async (scope) => {
    const ada = await Visitor.named(server.url, 'Ada');
    const made = await ada.post('/api/tokens', { json: { name: 'One scope', scopes: [scope] } });
    const headers = { authorization: `Bearer ${made.json<{ token: string }>().token}` };
    const program = new Visitor(server.url);
    const wrong: string[] = [];
    for (const [method, path, { security, responses }] of operations()) {
      const isOpen = security.length === 0 && path !== '/api/session';
      const mayEnter = isOpen || security.some((one) => 'token' in one && one.token.includes(scope));
      const asked = path.replaceAll(/\{\w+\}/g, '0'.repeat(26));
      const { status } = await program.ask(method.toUpperCase(), asked, { headers });
      if ((status === 403 || status === 401) === mayEnter || !(status in responses || '2XX' in responses))
        wrong.push(`${method} ${path}: ${status}`);
    }
    expect(wrong).toEqual([]);
  },
);

test('can be read as a page that runs nothing, in our letters, and leads back', async () => {
  const stranger = new Visitor(server.url);
  const page = await stranger.get('/api/docs');
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.text).not.toMatch(/<script|\son\w+=/i);
  const text = page.text.replaceAll('<wbr>', '');
  for (const path of Object.keys(document.paths)) expect(text).toContain(`<code>${path}</code>`);
  expect(text).toContain('<header><a href="/">');
  expect(text).toContain(` ${server.url}/api/journeys\n`);
  const sources = [...text.matchAll(/(?:src|url|href)[=(]"?([^")]+)/g)].map(([, source = '']) => source);
  expect(sources.filter((source) => !/^[/#]/.test(source))).toEqual([]);
  const font = await stranger.get('/fonts/inter.woff2');
  expect([font.status, font.headers.get('content-type'), font.text.slice(0, 4)]).toEqual([
    200,
    'font/woff2',
    'wOF2',
  ]);
});

test('has each operation in a chapter', () => {
  const chapters = document.tags.map(({ name }) => name);
  for (const [, path, { tags }] of operations())
    expect([path, chapters]).toEqual([path, expect.arrayContaining(tags)]);
});
