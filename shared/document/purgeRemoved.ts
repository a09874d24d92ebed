import { COLLECTION_NAMES, HANGING, type CollectionName } from '../journey/collections.ts';
import type { Id } from '../journey/id.ts';
import type { JourneyDocument } from './journeyDocument.ts';
import { readJourney } from './journeyReader.ts';

/** What something can hang on. */
const SUBJECTS = ['stages', 'cards', 'needsAtRisk', 'painPoints'] as const;

/** Evidence hangs on marks, so it goes after them. */
const MARKS_FIRST = HANGING.toSorted((a, b) => Number(a === 'evidence') - Number(b === 'evidence'));

/**
 * Takes out for good what was removed before a moment (milliseconds since 1970), with what hangs on it; answers how
 * many records went. Nothing that the journey shows, or that tells where something shown belongs, is touched.
 * An addition that was undone carries no moment, and stays.
 */
export function purgeRemoved(document: JourneyDocument, before: number): number {
  const isOld = (name: CollectionName, id: Id): boolean => {
    const at = document.removal(name, id)?.at ?? 0;
    return at > 0 && at < before;
  };
  if (!COLLECTION_NAMES.some((name) => idsIn(document, name).some((id) => isOld(name, id)))) return 0;
  const doomed = new Doomed();
  const shown = readJourney(document);
  for (const id of idsIn(document, 'cards')) if (isOld('cards', id)) doomed.add('cards', id);
  for (const [name, side] of [
    ['stages', 'stage'],
    ['lanes', 'lane'],
  ] as const) {
    const visible = new Set(shown[name].map(({ id }) => id));
    for (const id of idsIn(document, name)) {
      if (isOld(name, id) && !visible.has(id)) condemnAxis(document, doomed, name, side, id);
    }
  }
  for (const name of MARKS_FIRST) {
    for (const id of idsIn(document, name)) {
      const subject = document.field(name, id, 'subject') ?? '';
      if (isOld(name, id) || SUBJECTS.some((subjects) => doomed.has(subjects, subject))) doomed.add(name, id);
    }
  }
  for (const id of idsIn(document, 'links')) {
    const isLoose = (['from', 'to'] as const).some((end) =>
      doomed.has('cards', document.field('links', id, end) ?? ''),
    );
    if (isLoose || isOld('links', id)) doomed.add('links', id);
  }
  const named = new Set(shown.teamNeeds.map(({ id }) => id));
  for (const id of idsIn(document, 'teamNeeds'))
    if (isOld('teamNeeds', id) && !named.has(id)) doomed.add('teamNeeds', id);
  for (const id of idsIn(document, 'personas')) if (isOld('personas', id)) doomed.add('personas', id);
  return doomed.removeFrom(document);
}

/** A removed stage or lane goes with the cards swept away with it, unless a card that stays still lies there [R4]. */
function condemnAxis(
  document: JourneyDocument,
  doomed: Doomed,
  name: 'stages' | 'lanes',
  side: 'stage' | 'lane',
  id: Id,
): void {
  const swept = new Set(document.removal(name, id)?.swept);
  const lying = idsIn(document, 'cards').filter((card) => document.get('cards', card)?.place[side] === id);
  if (lying.some((card) => !swept.has(card) && !doomed.has('cards', card))) return;
  doomed.add(name, id);
  for (const card of lying) doomed.add('cards', card);
}

class Doomed {
  readonly #ids = new Map<CollectionName, Set<Id>>();

  add(name: CollectionName, id: Id): void {
    const ids = this.#ids.get(name);
    if (ids === undefined) this.#ids.set(name, new Set([id]));
    else ids.add(id);
  }

  has(name: CollectionName, id: Id): boolean {
    return this.#ids.get(name)?.has(id) ?? false;
  }

  removeFrom(document: JourneyDocument): number {
    let count = 0;
    document.doc.transact(() => {
      for (const [name, ids] of this.#ids) {
        for (const id of ids) document.collection(name).delete(id);
        count += ids.size;
      }
    });
    return count;
  }
}

function idsIn(document: JourneyDocument, name: CollectionName): Id[] {
  return [...document.collection(name).keys()];
}
