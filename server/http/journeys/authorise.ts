import type { FastifyRequest } from 'fastify';
import type { Role } from '../../../shared/protocol/role.ts';
import { isId } from '../../newId.ts';
import type { Memberships } from '../../storage/directory/memberships.ts';
import { noSuchJourney, Refusal } from '../refusal.ts';
import { personOf } from '../session/identify.ts';

/** The role of the person who asks on a journey, when a policy lets that role do it; a journey without one is not there. */
export async function authorise(
  memberships: Memberships,
  request: FastifyRequest,
  journey: string,
  policy: (role: Role) => boolean,
): Promise<Role> {
  const role = isId(journey) ? await memberships.roleOf(journey, personOf(request).id) : null;
  if (role === null) throw noSuchJourney();
  requirePolicy(role, policy);
  return role;
}

/** Refuses what a role may not do. */
export function requirePolicy(role: Role, policy: (role: Role) => boolean): void {
  if (!policy(role)) throw new Refusal('forbidden', `Your role here, ${role}, does not allow this.`);
}
