import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';
import type { PainPoint } from '../journey/painPoint.ts';

/** Says what is done about a pain point, by whom, until when and with how much work, or what share of customers it hurts. */
export function setPainPoint(
  document: JourneyDocument,
  {
    id,
    ...fields
  }: { readonly id: Id } & Partial<Pick<PainPoint, 'share' | 'status' | 'owner' | 'dueOn' | 'effort'>>,
): void {
  document.transact(() => {
    document.set('painPoints', id, fields);
  });
}
