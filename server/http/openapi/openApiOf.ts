import { z } from 'zod';
import { ERROR_STATUS, type ErrorCode } from '../../../shared/protocol/errorCode.ts';
import { TOKEN_SCOPES } from '../../../shared/protocol/tokenScope.ts';
import { scopeOf } from '../tokens/scopeOf.ts';
import { answerSchema } from './answers/answerSchema.ts';
import type { KnownRoute } from './routeCatalogue.ts';
import { noteOf, type RouteNote } from './routeNotes.ts';

/** A part of the document, as JSON. */
export type Part = Readonly<Record<string, unknown>>;

/** What answers to everybody. */
const IS_PUBLIC =
  /^\/(healthz|readyz|metrics|api\/(session|docs|openapi\.json|mail\/unsubscribe|schemas\/.*))$/;

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
      description:
        'Customer journey maps over HTTP. Refusals are problems of RFC 9457 with a stable `code`. The live document of a journey is at `/sync/{id}`, as any y-websocket client speaks it.',
    },
    servers: [{ url: '/' }],
    tags: [...new Set(routes.map(({ url }) => tagOf(url)))].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'waymark_session' },
        token: {
          type: 'http',
          scheme: 'bearer',
          description: `A token that a person made for a program, with scopes of ${TOKEN_SCOPES.join(', ')}.`,
        },
      },
      schemas: { Problem: PROBLEM },
    },
  };
}

const PROBLEM: Part = {
  type: 'object',
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { enum: Object.keys(ERROR_STATUS) },
    detail: { type: 'string', description: 'A sentence for people' },
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
    tags: [tagOf(url)],
    security: securityOf(route),
    parameters: parametersOf(route),
    ...(body !== null && { requestBody: body }),
    responses: {
      [String(note.status)]: {
        description: note.answers ?? 'Done',
        ...(note.status !== 204 && { content: answerOf(route, note) }),
      },
      ...Object.fromEntries(refusalsOf(route, note)),
    },
  };
}

function answerOf({ method, url }: KnownRoute, { type }: RouteNote): Part {
  const schema = answerSchema(method, url);
  return { [type ?? 'application/json']: schema === null ? {} : { schema: answerJsonOf(schema) } };
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

function bodyOf({ body }: KnownRoute, { takesFile }: RouteNote): Part | null {
  if (takesFile === true) return { required: true, content: { 'application/octet-stream': {} } };
  return body === null ? null : { required: true, content: { 'application/json': { schema: jsonOf(body) } } };
}

function parametersOf({ url, params, query }: KnownRoute): Part[] {
  const inPath = propertiesOf(params);
  const names = [...url.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
  const asked = propertiesOf(query);
  return [
    ...names.map((name) => ({
      name,
      in: 'path',
      required: true,
      schema: inPath.properties[name] ?? { type: 'string' },
    })),
    ...Object.entries(asked.properties).map(([name, schema]) => ({
      name,
      in: 'query',
      required: asked.required.includes(name),
      schema,
    })),
  ];
}

function propertiesOf(schema: z.ZodType | null): {
  readonly properties: Readonly<Record<string, Part>>;
  readonly required: readonly string[];
} {
  const { properties = {}, required = [] } = schema === null ? {} : jsonOf(schema);
  return { properties: properties as Record<string, Part>, required: required as string[] };
}

function jsonOf(schema: z.ZodType): Part {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return json;
}

function securityOf({ method, url }: KnownRoute): Part[] {
  if (IS_PUBLIC.test(url)) return [];
  const scope = scopeOf(method, url);
  return [{ session: [] }, ...(scope === null ? [] : [{ token: [scope] }])];
}

/** What follows from a route: who asks too much, whom one does not know, what is not there or not understood. */
function refusalsOf(route: KnownRoute, { refusals = [], takesFile }: RouteNote): [string, Part][] {
  const { method, url, params, query, body } = route;
  const isPublic = IS_PUBLIC.test(url);
  const codes: ErrorCode[] = [
    ...(query !== null || body !== null || params !== null || takesFile === true
      ? (['invalid-request'] as const)
      : []),
    ...(isPublic ? [] : (['no-session'] as const)),
    ...(READING.has(method) ? [] : (['bad-origin'] as const)),
    ...(!isPublic ? (['forbidden'] as const) : []),
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

function tagOf(url: string): string {
  return /^\/api\/([\w-]+)/.exec(url)?.[1]?.replace(/^(docs|openapi|schemas)$/, 'description') ?? 'operation';
}
