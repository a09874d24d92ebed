import { isAtLeast, type Role } from '../../../shared/protocol/role.ts';

/** Who may put a journey away and get it back. */
export function mayArchiveJourney(role: Role): boolean {
  return isAtLeast(role, 'owner');
}
