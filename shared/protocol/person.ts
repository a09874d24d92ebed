import { z } from 'zod';
import { LIMITS } from './limits.ts';

/** The colours people pick for their cursor; each is readable on light and dark. */
export const PERSON_COLOURS = [
  '#3a5bd9',
  '#0f7b6c',
  '#b3541e',
  '#8a3ffc',
  '#c2255c',
  '#2b8a3e',
  '#a6600a',
  '#1971c2',
] as const;

/** Somebody who uses Waymark: a signed identity with a name and colour they picked. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly colour: string;
}

/** Body of `POST /api/session`: who I am, or how I want to be called from now on. */
export const sessionRequest = z.object({
  name: z.string().trim().min(1, 'Please say your name').max(LIMITS.nameLength),
  colour: z.enum(PERSON_COLOURS).optional(),
});

export type SessionRequest = z.infer<typeof sessionRequest>;
