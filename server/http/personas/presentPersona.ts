import type { WorkspacePersona } from '../../../shared/protocol/personas.ts';
import { mayChangePersona } from '../../auth/policies/mayChangePersona.ts';
import type { PersonaRow } from '../../storage/directory/personas.ts';

/** A persona as the API tells of it to somebody. */
export function presentPersona(
  row: PersonaRow,
  person: string,
  journeys: WorkspacePersona['journeys'] = [],
): WorkspacePersona {
  const { madeBy: _, ...words } = row;
  return { ...words, mayChange: mayChangePersona(row, person), journeys };
}
