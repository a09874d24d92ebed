import {
  personaSources,
  refreshPersonas,
  type PersonaOriginal,
} from '../../shared/changes/refreshPersonas.ts';
import type { JourneyDocument } from '../../shared/document/journeyDocument.ts';

/** Where the workspace's personas are kept. */
export interface PersonaSource {
  /** Those among the given ids that exist. */
  findAll(ids: readonly string[]): Promise<readonly (PersonaOriginal & { readonly id: string })[]>;
}

/** Brings a journey's copies of the workspace's personas in step with them. */
export async function refreshFrom(source: PersonaSource, document: JourneyDocument): Promise<void> {
  const ids = personaSources(document);
  if (ids.length > 0) refreshPersonas(document, await originalsOf(source, ids));
}

/** The workspace's personas with the given ids as journeys copy them, `null` for those that are gone. */
async function originalsOf(
  source: PersonaSource,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PersonaOriginal | null>> {
  const rows = new Map((await source.findAll(ids)).map((row) => [row.id, row]));
  return new Map(ids.map((id) => [id, rows.get(id) ?? null]));
}
