import type { Attachment } from '../journey/attachment.ts';
import type { Evidence } from '../journey/evidence.ts';
import type { Id } from '../journey/id.ts';
import type { MomentOfTruth } from '../journey/momentOfTruth.ts';
import type { NeedAtRisk } from '../journey/needAtRisk.ts';
import type { Opportunity } from '../journey/opportunity.ts';
import type { PainPoint } from '../journey/painPoint.ts';
import { evidenceOn, marksOf, type JourneySnapshot } from '../journey/snapshot.ts';

/** What became of one mark; `before` is missing when it is new, `after` when it is gone. */
export type MarkChange = { readonly subject: Id } & (
  | Change<'need', NeedAtRisk>
  | Change<'moment', MomentOfTruth>
  | Change<'pain', PainPoint>
  | Change<'opportunity', Opportunity>
  | Change<'picture', Attachment>
  | Change<'evidence', Evidence>
);

interface Change<K extends string, M> {
  readonly kind: K;
  readonly before: M | null;
  readonly after: M | null;
}

/** For every stage and card, what became of its marks. Needs are the same by need and not by id, as a subject has each at most once. */
export function compareMarks(
  before: JourneySnapshot,
  after: JourneySnapshot,
): (subject: Id) => readonly MarkChange[] {
  return (subject) => {
    const [was, is] = [marksOf(before, subject), marksOf(after, subject)];
    return [
      ...paired(was.needs, is.needs, ({ need }) => need, isSameNeed).map((pair) => ({
        subject,
        kind: 'need' as const,
        ...pair,
      })),
      ...paired(asList(was.momentOfTruth), asList(is.momentOfTruth), () => 'moment', isSameMoment).map(
        (pair) => ({ subject, kind: 'moment' as const, ...pair }),
      ),
      ...paired(was.painPoints, is.painPoints, ({ id }) => id, isSamePain).map((pair) => ({
        subject,
        kind: 'pain' as const,
        ...pair,
      })),
      ...paired(was.opportunities, is.opportunities, ({ id }) => id, isSameOpportunity).map((pair) => ({
        subject,
        kind: 'opportunity' as const,
        ...pair,
      })),
      ...paired(was.attachments, is.attachments, ({ id }) => id, isSamePicture).map((pair) => ({
        subject,
        kind: 'picture' as const,
        ...pair,
      })),
      ...paired(heardAt(before, subject), heardAt(after, subject), ({ id }) => id, isSameEvidence).map(
        (pair) => ({ subject, kind: 'evidence' as const, ...pair }),
      ),
    ];
  };
}

function paired<M>(
  before: readonly M[],
  after: readonly M[],
  keyOf: (mark: M) => string,
  isSame: (a: M, b: M) => boolean,
): { readonly before: M | null; readonly after: M | null }[] {
  const was = new Map(before.map((mark) => [keyOf(mark), mark]));
  const is = new Map(after.map((mark) => [keyOf(mark), mark]));
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((key) => {
    const [old, now] = [was.get(key) ?? null, is.get(key) ?? null];
    return old !== null && now !== null && isSame(old, now) ? [] : [{ before: old, after: now }];
  });
}

/** What customers were heard to say about a stage or card, and about the needs and pain points marked on it. */
function heardAt(snapshot: JourneySnapshot, subject: Id): Evidence[] {
  const { needs, painPoints } = marksOf(snapshot, subject);
  return [subject, ...needs.map(({ id }) => id), ...painPoints.map(({ id }) => id)].flatMap((about) =>
    evidenceOn(snapshot, about),
  );
}

function asList<M>(mark: M | null): M[] {
  return mark === null ? [] : [mark];
}

function isSameNeed(a: NeedAtRisk, b: NeedAtRisk): boolean {
  return a.level === b.level && a.grade === b.grade && a.reason === b.reason;
}

function isSameMoment(a: MomentOfTruth, b: MomentOfTruth): boolean {
  return a.state === b.state && a.stake === b.stake && a.reason === b.reason && a.kind === b.kind;
}

function isSamePain(a: PainPoint, b: PainPoint): boolean {
  return (
    a.title === b.title &&
    a.severity === b.severity &&
    a.frequency === b.frequency &&
    a.share === b.share &&
    a.status === b.status
  );
}

function isSameOpportunity(a: Opportunity, b: Opportunity): boolean {
  return a.title === b.title && a.importance === b.importance && a.satisfaction === b.satisfaction;
}

function isSamePicture(a: Attachment, b: Attachment): boolean {
  return a.file === b.file && a.alt === b.alt;
}

function isSameEvidence(a: Evidence, b: Evidence): boolean {
  return (
    a.quote === b.quote &&
    a.source === b.source &&
    a.heardOn === b.heardOn &&
    a.score === b.score &&
    a.scale === b.scale &&
    a.sample === b.sample &&
    a.grade === b.grade
  );
}
