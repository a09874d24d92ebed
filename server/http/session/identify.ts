import type { FastifyReply, FastifyRequest } from 'fastify';
import { readSessionCookie } from '../../auth/sessionCookie.ts';
import type { SessionSigner } from '../../auth/sessionSigner.ts';
import type { Person } from '../../../shared/protocol/person.ts';
import { must } from '../../../shared/journey/must.ts';
import type { People } from '../../storage/directory/people.ts';
import { Refusal } from '../refusal.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whom the session cookie proves, if anybody; the person may be unknown by now. */
    personId: string | null;
    /** The person who asks, on routes behind `requireSession`. */
    person: Person | null;
  }
}

/** The id that a `Cookie` header proves. */
export function identify(signer: SessionSigner, cookies: string | undefined): string | null {
  const token = readSessionCookie(cookies);
  return token === null ? null : signer.read(token);
}

/** A hook that lets only people with a session through, before their request's body is read. */
export function requireSession(people: People) {
  return async (request: FastifyRequest, _reply: FastifyReply): Promise<void> => {
    request.person = request.personId === null ? null : await people.find(request.personId);
    if (request.person === null) throw noSession();
  };
}

/** The person who asks, on routes behind {@link requireSession}. */
export function personOf(request: FastifyRequest): Person {
  return must(request.person, 'person');
}

/** The answer for those who did not say who they are. */
function noSession(): Refusal {
  return new Refusal('no-session', 'Please say who you are first.');
}
