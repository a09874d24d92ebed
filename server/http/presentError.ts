import type { FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { ERROR_STATUS, type ErrorCode, type Problem } from '../../shared/protocol/errorCode.ts';
import { isStoreAway } from '../storage/storeAway.ts';
import { Refusal } from './refusal.ts';

const TITLES: Readonly<Record<ErrorCode, string>> = {
  'invalid-request': 'The request is not understood',
  'invalid-file': 'The file cannot be read',
  'needs-mapping': 'The table needs a mapping',
  'no-session': 'No session',
  forbidden: 'Not allowed',
  'bad-origin': 'Foreign origin',
  'not-found': 'Not found',
  'too-large': 'Too large',
  'unsupported-format': 'Unsupported format',
  'too-many-requests': 'Too many requests',
  internal: 'Something went wrong',
  unavailable: 'Not available',
};

/** Turns whatever went wrong into one problem of RFC 9457; what is our fault is logged and never told. */
export function presentError(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const refusal = toRefusal(error);
  if (refusal.code === 'internal') request.log.error({ err: error }, 'request failed');
  else if (isStoreAway(error)) request.log.warn({ err: error }, 'the store is away');
  sendProblem(reply, refusal);
}

/** A refusal as the body of an answer. */
export function problemOf({ code, message, more }: Refusal): Problem {
  return {
    type: `urn:waymark:problem:${code}`,
    title: TITLES[code],
    status: ERROR_STATUS[code],
    code,
    detail: message,
    ...more,
  };
}

function sendProblem(reply: FastifyReply, refusal: Refusal): void {
  const problem = problemOf(refusal);
  void reply.code(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}

function toRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (isStoreAway(error))
    return new Refusal('unavailable', 'Nothing can be stored just now. Please try again in a moment.');
  if (hasZodFastifySchemaValidationErrors(error)) {
    const [first] = error.validation;
    const field = first?.instancePath.replace(/^\//, '').replaceAll('/', '.') ?? '';
    const reason = first?.message ?? 'not as expected';
    return new Refusal('invalid-request', field === '' ? `${reason}.` : `${field}: ${reason}.`);
  }
  return fromStatus((error as { statusCode?: unknown } | null)?.statusCode);
}

/** For errors of the HTTP library itself, whose own words are for programmers. */
function fromStatus(status: unknown): Refusal {
  if (status === 404) return new Refusal('not-found', 'There is nothing at this address.');
  if (status === 413) return new Refusal('too-large', 'This is more than the server takes.');
  if (status === 415) return new Refusal('unsupported-format', 'The server expects JSON here.');
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return new Refusal('invalid-request', 'The request could not be understood: it is malformed.');
  }
  return new Refusal('internal', 'Something went wrong on the server. Nothing of your map was lost.');
}
