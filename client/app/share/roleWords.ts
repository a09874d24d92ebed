import type { LinkRole, Role } from '../../../shared/protocol/role.ts';
import { words } from '../../words/words.ts';

/** What each role is called. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  viewer: words('Viewer'),
  commenter: words('Commenter'),
  editor: words('Editor'),
  owner: words('Owner'),
};

/** What those who have a role are called. */
export const ROLE_PEOPLE: Readonly<Record<Role, string>> = {
  viewer: words('Viewers'),
  commenter: words('Commenters'),
  editor: words('Editors'),
  owner: words('Owners'),
};

/** What taking back a link of each role is called. */
export const ROLE_REVOKE: Readonly<Record<LinkRole, string>> = {
  viewer: words('Revoke this viewer link'),
  commenter: words('Revoke this commenter link'),
  editor: words('Revoke this editor link'),
};

/** What each role allows. */
export const ROLE_ALLOWS: Readonly<Record<Role, string>> = {
  viewer: words('can look at it'),
  commenter: words('can look at it and comment'),
  editor: words('can change everything'),
  owner: words('can change everything and share'),
};
