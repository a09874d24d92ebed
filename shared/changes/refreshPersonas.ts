import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';
import type { Persona } from '../journey/persona.ts';
import { PUBLISHED_NEEDS } from '../needs/needBook.ts';
import { replaceWords } from './replaceWords.ts';

/** One of the workspace's personas, as a journey copies it. */
export type PersonaOriginal = Pick<Persona, 'name' | 'goals' | 'quote' | 'picture' | 'needs'>;

/**
 * Brings a journey's copies of the workspace's personas in step with them; only the server does so. A copy whose
 * original is gone becomes one of this journey alone. The colour, and the team's own needs, are the journey's [N2].
 */
export function refreshPersonas(
  document: JourneyDocument,
  originals: ReadonlyMap<Id, PersonaOriginal | null>,
): void {
  document.transact(() => {
    for (const id of document.collection('personas').keys()) {
      const copy = document.get('personas', id);
      const original = copy?.source == null ? undefined : originals.get(copy.source);
      if (copy === null || original === undefined) continue;
      if (original === null) document.set('personas', id, { source: null });
      else follow(document, copy, original);
    }
  });
}

/** The originals that a journey's personas are copies of, those of removed copies too. */
export function personaSources(document: JourneyDocument): Id[] {
  const sources = [...document.collection('personas').keys()].map((id) =>
    document.field('personas', id, 'source'),
  );
  return [...new Set(sources.filter((source) => source !== null))];
}

function follow(document: JourneyDocument, copy: Persona, original: PersonaOriginal): void {
  const { id } = copy;
  for (const field of ['name', 'goals', 'quote'] as const) {
    const text = document.text({ collection: 'personas', id, field });
    if (text !== null) replaceWords(text, original[field]);
  }
  document.set('personas', id, { picture: original.picture });
  const published = PUBLISHED_NEEDS.catalogues.flatMap(({ needs }) => needs.map((need) => need.id));
  for (const need of published) {
    const isCaredFor = original.needs.includes(need);
    if (copy.needs.includes(need) !== isCaredFor)
      document.setMember('personas', id, 'needs', need, isCaredFor);
  }
}
