import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';

/** Says whether an opportunity serves a pain point or a need. */
export function setOpportunityLink(
  document: JourneyDocument,
  {
    id,
    to,
    target,
    isServed,
  }: {
    readonly id: Id;
    readonly to: 'painPoints' | 'needs';
    /** The id of the pain point or need. */
    readonly target: Id;
    readonly isServed: boolean;
  },
): void {
  document.transact(() => {
    document.setMember('opportunities', id, to, target, isServed);
  });
}
