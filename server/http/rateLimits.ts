import rateLimit from '@fastify/rate-limit';
import type { FastifyRequest } from 'fastify';
import type { App } from './app.ts';
import { Refusal } from './refusal.ts';

const MINUTE = 60_000;
/** What one person may ask in a minute; a board asks a few times, a home page that refreshes itself a few dozen. */
export const PER_PERSON = 600;
/** What one address may: a whole workshop sits behind one. */
const PER_ADDRESS = 6_000;

/** Routes with a bound of their own, in a minute. Those that make a session are counted by address. */
export const ROUTE_LIMITS = {
  session: { max: (request: FastifyRequest) => (request.personId === null ? 600 : 60), timeWindow: MINUTE },
  join: { max: 60, timeWindow: MINUTE },
  create: { max: 120, timeWindow: MINUTE },
  import: { max: 60, timeWindow: MINUTE },
  export: { max: 240, timeWindow: MINUTE },
  picture: { max: 120, timeWindow: MINUTE },
  /** Each sends a mail to an address that anybody may have typed, or tries a code. */
  mailCode: { max: 20, timeWindow: MINUTE },
  comment: { max: 120, timeWindow: MINUTE },
  /** Each goes through all findings that one may see; a filter that follows the typing asks some times a second. */
  review: { max: 400, timeWindow: MINUTE },
};

/** Bounds what one person, or one address without a session, may ask of the API. */
export async function limitRates(app: App): Promise<void> {
  await app.register(rateLimit, {
    global: true,
    timeWindow: MINUTE,
    max: (request: FastifyRequest) => (request.personId === null ? PER_ADDRESS : PER_PERSON),
    keyGenerator: (request: FastifyRequest) =>
      request.personId === null ? `address ${request.ip}` : `person ${request.personId}`,
    // By the pattern of the route: an address can be written in many ways, such as `/%61pi/`.
    allowList: (request: FastifyRequest) => !(request.routeOptions.url ?? '').startsWith('/api/'),
    errorResponseBuilder: () =>
      new Refusal('too-many-requests', 'That was a lot at once. Please wait a moment and try again.'),
  });
}
