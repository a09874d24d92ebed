import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';
import { personaShape, type Persona } from '../journey/persona.ts';
import { makeRecord } from '../journey/record.ts';
import { spotBefore } from './spotBefore.ts';

/**
 * Says that a persona walks the journey. A copy of one of the workspace's that was here before comes back, with what
 * was said of its feelings; one that is here already is not added again [N3].
 */
export function addPersona(
  document: JourneyDocument,
  { id, ...fields }: { readonly id: Id } & Partial<Omit<Persona, 'id' | 'order'>>,
): void {
  const known = fields.source == null ? [] : copiesOf(document, fields.source);
  if (known.some((copy) => document.removal('personas', copy) === null)) return;
  const [back] = known;
  if (back !== undefined) {
    document.transact(() => {
      document.setRemoval('personas', back, null);
    });
    return;
  }
  const { order } = spotBefore(document, 'personas', null);
  document.add((add) => {
    add('personas', makeRecord(personaShape, id, { ...fields, order }));
  });
}

/** The ids of a journey's copies of one of the workspace's personas, removed ones too. */
function copiesOf(document: JourneyDocument, source: Id): Id[] {
  return [...document.collection('personas').keys()]
    .filter((id) => document.field('personas', id, 'source') === source)
    .toSorted();
}
