import type { z } from 'zod';
import { ANSWERS } from '../../server/http/openapi/answers/answerSchema.ts';

/** Addresses with fewer parameters first: `/api/journeys/import` is no journey. */
const documented = Object.entries(ANSWERS)
  .map(([route, schema]) => ({ route, schema, pattern: patternOf(route) }))
  .toSorted((a, b) => a.route.split(':').length - b.route.split(':').length);

/**
 * Holds what a server answered against what its description says of the route, in every test that asks over HTTP.
 * @throws when a field is missing, is of another kind, or is one that the description does not know
 */
export function expectDocumented(method: string, path: string, answer: { ok: boolean; json: unknown }): void {
  if (!answer.ok) return;
  const asked = `${method} ${path.split('?', 1)[0]}`;
  const known = documented.find(({ pattern }) => pattern.test(asked));
  const read = known?.schema.safeParse(answer.json);
  if (known === undefined || read === undefined || read.success) return;
  throw new Error(`${known.route} answered what its description does not say: ${reasonOf(read.error)}`);
}

function patternOf(route: string): RegExp {
  return new RegExp(`^${route.replaceAll('.', String.raw`\.`).replaceAll(/:\w+/g, '[^/]+')}$`);
}

function reasonOf({ issues }: z.ZodError): string {
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
}
