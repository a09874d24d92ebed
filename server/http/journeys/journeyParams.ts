import { z } from 'zod';

/** The journey that an address names; whether there is one is for `authorise` to say. */
export const journeyParams = z.object({ id: z.string() });
