import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';

/** Locks cards, stages and lanes, or unlocks them. */
export function setLocked(
  document: JourneyDocument,
  { ids, isLocked }: { readonly ids: readonly Id[]; readonly isLocked: boolean },
): void {
  document.transact(() => {
    for (const id of ids) for (const name of LOCKABLE) document.set(name, id, { isLocked });
  });
}

const LOCKABLE = ['cards', 'stages', 'lanes'] as const;

/** Locks the journey as a whole, or unlocks it. */
export function setJourneyLocked(document: JourneyDocument, isLocked: boolean): void {
  document.transact(() => {
    document.setHeader({ isLocked });
  });
}
