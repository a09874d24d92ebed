import { z } from 'zod';
import { journeyParams } from '../journeys/journeyParams.ts';

/** The thread that an address names. */
export const threadParams = journeyParams.extend({ thread: z.string() });

/** The comment that an address names. */
export const commentParams = threadParams.extend({ comment: z.string() });
