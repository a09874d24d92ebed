import { z } from 'zod';
import { EFFORTS } from '../../../../shared/journey/effort.ts';
import { LANE_KINDS } from '../../../../shared/journey/lane.ts';
import { MOMENT_STATES } from '../../../../shared/journey/momentOfTruth.ts';
import { EVIDENCE_GRADES, RISK_LEVELS } from '../../../../shared/journey/needAtRisk.ts';
import { FREQUENCIES, PAIN_STATUSES, SEVERITIES } from '../../../../shared/journey/painPoint.ts';
import type { HistoryEntry, ReviewState } from '../../../../shared/protocol/findingHistory.ts';
import {
  FINDING_FACETS,
  type EditFindingsAnswer,
  type FacetsAnswer,
  type Finding,
  type FindingGroup,
  type FindingsAnswer,
  type MatrixPicture,
  type NeedsPicture,
  type StatusPicture,
} from '../../../../shared/protocol/review.ts';
import type { ReviewView } from '../../../../shared/protocol/reviewViews.ts';
import { findingName, moment, owner, person, type Answers } from './answerParts.ts';

const named = z.strictObject({ id: z.string(), label: z.string() });

const finding = z.strictObject({
  ...findingName,
  journeyTitle: z.string(),
  mayEdit: z.boolean(),
  title: z.string(),
  details: z.string(),
  proposal: z.string(),
  subject: z.strictObject({ kind: z.enum(['stage', 'card']), id: z.string(), title: z.string() }),
  stage: z.strictObject({ id: z.string(), name: z.string() }),
  lane: z.strictObject({ id: z.string(), name: z.string(), kind: z.enum(LANE_KINDS) }).nullable(),
  personas: z.array(z.strictObject({ key: z.string(), name: z.string() })),
  channel: z.string().nullable(),
  needs: z.array(named),
  level: z.literal(RISK_LEVELS).nullable(),
  severity: z.literal(SEVERITIES).nullable(),
  frequency: z.literal(FREQUENCIES).nullable(),
  priority: z.number().nullable().describe('Of a pain point, 0–40'),
  status: z.enum(PAIN_STATUSES).nullable(),
  owner: owner.nullable(),
  ownerKey: z.string().describe('What a filter by owner takes'),
  dueOn: z.iso.date().nullable(),
  effort: z.literal(EFFORTS).nullable(),
  grade: z.enum(EVIDENCE_GRADES).nullable(),
  moment: z.strictObject({ state: z.enum(MOMENT_STATES), stake: z.number() }).nullable(),
  importance: z.number().nullable(),
  satisfaction: z.number().nullable(),
  opportunity: z.number().nullable().describe('Of an opportunity, 0–20'),
  teamRating: z.number().nullable(),
  customerRating: z.number().nullable(),
  gap: z.number().nullable().describe('Team − customers'),
  changedAt: moment,
  group: z.string().exactOptional().describe('In a grouped list, the key of its group'),
}) satisfies z.ZodType<Finding>;

const group = z.strictObject({
  key: z.string(),
  label: z.string(),
  count: z.int().min(0),
}) satisfies z.ZodType<FindingGroup>;

const findings = z.strictObject({
  total: z.int().min(0),
  groups: z.array(group),
  findings: z.array(finding),
}) satisfies z.ZodType<FindingsAnswer>;

const facets = z.record(z.enum(FINDING_FACETS), z.array(group)) satisfies z.ZodType<FacetsAnswer>;

const edited = z.strictObject({
  changed: z.int().min(0),
  refused: z.array(
    z.strictObject({
      ...findingName,
      reason: z.enum(['not-found', 'forbidden', 'locked', 'not-applicable', 'owner-without-role']),
    }),
  ),
}) satisfies z.ZodType<EditFindingsAnswer>;

const view = z.strictObject({
  id: z.string(),
  name: z.string(),
  query: z.string(),
}) satisfies z.ZodType<ReviewView>;

const change = z.strictObject({
  at: moment,
  field: z.enum([
    'existence',
    'status',
    'owner',
    'due',
    'effort',
    'severity',
    'frequency',
    'level',
    'moment',
    'grade',
  ]),
  from: z.string().nullable(),
  to: z.string().nullable(),
  by: person.nullable(),
}) satisfies z.ZodType<HistoryEntry>;

const reviewed = z.strictObject({
  last: z.strictObject({ at: moment, by: z.strictObject({ id: z.string(), name: z.string() }) }).nullable(),
  changes: z.array(change.extend({ ...findingName, title: z.string() })),
}) satisfies z.ZodType<ReviewState>;

const summed = named.extend({ sum: z.number() });

const needsPicture = z.strictObject({
  needs: z.array(summed),
  columns: z.array(summed),
  cells: z.array(
    z.strictObject({
      need: z.string(),
      column: z.string(),
      sum: z.number(),
      count: z.int(),
      worst: z.literal(RISK_LEVELS),
    }),
  ),
}) satisfies z.ZodType<NeedsPicture>;

const matrix = z.array(
  z.strictObject({
    severity: z.literal(SEVERITIES),
    frequency: z.literal(FREQUENCIES),
    count: z.int(),
    atMoments: z.int(),
  }),
) satisfies z.ZodType<MatrixPicture>;

const statuses = z.array(
  z.strictObject({ day: z.iso.date(), counts: z.record(z.enum(PAIN_STATUSES), z.int()) }),
) satisfies z.ZodType<StatusPicture>;

/** What the routes of the review answer. */
export const REVIEW_ANSWERS: Answers = {
  'GET /api/review/findings': findings,
  'GET /api/review/facets': facets,
  'POST /api/review/edit': edited,
  'GET /api/review/views': z.array(view),
  'POST /api/review/views': view,
  'PUT /api/review/views/:view': view,
  'GET /api/review/pictures/needs': needsPicture,
  'GET /api/review/pictures/matrix': matrix,
  'GET /api/review/pictures/status': statuses,
  'GET /api/journeys/:id/findings/:kind/:finding': finding,
  'GET /api/journeys/:id/findings/:kind/:finding/history': z.array(change),
  'GET /api/journeys/:id/review': reviewed,
};
