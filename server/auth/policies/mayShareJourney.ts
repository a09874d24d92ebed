import { isAtLeast, type Role } from '../../../shared/protocol/role.ts';

/** Who may make, see and revoke a journey's links. */
export function mayShareJourney(role: Role): boolean {
  return isAtLeast(role, 'owner');
}
