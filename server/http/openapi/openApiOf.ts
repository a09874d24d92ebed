import { z } from 'zod';
import { ERROR_STATUS, type ErrorCode } from '../../../shared/protocol/errorCode.ts';
import { TOKEN_SCOPES } from '../../../shared/protocol/tokenScope.ts';
import { PER_PERSON } from '../rateLimits.ts';
import { isForEverybody, scopeOf } from '../tokens/scopeOf.ts';
import { answerSchema } from './answers/answerSchema.ts';
import { askedJson, parametersOf } from './parametersOf.ts';
import type { KnownRoute } from './routeCatalogue.ts';
import { noteOf, type RouteNote } from './routeNotes.ts';
import { TAGS, tagOf } from './tags.ts';

/** A part of the document, as JSON. */
export type Part = Readonly<Record<string, unknown>>;

const READING = new Set(['GET', 'HEAD']);

/** Describes all routes as OpenAPI 3.1, from the very schemas that validate what is asked of them. */
export function openApiOf(routes: readonly KnownRoute[]): Part {
  const paths: Record<string, Record<string, Part>> = {};
  for (const route of routes) {
    const path = pathOf(route.url);
    (paths[path] ??= {})[route.method.toLowerCase()] = operationOf(route);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Waymark',
      version: '1',
      description: ABOUT,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: TAGS.map(({ name, description }) => ({ name, description })),
    paths,
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'waymark_session' },
        token: {
          type: 'http',
          scheme: 'bearer',
          description: `A token that a person made for a program, with scopes of ${TOKEN_SCOPES.join(', ')}: a program may do what its person may, as far as the scopes reach.`,
        },
      },
      schemas: { Problem: PROBLEM },
    },
  };
}

const ABOUT = [
  'Customer journey maps over HTTP.',
  'A program shows a token that a person made for it: `Authorization: Bearer wmk_…`.',
  `Refusals are problems of RFC 9457 with a stable \`code\` and a sentence for people. A person, with all programs that act for them, may ask ${PER_PERSON} times a minute, unless an operation says otherwise; who asks more is answered 429 with \`retry-after\` in seconds.`,
  'Long answers of text are packed with gzip for those who take it.',
  'The live document of a journey is at `/sync/{id}`, as any y-websocket client speaks it, with the same cookie, or a token that may read and write in the same header.',
].join('\n\n');

const PROBLEM: Part = {
  type: 'object',
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { enum: Object.keys(ERROR_STATUS) },
    detail: { type: 'string', description: 'A sentence for people' },
    mapping: {
      description: 'Beside needs-mapping: what the server would guess, to correct and to send along',
    },
  },
  required: ['type', 'title', 'status', 'code', 'detail'],
};

function operationOf(route: KnownRoute): Part {
  const { method, url } = route;
  const note = noteOf(method, url);
  const body = bodyOf(route, note);
  return {
    operationId: `${method.toLowerCase()}${url.replaceAll(/[^a-z0-9]+(\w?)/gi, (_, next: string) => next.toUpperCase())}`,
    summary: note.summary,
    ...descriptionOf(route, note),
    tags: [tagOf(url)],
    security: securityOf(route),
    parameters: parametersOf(route),
    ...(body !== null && { requestBody: body }),
    responses: {
      [String(note.status)]: {
        description: note.answers ?? 'Done',
        ...(note.status !== 204 && { content: answerOf(route, note) }),
      },
      ...alsoOf(route, note),
      ...Object.fromEntries(refusalsOf(route, note)),
    },
  };
}

function descriptionOf({ perMinute }: KnownRoute, { says }: RouteNote): Part {
  const bound = perMinute === null ? [] : [`At most ${perMinute} times a minute.`];
  const words = [...(says === undefined ? [] : [says]), ...bound].join(' ');
  return words === '' ? {} : { description: words };
}

function answerOf({ method, url }: KnownRoute, { type = 'application/json' }: RouteNote): Part {
  const schema = answerSchema(method, url);
  const content = schema === null ? {} : { schema: answerJsonOf(schema) };
  return Object.fromEntries([type].flat().map((one) => [one, content]));
}

function alsoOf(route: KnownRoute, { also, ...note }: RouteNote): Part {
  if (also === undefined) return {};
  const { status, answers: description } = also;
  return { [status]: { description, ...(status === 200 && { content: answerOf(route, note) }) } };
}

/** Programs are to overlook fields that they do not know: newer servers send more. */
function answerJsonOf(schema: z.ZodType): Part {
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  return json;
}

function bodyOf({ body }: KnownRoute, { takesFile, example }: RouteNote): Part | null {
  if (takesFile !== undefined) {
    const description = `The file itself, of at most ${sizeOf(takesFile)}; what type its sender gives it does not matter.`;
    return { description, required: true, content: { 'application/octet-stream': {} } };
  }
  if (body === null) return null;
  const json = { schema: askedJson(body), ...(example !== undefined && { example }) };
  return { required: true, content: { 'application/json': json } };
}

function sizeOf(bytes: number): string {
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${kilobytes} kB` : `${kilobytes / 1024} MB`;
}

/** Who one is, nobody need say before. */
function isPublic(url: string): boolean {
  return isForEverybody(url) || url === '/api/session';
}

function securityOf({ method, url }: KnownRoute): Part[] {
  if (isPublic(url)) return [];
  const scope = scopeOf(method, url);
  return [{ session: [] }, ...(scope === null ? [] : [{ token: [scope] }])];
}

/** What follows from a route: who asks too much, whom one does not know, what is not there or not understood. */
function refusalsOf(route: KnownRoute, { refusals = [], takesFile }: RouteNote): [string, Part][] {
  const { method, url, params, query, body } = route;
  const isOpen = isPublic(url);
  const codes: ErrorCode[] = [
    ...(query !== null || body !== null || params !== null || takesFile !== undefined
      ? (['invalid-request'] as const)
      : []),
    ...(isOpen ? [] : (['no-session'] as const)),
    ...(READING.has(method) ? [] : (['bad-origin'] as const)),
    ...(!isOpen ? (['forbidden'] as const) : []),
    ...(url.includes('/:') ? (['not-found'] as const) : []),
    ...(body === null ? [] : (['too-large', 'unsupported-format'] as const)),
    ...(url.startsWith('/api/') ? (['too-many-requests', 'internal', 'unavailable'] as const) : []),
    ...refusals,
  ];
  const byStatus = Map.groupBy(new Set(codes), (code) => String(ERROR_STATUS[code]));
  return [...byStatus].map(([status, all]) => [
    status,
    {
      description: all.join(', '),
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  ]);
}

function pathOf(url: string): string {
  return url.replaceAll(/:(\w+)/g, '{$1}');
}
