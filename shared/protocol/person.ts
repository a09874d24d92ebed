import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { PERSON_COLOURS } from './personColour.ts';

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
