import { z } from 'zod';
import { FREQUENCIES, SEVERITIES } from '../../../../shared/journey/painPoint.ts';
import {
  COMMENT_SUBJECTS,
  type Comment,
  type CommentsAnswer,
  type CommentThread,
} from '../../../../shared/protocol/comments.ts';
import { INBOX_KINDS, type InboxAnswer, type InboxItem } from '../../../../shared/protocol/inbox.ts';
import type { MailSettings } from '../../../../shared/protocol/mail.ts';
import {
  ROUND_KINDS,
  type OwnVote,
  type Round,
  type RoundResult,
  type Spread,
} from '../../../../shared/protocol/rounds.ts';
import { findingName, journeyName, moment, person, type Answers } from './answerParts.ts';

const comment = z.strictObject({
  id: z.string(),
  author: person,
  body: z.string().describe('Plain text; empty once its author deleted it'),
  mentions: z.array(person),
  createdAt: moment,
  editedAt: moment.nullable(),
  isDeleted: z.boolean(),
}) satisfies z.ZodType<Comment>;

const thread = z.strictObject({
  id: z.string(),
  subject: z.strictObject({ kind: z.enum(COMMENT_SUBJECTS), id: z.string(), title: z.string() }),
  comments: z.array(comment).describe('The oldest first'),
  resolved: z.strictObject({ at: moment, by: person }).nullable(),
  unread: z.int().min(0),
}) satisfies z.ZodType<CommentThread>;

const threads = z.strictObject({
  threads: z.array(thread).describe('The one with the newest comment first'),
  mayComment: z.boolean(),
}) satisfies z.ZodType<CommentsAnswer>;

const spread = z.strictObject({
  median: z.number(),
  least: z.number(),
  most: z.number(),
  counts: z.array(z.int()).describe('How many gave each value of the scale, from its lowest'),
}) satisfies z.ZodType<Spread>;

const result = z.strictObject({
  painPoint: z.string(),
  votes: z.int().min(0),
  severity: spread.nullable(),
  frequency: spread.nullable(),
  dots: z.int().nullable(),
  disagreement: z.number().describe('0 is agreement'),
  isWritten: z.boolean(),
}) satisfies z.ZodType<RoundResult>;

const ownVote = z.strictObject({
  painPoint: z.string(),
  severity: z.literal(SEVERITIES).nullable(),
  frequency: z.literal(FREQUENCIES).nullable(),
  dots: z.int().nullable(),
}) satisfies z.ZodType<OwnVote>;

const round = z.strictObject({
  id: z.string(),
  kind: z.enum(ROUND_KINDS),
  state: z.enum(['open', 'revealed', 'cancelled']),
  facilitator: person,
  startedAt: moment,
  painPoints: z.array(journeyName),
  dots: z.int().nullable(),
  voters: z.int().min(0),
  finished: z.int().min(0),
  mine: z.array(ownVote),
  results: z.array(result).nullable().describe('Null until it is revealed'),
}) satisfies z.ZodType<Round>;

const inboxItem = z.strictObject({
  id: z.string(),
  kind: z.enum(INBOX_KINDS),
  journey: journeyName,
  finding: z.strictObject(findingName).nullable(),
  thread: z
    .strictObject({ id: z.string(), subject: z.strictObject({ kind: z.string(), id: z.string() }) })
    .nullable(),
  text: z.string(),
  by: person.nullable(),
  at: z.string().describe('ISO 8601: a moment, of what is due a day'),
  isRead: z.boolean(),
}) satisfies z.ZodType<InboxItem>;

const inbox = z.strictObject({
  items: z.array(inboxItem),
  unread: z.int().min(0),
}) satisfies z.ZodType<InboxAnswer>;

const mail = z.strictObject({
  isOffered: z.boolean().describe('Whether this installation sends mail at all'),
  address: z.string().nullable().describe('The address that one has confirmed'),
  unconfirmed: z.string().nullable().describe('One to which a code was mailed that is still to be typed in'),
  isWanted: z.boolean(),
}) satisfies z.ZodType<MailSettings>;

/** What the routes answer by which people talk to each other and agree on things. */
export const TALK_ANSWERS: Answers = {
  'GET /api/journeys/:id/comments': threads,
  'POST /api/journeys/:id/comments': thread,
  'PATCH /api/journeys/:id/comments/:thread': thread,
  'POST /api/journeys/:id/comments/:thread/replies': thread,
  'PUT /api/journeys/:id/comments/:thread/replies/:comment': thread,
  'DELETE /api/journeys/:id/comments/:thread/replies/:comment': thread,
  'GET /api/journeys/:id/rounds': z.array(round),
  'POST /api/journeys/:id/rounds': round,
  'GET /api/journeys/:id/rounds/:round': round,
  'PUT /api/journeys/:id/rounds/:round/votes': round,
  'POST /api/journeys/:id/rounds/:round/reveal': round,
  'POST /api/journeys/:id/rounds/:round/write': round,
  'GET /api/inbox': inbox,
  'GET /api/mail': mail,
  'PUT /api/mail': mail,
  'PATCH /api/mail': mail,
  'POST /api/mail/confirm': mail,
};
