import type { Person, SessionRequest } from '../../shared/protocol/person.ts';
import { ApiError } from './apiError.ts';
import { request } from './request.ts';

/** Who this browser is, or `null` when it never said. */
export async function getPerson(): Promise<Person | null> {
  try {
    return await request<Person>('GET', '/api/session');
  } catch (error) {
    if (error instanceof ApiError && error.code === 'no-session') return null;
    throw error;
  }
}

/** Says who this browser is, or how the person wants to be called from now on. */
export function savePerson(person: SessionRequest): Promise<Person> {
  return request('POST', '/api/session', { json: person });
}
