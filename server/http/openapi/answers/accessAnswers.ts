import { z } from 'zod';
import type { JoinAnswer, ShareLink } from '../../../../shared/protocol/links.ts';
import type { MailSettings } from '../../../../shared/protocol/mail.ts';
import type { WorkspacePersona } from '../../../../shared/protocol/personas.ts';
import { LINK_ROLES } from '../../../../shared/protocol/role.ts';
import type { ApiToken, NewApiToken } from '../../../../shared/protocol/tokens.ts';
import { TOKEN_SCOPES } from '../../../../shared/protocol/tokenScope.ts';
import { journeyName, moment, person, role, type Answers } from './answerParts.ts';

const token = z.strictObject({
  id: z.string(),
  name: z.string(),
  scopes: z.array(z.enum(TOKEN_SCOPES)),
  createdAt: moment,
  lastUsedAt: moment.nullable().describe('To the minute; null while it was never used'),
  expiresAt: moment
    .nullable()
    .describe('From when on it opens nothing; null when it works until it is revoked'),
}) satisfies z.ZodType<ApiToken>;

const newToken = token.extend({
  token: z.string().describe('Told this once, never again'),
}) satisfies z.ZodType<NewApiToken>;

const link = z.strictObject({
  id: z.string(),
  role: z.enum(LINK_ROLES),
  url: z.string().nullable().describe('Only in the answer that makes the link'),
  createdAt: moment,
  people: z.int().min(0).describe('How many people came through it'),
}) satisfies z.ZodType<ShareLink>;

const joined = z.strictObject({ id: z.string(), role }) satisfies z.ZodType<JoinAnswer>;

const persona = z.strictObject({
  id: z.string(),
  name: z.string(),
  goals: z.string(),
  quote: z.string(),
  needs: z.array(z.string()),
  picture: z.string().nullable(),
  mayChange: z.boolean(),
  journeys: z.array(journeyName).describe('Those that one may read'),
}) satisfies z.ZodType<WorkspacePersona>;

const mailSettings = z.strictObject({
  isOffered: z.boolean().describe('Whether this installation sends mail'),
  address: z.string().nullable().describe('Confirmed'),
  unconfirmed: z.string().nullable().describe('A code was mailed there that is still to be typed in'),
  isWanted: z.boolean(),
}) satisfies z.ZodType<MailSettings>;

/** What the routes answer that say who one is, who may do what, and who walks journeys. */
export const ACCESS_ANSWERS: Answers = {
  'GET /healthz': z.strictObject({ status: z.literal('ok') }),
  'GET /readyz': z.strictObject({
    status: z.enum(['ready', 'degraded']),
    store: z.literal('up'),
    bus: z.string(),
  }),
  'GET /api/session': person,
  'POST /api/session': person,
  'GET /api/mail': mailSettings,
  'PUT /api/mail': mailSettings,
  'POST /api/mail/confirm': mailSettings,
  'PATCH /api/mail': mailSettings,
  'GET /api/tokens': z.array(token),
  'POST /api/tokens': newToken,
  'GET /api/journeys/:id/people': z.array(person.extend({ role })),
  'GET /api/journeys/:id/links': z.array(link),
  'POST /api/journeys/:id/links': link,
  'POST /api/join': joined,
  'GET /api/personas': z.array(persona),
  'POST /api/personas': persona,
  'PATCH /api/personas/:id': persona,
};
