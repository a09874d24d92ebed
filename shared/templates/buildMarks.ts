import type { JourneyContent } from '../journey/content.ts';
import { evidenceShape, type Evidence } from '../journey/evidence.ts';
import type { HangingCollection } from '../journey/collections.ts';
import type { Id, NewId } from '../journey/id.ts';
import { momentOfTruthShape, type MomentOfTruth } from '../journey/momentOfTruth.ts';
import { must } from '../journey/must.ts';
import { needAtRiskShape, type EvidenceGrade, type RiskLevel } from '../journey/needAtRisk.ts';
import { opportunityShape, type Opportunity } from '../journey/opportunity.ts';
import { ordersBetween } from '../journey/order.ts';
import { painPointShape, type Frequency, type PainPoint, type Severity } from '../journey/painPoint.ts';
import { makeRecord } from '../journey/record.ts';

type EvidenceDesign = Pick<Evidence, 'quote' | 'source' | 'grade'> &
  Partial<Pick<Evidence, 'heardOn' | 'score' | 'scale' | 'sample'>>;

/** What is said of a stage or card, as a template writes it down. */
export interface MarksDesign {
  /** `[need, level, reason, evidence grade, evidence]`; assumed unless said. */
  readonly needs?: readonly (readonly [
    need: string,
    level: RiskLevel,
    reason: string,
    grade?: EvidenceGrade,
    evidence?: readonly EvidenceDesign[],
  ])[];
  readonly moment?: Pick<MomentOfTruth, 'stake' | 'state' | 'reason'> & Partial<Pick<MomentOfTruth, 'kind'>>;
  readonly pains?: readonly PainDesign[];
  readonly evidence?: readonly EvidenceDesign[];
  readonly opportunities?: readonly OpportunityDesign[];
}

interface PainDesign extends Partial<
  Pick<PainPoint, 'share' | 'rootCause' | 'ideas' | 'status' | 'owner' | 'effort'>
> {
  readonly title: string;
  readonly description?: string;
  readonly severity: Severity;
  readonly frequency: Frequency;
  readonly needs: readonly string[];
  readonly evidence?: readonly EvidenceDesign[];
}

interface OpportunityDesign extends Partial<
  Pick<Opportunity, 'description' | 'needs' | 'importance' | 'satisfaction' | 'effort'>
> {
  readonly title: string;
  /** The titles of the pain points that it serves, wherever they are. */
  readonly serves?: readonly string[];
}

type Marks = Pick<JourneyContent, HangingCollection>;

/** Turns what is said of stages and cards into marks with fresh ids. */
export function buildMarks(designs: readonly (readonly [subject: Id, MarksDesign])[], newId: NewId): Marks {
  const evidence: Evidence[] = [];
  const hear = (subject: Id, heard: readonly EvidenceDesign[] = []): void => {
    const orders = ordersBetween(null, null, heard.length);
    for (const [index, piece] of heard.entries())
      evidence.push(makeRecord(evidenceShape, newId(), { ...piece, subject, order: must(orders[index]) }));
  };
  const needsAtRisk = designs.flatMap(([subject, { needs = [] }]) =>
    needs.map(([need, level, reason, grade = 'assumed', heard]) => {
      const mark = makeRecord(needAtRiskShape, newId(), { subject, need, level, reason, grade });
      hear(mark.id, heard);
      return mark;
    }),
  );
  const momentsOfTruth = designs.flatMap(([subject, { moment }]) =>
    moment === undefined ? [] : [makeRecord(momentOfTruthShape, newId(), { subject, ...moment })],
  );
  const painPoints = designs.flatMap(([subject, { pains = [] }]) => {
    const orders = ordersBetween(null, null, pains.length);
    return pains.map((pain, index) => {
      const mark = makeRecord(painPointShape, newId(), { ...pain, subject, order: must(orders[index]) });
      hear(mark.id, pain.evidence);
      return mark;
    });
  });
  const painCalled = (title: string): Id =>
    must(painPoints.find((pain) => pain.title === title)?.id, `pain point called ${title}`);
  const opportunities = designs.flatMap(([subject, design]) => {
    const listed = design.opportunities ?? [];
    const orders = ordersBetween(null, null, listed.length);
    return listed.map(({ serves = [], ...fields }, index) => {
      const order = must(orders[index]);
      return makeRecord(opportunityShape, newId(), {
        ...fields,
        subject,
        order,
        painPoints: serves.map(painCalled),
      });
    });
  });
  for (const [subject, design] of designs) hear(subject, design.evidence);
  return { needsAtRisk, momentsOfTruth, painPoints, evidence, opportunities, attachments: [] };
}
