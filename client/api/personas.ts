import type {
  ChangePersonaRequest,
  CreatePersonaRequest,
  WorkspacePersona,
} from '../../shared/protocol/personas.ts';
import { request } from './request.ts';

/** The workspace's personas, by name. */
export function listPersonas(): Promise<readonly WorkspacePersona[]> {
  return request('GET', '/api/personas');
}

/** Makes a persona for the whole workspace. */
export function createPersona(persona: CreatePersonaRequest): Promise<WorkspacePersona> {
  return request('POST', '/api/personas', { json: persona });
}

/** Changes a persona, and with it every copy in a journey. */
export function changePersona(id: string, change: ChangePersonaRequest): Promise<WorkspacePersona> {
  return request('PATCH', personaPath(id), { json: change });
}

/** Deletes a persona; its copies stay in their journeys. */
export function deletePersona(id: string): Promise<void> {
  return request('DELETE', personaPath(id));
}

/** Gives a persona another picture, or none. */
export function setPersonaPicture(id: string, picture: Blob | null): Promise<void> {
  const path = `${personaPath(id)}/picture`;
  return picture === null ? request('DELETE', path) : request('PUT', path, { file: picture });
}

/** Where the picture of a persona is. */
export function personaPicturePath(picture: string): string {
  return `/api/personas/pictures/${encodeURIComponent(picture)}`;
}

function personaPath(id: string): string {
  return `/api/personas/${encodeURIComponent(id)}`;
}
