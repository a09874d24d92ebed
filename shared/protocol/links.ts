import { z } from 'zod';
import { LINK_ROLES, type LinkRole, type Role } from './role.ts';

/** Body of `POST /api/journeys/:id/links`. */
export const createLinkRequest = z.object({ role: z.enum(LINK_ROLES) });

/**
 * A share link: whoever opens `url` gets `role`. The token stands in the fragment, which browsers never send; the server
 * keeps only its hash, so `url` is there in the answer that makes the link and `null` ever after.
 */
export interface ShareLink {
  readonly id: string;
  readonly role: LinkRole;
  readonly url: string | null;
  readonly createdAt: string;
  /** How many people came through it. */
  readonly people: number;
}

/** Body of `POST /api/join`. */
export const joinRequest = z.object({ token: z.string().min(1).max(200) });

/** Answer of `POST /api/join`. */
export interface JoinAnswer {
  readonly id: string;
  readonly role: Role;
}
