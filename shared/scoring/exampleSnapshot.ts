import { cardShape, type Card } from '../journey/card.ts';
import { evidenceShape, type Evidence } from '../journey/evidence.ts';
import { headerShape } from '../journey/header.ts';
import type { Id } from '../journey/id.ts';
import { laneShape } from '../journey/lane.ts';
import { momentOfTruthShape } from '../journey/momentOfTruth.ts';
import { needAtRiskShape, type RiskLevel } from '../journey/needAtRisk.ts';
import { painPointShape, type PainPoint } from '../journey/painPoint.ts';
import { makeRecord, readRecord } from '../journey/record.ts';
import { cellKey, NO_MARKS, type CellKey, type JourneySnapshot, type Marks } from '../journey/snapshot.ts';
import { stageShape, type Stage } from '../journey/stage.ts';

/** A small journey for the tests of this folder: cards by stage and lane, marks by subject. */
export interface Example {
  readonly stages: Readonly<Record<Id, Partial<Stage>>>;
  readonly lanes?: readonly Id[];
  readonly cards?: readonly (Partial<Card> & {
    readonly id: Id;
    readonly at: readonly [stage: Id, lane: Id];
  })[];
  readonly needs?: readonly (readonly [subject: Id, need: Id, level: RiskLevel])[];
  readonly moments?: readonly Id[];
  readonly pains?: readonly (Partial<PainPoint> & { readonly id: Id; readonly subject: Id })[];
  readonly evidence?: readonly (Partial<Evidence> & { readonly id: Id; readonly subject: Id })[];
}

/** The snapshot of an {@link Example}, made without a document. */
export function exampleSnapshot(example: Example): JourneySnapshot {
  const marks = new Map<Id, Marks>();
  const mark = (subject: Id, change: (marks: Marks) => Partial<Marks>): void => {
    const before = marks.get(subject) ?? NO_MARKS;
    marks.set(subject, { ...before, ...change(before) });
  };
  for (const [subject, need, level] of example.needs ?? []) {
    const record = makeRecord(needAtRiskShape, `${subject}:${need}`, { subject, need, level });
    mark(subject, ({ needs }) => ({ needs: [...needs, record] }));
  }
  for (const subject of example.moments ?? []) {
    mark(subject, () => ({ momentOfTruth: makeRecord(momentOfTruthShape, subject, { subject }) }));
  }
  for (const { id, ...fields } of example.pains ?? []) {
    const record = makeRecord(painPointShape, id, fields);
    mark(fields.subject, ({ painPoints }) => ({ painPoints: [...painPoints, record] }));
  }
  const cells = new Map<CellKey, Id[]>();
  for (const { id, at } of example.cards ?? []) {
    cells.set(cellKey(...at), [...(cells.get(cellKey(...at)) ?? []), id]);
  }
  return {
    header: readRecord(headerShape, {}),
    stages: Object.entries(example.stages).map(([id, fields]) => makeRecord(stageShape, id, fields)),
    lanes: (example.lanes ?? []).map((id) => makeRecord(laneShape, id, { kind: 'customer' })),
    cards: new Map((example.cards ?? []).map(({ id, ...fields }) => [id, makeRecord(cardShape, id, fields)])),
    cells,
    marks,
    evidence: Map.groupBy(
      (example.evidence ?? []).map(({ id, ...fields }) => makeRecord(evidenceShape, id, fields)),
      ({ subject }) => subject,
    ),
    links: [],
    teamNeeds: [],
    personas: [],
  };
}
