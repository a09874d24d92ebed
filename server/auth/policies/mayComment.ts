import { isAtLeast, type Role } from '../../../shared/protocol/role.ts';

/** Who may say something about a journey. */
export function mayComment(role: Role): boolean {
  return isAtLeast(role, 'commenter');
}
