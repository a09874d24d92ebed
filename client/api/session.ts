import type { Person, SessionRequest } from '../../shared/protocol/person.ts';
import { request } from './request.ts';

/** Who this browser is, or `null` when it never said. */
export async function getPerson(): Promise<Person | null> {
  return (await request<Person | undefined>('GET', '/api/session')) ?? null;
}

/** Says who this browser is, or how the person wants to be called from now on. */
export function savePerson(person: SessionRequest): Promise<Person> {
  return request('POST', '/api/session', { json: person });
}
