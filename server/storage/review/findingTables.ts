import type { Effort } from '../../../shared/journey/effort.ts';
import type { LaneKind } from '../../../shared/journey/lane.ts';
import type { MomentState } from '../../../shared/journey/momentOfTruth.ts';
import type { EvidenceGrade, RiskLevel } from '../../../shared/journey/needAtRisk.ts';
import type { Frequency, PainStatus, Severity } from '../../../shared/journey/painPoint.ts';
import type { HistoryField } from '../../../shared/protocol/findingHistory.ts';
import type { FindingKind } from '../../../shared/protocol/review.ts';

/** The tables of the review: an index of what journeys say, which the documents can make anew at any time. */
export interface FindingTables {
  readonly indexed_journey: IndexedJourneyTable;
  readonly journey_persona: JourneyPersonaTable;
  readonly finding: FindingTable;
  readonly finding_need: FindingNeedTable;
  readonly finding_change: FindingChangeTable;
  readonly review_view: ReviewViewTable;
  readonly journey_review: JourneyReviewTable;
}

/** Up to which update of its log a journey is indexed, and by which version of the indexing code. */
interface IndexedJourneyTable {
  journey: string;
  seq: number;
  version: number;
  title: string;
  /** The title, folded for searching. */
  words: string;
}

/** Who walks a journey. */
interface JourneyPersonaTable {
  journey: string;
  /** The id of the workspace's persona, or the name of one of the journey's own after a colon. */
  key: string;
  name: string;
}

/** One finding; what its kind does not have is null. */
export interface FindingTable {
  journey: string;
  kind: FindingKind;
  /** The id of the record; of a rating, that of its subject. */
  id: string;
  /** Its rank as one reads the map. */
  place: number;
  title: string;
  details: string;
  proposal: string;
  subject_kind: 'stage' | 'card';
  subject: string;
  subject_title: string;
  stage: string;
  stage_name: string;
  lane: string | null;
  lane_name: string | null;
  lane_kind: LaneKind | null;
  channel: string | null;
  level: RiskLevel | null;
  severity: Severity | null;
  frequency: Frequency | null;
  priority: number | null;
  status: PainStatus | null;
  owner_person: string | null;
  owner_name: string | null;
  /** The person's id, or the name after a colon; empty for nobody. */
  owner_key: string;
  due_on: string | null;
  effort: Effort | null;
  grade: EvidenceGrade | null;
  /** Of the moment of truth at the subject. */
  moment: MomentState | null;
  stake: number | null;
  importance: number | null;
  satisfaction: number | null;
  opportunity: number | null;
  team_rating: number | null;
  customer_rating: number | null;
  gap: number | null;
  /** What it is about, as JSON: `[{ id, label }]`. The same as {@link FindingNeedTable} says, for reading many. */
  needs: string;
  /** Of a need: its level times its weight. */
  heat: number | null;
  /** All that text is searched in, folded. */
  words: string;
  /** Tells whether any of the above, or of its needs, has changed. */
  print: string;
  changed_at: string;
}

/** The needs that a finding is about, with their labels: a team's own have them from the journey. */
interface FindingNeedTable {
  journey: string;
  kind: FindingKind;
  finding: string;
  need: string;
  label: string;
}

/** What the index saw change. */
export interface FindingChangeTable {
  id: string;
  journey: string;
  kind: FindingKind;
  finding: string;
  /** What the finding was called then. */
  title: string;
  field: HistoryField;
  was: string | null;
  became: string | null;
  /** Null when several people wrote at once. */
  person: string | null;
  at: string;
}

interface ReviewViewTable {
  id: string;
  person: string;
  name: string;
  query: string;
}

/** When somebody marked a journey as reviewed. */
interface JourneyReviewTable {
  journey: string;
  person: string;
  at: string;
}
