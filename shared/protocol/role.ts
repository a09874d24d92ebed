/** What a person may do on a journey, from least to most. */
export const ROLES = ['viewer', 'commenter', 'editor', 'owner'] as const;

export type Role = (typeof ROLES)[number];

/** The roles that a share link can carry. */
export const LINK_ROLES = ['viewer', 'commenter', 'editor'] as const;

export type LinkRole = (typeof LINK_ROLES)[number];

/** Whether a role includes all that another allows. */
export function isAtLeast(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}

/** Whether a role may change the journey's document. */
export function mayEdit(role: Role): boolean {
  return isAtLeast(role, 'editor');
}
