import type { Role } from '../../../shared/protocol/role.ts';

/** What each role is called. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  viewer: 'Viewer',
  commenter: 'Commenter',
  editor: 'Editor',
  owner: 'Owner',
};

/** What each role allows, after "can". */
export const ROLE_ALLOWS: Readonly<Record<Role, string>> = {
  viewer: 'look at it',
  commenter: 'look at it, and comment once there are comments',
  editor: 'change everything',
  owner: 'change everything and share',
};
