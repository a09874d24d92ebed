import { z } from 'zod';
import { EFFORTS, type Effort } from '../journey/effort.ts';
import type { LaneKind } from '../journey/lane.ts';
import { MOMENT_STATES, type MomentState } from '../journey/momentOfTruth.ts';
import { EVIDENCE_GRADES, RISK_LEVELS, type EvidenceGrade, type RiskLevel } from '../journey/needAtRisk.ts';
import type { Owner } from '../journey/owner.ts';
import {
  PAIN_STATUSES,
  SEVERITIES,
  type Frequency,
  type PainStatus,
  type Severity,
} from '../journey/painPoint.ts';
import { LIMITS } from './limits.ts';
import { listOf } from './listOf.ts';
import { numberOf } from './numberOf.ts';

/** What the review lists: pain points, needs at risk, moments of truth, opportunities, and subjects whose delivery was rated. */
export const FINDING_KINDS = ['pain', 'need', 'moment', 'opportunity', 'gap'] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];

/** When something open is due, seen from the day that the reader says it is: before, in its next 7 days, after that within 31 days, still later, or never. */
export const DUE_SPANS = ['overdue', 'week', 'month', 'later', 'none'] as const;

/** What findings can be sorted by: `date` is their last change. What has no such value comes last, either way. */
const FINDING_SORTS = ['priority', 'severity', 'opportunity', 'gap', 'date', 'due', 'title'] as const;

/** What findings can be grouped by, and what a filter names values of. */
export const FINDING_FACETS = [
  'kind',
  'journey',
  'persona',
  'stage',
  'lane',
  'channel',
  'need',
  'level',
  'severity',
  'status',
  'owner',
  'due',
  'grade',
  'moment',
] as const;

export type FindingFacet = (typeof FINDING_FACETS)[number];

/** Columns of the table and of its exports, by the name of what they show. */
export const FINDING_COLUMNS = [
  'title',
  'kind',
  'journey',
  'stage',
  'lane',
  'subject',
  'personas',
  'channel',
  'needs',
  'level',
  'severity',
  'frequency',
  'priority',
  'status',
  'owner',
  'due',
  'effort',
  'grade',
  'moment',
  'opportunity',
  'gap',
  'details',
  'proposal',
  'changed',
] as const;

export type FindingColumn = (typeof FINDING_COLUMNS)[number];

const word = z.string().max(300);
const day = z.iso.date();

/** Which findings are meant; filters of different names must all hold, of the values of one name any. */
const findingFilter = {
  kind: listOf(z.enum(FINDING_KINDS)),
  journey: listOf(word, 'Ids'),
  persona: listOf(word, 'Keys, as findings have them in `personas`'),
  stage: listOf(word, 'Names: the same stage of several journeys is one by its name'),
  lane: listOf(word, 'Names'),
  channel: listOf(word, 'Ids of channels, or names of a team’s own; an empty one is what has none'),
  need: listOf(word, 'Ids'),
  level: listOf(numberOf(RISK_LEVELS)),
  severity: listOf(numberOf(SEVERITIES)),
  status: listOf(z.enum(PAIN_STATUSES)),
  owner: listOf(word, 'Keys, as findings have them in `ownerKey`; an empty one is nobody'),
  due: listOf(z.enum(DUE_SPANS)),
  grade: listOf(z.enum(EVIDENCE_GRADES)),
  moment: listOf(
    z.enum([...MOMENT_STATES, 'none']),
    'How the moment of truth at the subject goes; `none` is where there is none',
  ),
  text: z
    .string()
    .max(200)
    .describe(
      'Words that all occur in the finding, its subject, its stage or the title of its journey, whatever their case and accents',
    )
    .optional(),
  today: day
    .describe('The reader’s day, `YYYY-MM-DD`, for what is due; without it the server’s, in UTC')
    .optional(),
};

/** Query of `GET /api/review/findings`. */
export const findingsQuery = z.object({
  ...findingFilter,
  sort: z.enum(FINDING_SORTS).default('priority'),
  direction: z
    .enum(['worst', 'best'])
    .default('worst')
    .describe('Worst is the highest number, the latest change, the nearest due day, the title in order'),
  group: z.enum(FINDING_FACETS).optional(),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
});

export type FindingsQuery = z.infer<typeof findingsQuery>;

/** Something that a journey says about its customers, as the server's index has it; the document stays the truth. */
export interface Finding extends FindingName {
  /** Title of its journey. */
  readonly journeyTitle: string;
  /** What the reader may do there, so that what cannot be done is not offered. */
  readonly mayEdit: boolean;
  readonly title: string;
  /** The reason or description. */
  readonly details: string;
  /** What might be done about it; empty but for pain points. */
  readonly proposal: string;
  /** The stage or card that it hangs on. */
  readonly subject: { readonly kind: 'stage' | 'card'; readonly id: string; readonly title: string };
  readonly stage: { readonly id: string; readonly name: string };
  /** Null for what hangs on a stage. */
  readonly lane: { readonly id: string; readonly name: string; readonly kind: LaneKind } | null;
  /** Who walks the journey; `key` is the id of the workspace's persona, or the name of one of the journey's own after a colon. */
  readonly personas: readonly { readonly key: string; readonly name: string }[];
  readonly channel: string | null;
  readonly needs: readonly { readonly id: string; readonly label: string }[];
  /** Of a need at risk. */
  readonly level: RiskLevel | null;
  /** Of a pain point. */
  readonly severity: Severity | null;
  /** Of a pain point; by the share of customers affected when that is known. */
  readonly frequency: Frequency | null;
  /** Of a pain point, 0–40: see `painScore`. */
  readonly priority: number | null;
  readonly status: PainStatus | null;
  readonly owner: Owner | null;
  /** What a filter by owner takes: the id of a person, or a name after a colon. */
  readonly ownerKey: string;
  /** `YYYY-MM-DD`. */
  readonly dueOn: string | null;
  readonly effort: Effort | null;
  /** Null for opportunities and ratings, which claim nothing. */
  readonly grade: EvidenceGrade | null;
  /** The moment of truth at the subject. */
  readonly moment: { readonly state: MomentState; readonly stake: number } | null;
  /** Of an opportunity, 0–10. */
  readonly importance: number | null;
  /** Of an opportunity, 0–10. */
  readonly satisfaction: number | null;
  /** Of an opportunity, 0–20: see `opportunityScore`. */
  readonly opportunity: number | null;
  /** What the team gives its own service at the subject, 0–10. */
  readonly teamRating: number | null;
  /** What customers give it, 0–10; null with a team rating is *nobody asked*. */
  readonly customerRating: number | null;
  /** Team − customers at the subject. */
  readonly gap: number | null;
  /** When the server saw it change last, ISO 8601. */
  readonly changedAt: string;
  /** In a grouped list, the key of the group in which it stands here. */
  readonly group?: string;
}

/** Names one finding. */
export interface FindingName {
  readonly journey: string;
  readonly kind: FindingKind;
  /** The id of the record, or of the subject of a rating. */
  readonly id: string;
}

/** A value that findings have, how it is called, and how many have it. An empty key is what has none. */
export interface FindingGroup {
  readonly key: string;
  /** As people typed it; where keys are known words, such as `new`, the same as the key. */
  readonly label: string;
  readonly count: number;
}

/** Answer of `GET /api/review/findings`. */
export interface FindingsAnswer {
  /** How many findings there are, not counting one twice that is in several groups. */
  readonly total: number;
  /** In a grouped list, all groups in the order in which they stand; the rows of one follow those of the one before. */
  readonly groups: readonly FindingGroup[];
  /** From `offset` on; a finding of several needs or personas is in each of their groups. */
  readonly findings: readonly Finding[];
}

/** The filters, as they were read. */
export type FindingFilter = z.infer<typeof facetsQuery>;

/** Query of `GET /api/review/facets`: the same filters; each facet counts under all others but its own. */
export const facetsQuery = z.object(findingFilter);

/** Answer of `GET /api/review/facets`: what there is to choose from, what there is most of first. */
export type FacetsAnswer = Readonly<Record<FindingFacet, readonly FindingGroup[]>>;

/** Query of `GET /api/review/export.csv` and `/export.xlsx`: that of the list, all pages of it, in the columns shown. */
export const exportQuery = findingsQuery
  .omit({ offset: true, limit: true })
  .extend({ columns: listOf(z.enum(FINDING_COLUMNS)) });

const findingName = z.object({
  journey: word,
  kind: z.enum(FINDING_KINDS),
  id: z.string().min(1).max(200),
});

/** Body of `POST /api/review/edit`: what becomes of some findings; what is left out stays. Only pain points have all of it, opportunities an effort. */
export const editFindingsRequest = z
  .object({
    findings: z.array(findingName).min(1).max(1000),
    status: z.enum(PAIN_STATUSES).optional(),
    /** A person must have a role on the journey, and goes by the name that the server knows; without one it is a mere name, such as a team's. */
    owner: z
      .object({ person: z.string().max(100).nullable(), name: z.string().trim().min(1).max(200) })
      .nullable()
      .optional(),
    dueOn: day.nullable().optional(),
    effort: z.literal(EFFORTS).nullable().optional(),
    proposal: z.string().max(LIMITS.proposalLength).optional(),
  })
  .refine((body) => Object.keys(body).length > 1, 'Please say what to change');

export type EditFindingsRequest = z.infer<typeof editFindingsRequest>;

/** Why a finding was not changed. */
export type EditRefusal = 'not-found' | 'forbidden' | 'locked' | 'not-applicable' | 'owner-without-role';

/** Answer of `POST /api/review/edit`; when nothing at all could be changed, the request is refused instead. */
export interface EditFindingsAnswer {
  /** How many findings are now as asked. */
  readonly changed: number;
  readonly refused: readonly (FindingName & { readonly reason: EditRefusal })[];
}

/** Query of `GET /api/review/pictures/needs`: by the stages of the one journey that is given, or by journeys. */
export const needsPictureQuery = z.object({ ...findingFilter, by: z.enum(['stage', 'journey']) });

/** How much needs are at risk where; cells without any are left out. */
export interface NeedsPicture {
  /** The hottest first. */
  readonly needs: readonly { readonly id: string; readonly label: string; readonly sum: number }[];
  /** Stages in order, or journeys, the hottest first (200 at most). */
  readonly columns: readonly { readonly id: string; readonly label: string; readonly sum: number }[];
  readonly cells: readonly {
    readonly need: string;
    /** The id of a column. */
    readonly column: string;
    /** Sum of risk levels, doubled where a persona of the journey cares about the need most. */
    readonly sum: number;
    readonly count: number;
    readonly worst: RiskLevel;
  }[];
}

/** Answer of `GET /api/review/pictures/matrix`: how many pain points there are of each severity and frequency. The dots are `findings?kind=pain`. */
export type MatrixPicture = readonly {
  readonly severity: Severity;
  readonly frequency: Frequency;
  readonly count: number;
  /** Those at a moment of truth. */
  readonly atMoments: number;
}[];

/** Query of `GET /api/review/pictures/status`: of some journeys, or all one may see. */
export const statusPictureQuery = z.object({ journey: findingFilter.journey, since: day });

/** How many pain points stood where, at the end of each day on which that changed; the first entry is the day asked for. */
export type StatusPicture = readonly {
  /** `YYYY-MM-DD`, UTC. */
  readonly day: string;
  readonly counts: Readonly<Record<PainStatus, number>>;
}[];
