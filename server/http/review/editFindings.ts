import { editText } from '../../../shared/changes/editText.ts';
import { setOpportunity } from '../../../shared/changes/setOpportunity.ts';
import { setPainPoint } from '../../../shared/changes/setPainPoint.ts';
import type { JourneyDocument } from '../../../shared/document/journeyDocument.ts';
import { readJourney } from '../../../shared/document/journeyReader.ts';
import { lockOn } from '../../../shared/journey/lockOn.ts';
import type { Owner } from '../../../shared/journey/owner.ts';
import type { JourneySnapshot } from '../../../shared/journey/snapshot.ts';
import type { EditFindingsRequest, EditRefusal, FindingName } from '../../../shared/protocol/review.ts';

/** What becomes of findings, once it is known that the owner may be one. */
export interface FollowUp extends Omit<EditFindingsRequest, 'findings' | 'owner'> {
  readonly owner?: Owner | null | undefined;
}

/** Changes findings of one journey as asked; answers those that were not, and why. */
export function editFindings(
  document: JourneyDocument,
  names: readonly FindingName[],
  followUp: FollowUp,
): (FindingName & { readonly reason: EditRefusal })[] {
  const snapshot = readJourney(document);
  return names.flatMap((name) => {
    const reason = reasonAgainst(snapshot, name, followUp);
    if (reason !== null) return [{ ...name, reason }];
    if (name.kind === 'pain') editPain(document, name.id, followUp);
    else if (followUp.effort !== undefined)
      setOpportunity(document, { id: name.id, effort: followUp.effort });
    return [];
  });
}

function reasonAgainst(
  snapshot: JourneySnapshot,
  { kind, id }: FindingName,
  followUp: FollowUp,
): EditRefusal | null {
  if (kind !== 'pain' && kind !== 'opportunity') return 'not-applicable';
  const { status, owner, dueOn, proposal } = followUp;
  const isForPains = [status, owner, dueOn, proposal].some((field) => field !== undefined);
  if (kind === 'opportunity' && isForPains) return 'not-applicable';
  const subject = subjectOf(snapshot, kind, id);
  if (subject === null) return 'not-found';
  return lockOn(snapshot, subject) === null ? null : 'locked';
}

function subjectOf({ marks }: JourneySnapshot, kind: 'pain' | 'opportunity', id: string): string | null {
  for (const [subject, { painPoints, opportunities }] of marks) {
    const all: readonly { readonly id: string }[] = kind === 'pain' ? painPoints : opportunities;
    if (all.some((one) => one.id === id)) return subject;
  }
  return null;
}

function editPain(document: JourneyDocument, id: string, followUp: FollowUp): void {
  const { status, owner, dueOn, effort, proposal } = followUp;
  setPainPoint(document, {
    id,
    ...(status !== undefined && { status }),
    ...(owner !== undefined && { owner }),
    ...(dueOn !== undefined && { dueOn }),
    ...(effort !== undefined && { effort }),
  });
  if (proposal !== undefined) editText(document, { collection: 'painPoints', id, field: 'ideas' }, proposal);
}
