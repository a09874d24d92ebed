import type { Attachment } from './attachment.ts';
import type { Card } from './card.ts';
import type { Evidence } from './evidence.ts';
import type { JourneyHeader } from './header.ts';
import type { Id } from './id.ts';
import type { Lane } from './lane.ts';
import type { Link } from './link.ts';
import type { MomentOfTruth } from './momentOfTruth.ts';
import type { NeedAtRisk } from './needAtRisk.ts';
import type { Opportunity } from './opportunity.ts';
import type { PainPoint } from './painPoint.ts';
import type { Persona } from './persona.ts';
import type { Stage } from './stage.ts';
import type { TeamNeed } from './teamNeed.ts';

/** Names the cell where a stage and a lane meet. */
export type CellKey = `${Id}/${Id}`;

/** The key of a cell. A slash in a stage id, which only a foreign program writes, is escaped: no two cells share a key. */
export function cellKey(stage: Id, lane: Id): CellKey {
  return SPECIAL.test(stage)
    ? `${stage.replaceAll('%', '%25').replaceAll('/', '%2F')}/${lane}`
    : `${stage}/${lane}`;
}

const SPECIAL = /[%/]/;

/** What is marked on one subject, which is a stage or a card. */
export interface Marks {
  /** At most one a need, in catalogue order. */
  readonly needs: readonly NeedAtRisk[];
  readonly momentOfTruth: MomentOfTruth | null;
  readonly painPoints: readonly PainPoint[];
  readonly opportunities: readonly Opportunity[];
  readonly attachments: readonly Attachment[];
}

/** The marks of a subject that has none. */
export const NO_MARKS: Marks = {
  needs: [],
  momentOfTruth: null,
  painPoints: [],
  opportunities: [],
  attachments: [],
};

/**
 * What a journey shows, plain and always valid: removed records are left out, every card lies in a stage and lane that
 * exist, every mark hangs on something that exists. Parts that did not change keep their identity from one snapshot
 * to the next, so that a screen can tell what to draw again.
 */
export interface JourneySnapshot {
  readonly header: JourneyHeader;
  /** In order, each followed by its parts; at least one once the document holds any. */
  readonly stages: readonly Stage[];
  /** In order. */
  readonly lanes: readonly Lane[];
  /** By id; the order of iteration means nothing, see {@link readingOrder}. No two cards of a cell have equal orders. */
  readonly cards: ReadonlyMap<Id, Card>;
  /** The cards of each cell that has any, in order. */
  readonly cells: ReadonlyMap<CellKey, readonly Id[]>;
  /** By subject; a subject without marks has no entry. */
  readonly marks: ReadonlyMap<Id, Marks>;
  /** By what it is about: a stage, a card, a need at risk or a pain point; in order. */
  readonly evidence: ReadonlyMap<Id, readonly Evidence[]>;
  /** Arrows between cards that are shown, sorted by id. */
  readonly links: readonly Link[];
  /** The team's own needs, retired ones too, in order. */
  readonly teamNeeds: readonly TeamNeed[];
  /** Who walks the journey, in order. */
  readonly personas: readonly Persona[];
}

/** The marks of a subject, or none. */
export function marksOf(snapshot: JourneySnapshot, subject: Id): Marks {
  return snapshot.marks.get(subject) ?? NO_MARKS;
}

/** What customers were heard to say about a stage, card, need at risk or pain point. */
export function evidenceOn(snapshot: JourneySnapshot, subject: Id): readonly Evidence[] {
  return snapshot.evidence.get(subject) ?? NO_EVIDENCE;
}

const NO_EVIDENCE: readonly Evidence[] = [];

/** The ids of all cards as one reads the map: stage by stage, lane by lane, in order. */
export function readingOrder(snapshot: JourneySnapshot): Id[] {
  return snapshot.stages.flatMap((stage) =>
    snapshot.lanes.flatMap((lane) => snapshot.cells.get(cellKey(stage.id, lane.id)) ?? []),
  );
}
