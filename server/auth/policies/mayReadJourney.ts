import { isAtLeast, type Role } from '../../../shared/protocol/role.ts';

/** Who may see a journey, its people and its files, and make a copy of their own. */
export function mayReadJourney(role: Role): boolean {
  return isAtLeast(role, 'viewer');
}
