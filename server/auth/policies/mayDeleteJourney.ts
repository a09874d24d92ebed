import { isAtLeast, type Role } from '../../../shared/protocol/role.ts';

/** Who may delete a journey and restore it. */
export function mayDeleteJourney(role: Role): boolean {
  return isAtLeast(role, 'owner');
}
