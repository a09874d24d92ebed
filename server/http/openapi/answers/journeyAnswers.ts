import { z } from 'zod';
import { PICTURE_TYPES } from '../../../../shared/journey/attachment.ts';
import { COLOURS } from '../../../../shared/journey/colour.ts';
import { JOURNEY_STATES } from '../../../../shared/journey/header.ts';
import type { ExportReport } from '../../../../shared/protocol/exports.ts';
import type {
  ImportAnswer,
  JourneyCounts,
  JourneySummary,
  OpeningAnswer,
  StageSketch,
} from '../../../../shared/protocol/journeys.ts';
import type { PictureAnswer } from '../../../../shared/protocol/pictures.ts';
import { made, moment, person, role, type Answers } from './answerParts.ts';
import type { VoicesAnswer } from '../../../../shared/protocol/voices.ts';

const count = z.int().min(0);

const counts = z.strictObject({
  stages: count,
  lanes: count,
  touchpoints: count,
  notes: count,
  needsAtRisk: count,
  momentsOfTruth: count,
  brokenMoments: count,
  painPoints: count,
}) satisfies z.ZodType<JourneyCounts>;

const stageSketch = z.strictObject({
  name: z.string(),
  colour: z.enum(COLOURS),
  cards: count,
  heat: z.number().describe('Sum of the risk levels on the stage and its cards'),
  emotion: z.number().nullable().describe('Mean, −2 to 2; null when nobody said'),
  broken: z.boolean().describe('Whether it has a broken moment of truth'),
}) satisfies z.ZodType<StageSketch>;

const summary = z.strictObject({
  id: z.string(),
  title: z.string(),
  persona: z.string(),
  state: z.enum(JOURNEY_STATES),
  counts,
  stages: z.array(stageSketch),
  personas: z.array(z.string()).describe('Ids of the workspace’s personas that walk it'),
  role,
  archived: z.boolean(),
  createdAt: moment,
  changedAt: moment.describe('Of the last change of its content'),
  people: z.array(person).describe('Who has it open now'),
}) satisfies z.ZodType<JourneySummary>;

const imported = z.strictObject({
  id: z.string(),
  report: z.strictObject({
    kept: z.array(z.string()).describe('Such as “4 stages”'),
    asNotes: z.array(z.string()).describe('Kept in another form than the file had'),
    dropped: z.array(z.string()).describe('Left out, and why'),
  }),
}) satisfies z.ZodType<ImportAnswer>;

const opening = z.strictObject({
  role,
  content: z.unknown().describe('All records of the journey, packed for the client of the same version'),
}) satisfies z.ZodType<OpeningAnswer>;

const picture = z.strictObject({
  id: z.string(),
  type: z.enum(PICTURE_TYPES),
  width: z.int(),
  height: z.int(),
}) satisfies z.ZodType<PictureAnswer>;

const losses = z.strictObject({
  losses: z.array(z.string()).describe('Such as “3 opportunities”'),
}) satisfies z.ZodType<ExportReport>;

const voices = z.strictObject({
  added: z.int().describe('Rows that are evidence on the journey now, or would be'),
  known: z.int().describe('Rows that the journey, or the table itself, has already'),
  later: z.int().describe('Rows beyond the most that are added at once: the same table adds them next time'),
  leftOut: z.int().describe('Rows that say nothing, or belong nowhere'),
  locked: z.int().describe('Rows about what is locked'),
  columns: z.array(z.string()).describe('What the columns were taken for'),
  unknownPlaces: z
    .array(z.strictObject({ name: z.string(), count: z.int() }))
    .describe('Places that the journey does not have; an empty name is for rows that name none'),
  problems: z
    .array(z.strictObject({ cell: z.string(), role: z.string(), words: z.string() }))
    .describe('Cells that were not understood; the rest of their rows was taken all the same'),
}) satisfies z.ZodType<VoicesAnswer>;

/** What the routes of journeys answer. */
export const JOURNEY_ANSWERS: Answers = {
  'GET /api/journeys': z.array(summary),
  'POST /api/journeys': made,
  'GET /api/journeys/:id': summary,
  'PATCH /api/journeys/:id': summary,
  'POST /api/journeys/:id/restore': summary,
  'POST /api/journeys/:id/duplicate': made,
  'POST /api/journeys/:id/counterpart': made,
  'POST /api/journeys/import': imported,
  'GET /api/journeys/:id/opening': opening,
  'GET /api/journeys/:id/export/:format/report': losses,
  'POST /api/journeys/:id/pictures': picture,
  'POST /api/journeys/:id/voices': voices,
};
