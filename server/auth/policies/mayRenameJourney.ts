import { isAtLeast, type Role } from '../../../shared/protocol/role.ts';

/** Who may change a journey's title. */
export function mayRenameJourney(role: Role): boolean {
  return isAtLeast(role, 'editor');
}
