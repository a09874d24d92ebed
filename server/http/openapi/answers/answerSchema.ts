import type { z } from 'zod';
import { ACCESS_ANSWERS } from './accessAnswers.ts';
import type { Answers } from './answerParts.ts';
import { JOURNEY_ANSWERS } from './journeyAnswers.ts';
import { REVIEW_ANSWERS } from './reviewAnswers.ts';
import { TALK_ANSWERS } from './talkAnswers.ts';

/**
 * What each route answers when it does what it was asked for, as far as that is JSON. Only told and tested, never run on
 * what is sent: the acceptance tests hold every answer against it.
 */
export const ANSWERS: Answers = { ...ACCESS_ANSWERS, ...JOURNEY_ANSWERS, ...TALK_ANSWERS, ...REVIEW_ANSWERS };

/** What a route answers; `null` when that is no JSON. */
export function answerSchema(method: string, url: string): z.ZodType | null {
  const key = `${method} ${url}`;
  return Object.hasOwn(ANSWERS, key) ? (ANSWERS[key] ?? null) : null;
}
