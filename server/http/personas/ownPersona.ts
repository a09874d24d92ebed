import { z } from 'zod';
import { mayChangePersona } from '../../auth/policies/mayChangePersona.ts';
import { isId } from '../../newId.ts';
import type { PersonaRow, Personas } from '../../storage/directory/personas.ts';
import { Refusal } from '../refusal.ts';

/** The persona that an address names. */
export const personaParams = z.object({ id: z.string() });

/** A persona that the person who asks may change. @throws Refusal */
export async function requireOwn(personas: Personas, id: string, person: string): Promise<PersonaRow> {
  const persona = isId(id) ? await personas.find(id) : null;
  if (persona === null) throw new Refusal('not-found', 'There is no such persona.');
  if (!mayChangePersona(persona, person))
    throw new Refusal('forbidden', 'Only the person who made this persona can change it.');
  return persona;
}
