import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';
import type { Persona } from '../journey/persona.ts';

/** Recolours a persona of the journey; without a `source` it is kept apart from the workspace's from now on. */
export function setPersona(
  document: JourneyDocument,
  { id, ...fields }: { readonly id: Id } & Partial<Pick<Persona, 'colour' | 'source'>>,
): void {
  document.transact(() => {
    document.set('personas', id, fields);
  });
}
