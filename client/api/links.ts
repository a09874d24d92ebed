import type { JoinAnswer, ShareLink } from '../../shared/protocol/links.ts';
import type { Person } from '../../shared/protocol/person.ts';
import type { LinkRole, Role } from '../../shared/protocol/role.ts';
import { journeyPath } from './journeys.ts';
import { request } from './request.ts';

/** Somebody who has a role on a journey. */
export interface Member extends Person {
  readonly role: Role;
}

/** Who has a role on a journey. */
export function listMembers(journey: string): Promise<readonly Member[]> {
  return request('GET', `${journeyPath(journey)}/people`);
}

/** The links of a journey that are not revoked. */
export function listLinks(journey: string): Promise<readonly ShareLink[]> {
  return request('GET', `${journeyPath(journey)}/links`);
}

/** Makes a link that gives a role to whoever opens it; only this answer has its address. */
export function createLink(journey: string, role: LinkRole): Promise<ShareLink> {
  return request('POST', `${journeyPath(journey)}/links`, { json: { role } });
}

/** Takes a link back, and the roles that came through it. */
export function revokeLink(journey: string, link: string): Promise<void> {
  return request('DELETE', `${journeyPath(journey)}/links/${encodeURIComponent(link)}`);
}

/** Takes the role that a link gives. */
export function joinJourney(token: string): Promise<JoinAnswer> {
  return request('POST', '/api/join', { json: { token } });
}
