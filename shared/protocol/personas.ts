import { z } from 'zod';
import { CATALOGUES } from '../needs/catalogues.ts';
import { LIMITS } from './limits.ts';
import { storedText } from './storedText.ts';

const NEEDS = CATALOGUES.flatMap(({ needs }) => needs.map(({ id }) => id));

const fields = {
  name: storedText().trim().min(1, 'Please give the persona a name').max(LIMITS.personaNameLength),
  goals: storedText().trim().max(LIMITS.personaTextLength),
  quote: storedText().trim().max(LIMITS.personaTextLength),
  /** Ids of needs of the published catalogues: those of a team's own belong to one journey. */
  needs: z
    .array(z.enum(NEEDS))
    .max(NEEDS.length)
    .transform((needs) => [...new Set(needs)]),
};

/** Body of `POST /api/personas`. */
export const createPersonaRequest = z.object({
  ...fields,
  goals: fields.goals.default(''),
  quote: fields.quote.default(''),
  needs: fields.needs.default([]),
});

export type CreatePersonaRequest = z.input<typeof createPersonaRequest>;

/** Body of `PATCH /api/personas/:id`: what changes. */
export const changePersonaRequest = z.object(fields).partial();

export type ChangePersonaRequest = z.input<typeof changePersonaRequest>;

/** One of the workspace's personas as `/api/personas` tells of it. */
export interface WorkspacePersona {
  readonly id: string;
  readonly name: string;
  readonly goals: string;
  readonly quote: string;
  readonly needs: readonly string[];
  /** The id of its picture, which is at `/api/personas/pictures/` and its id. */
  readonly picture: string | null;
  /** Whether the person who asks may change and delete it. */
  readonly mayChange: boolean;
  /** The journeys that it walks, of those that the person who asks may read. */
  readonly journeys: readonly { readonly id: string; readonly title: string }[];
}
