import { oneOf, optionalOneOf, string, text } from './field.ts';
import type { Identified } from './record.ts';

/** How much of the relationship rides on the moment. */
export const STAKES = [1, 2, 3] as const;

/** How the moment goes today. */
export const MOMENT_STATES = ['made', 'mixed', 'broken'] as const;

export type MomentState = (typeof MOMENT_STATES)[number];

/** Zero (Google 2011), first and second (Lafley, P&G 2005), third (Blackshaw), ultimate (Solis). */
export const MOMENT_KINDS = ['zmot', 'fmot', 'smot', 'tmot', 'umot'] as const;

/** A moment that makes or breaks the relationship (Carlzon 1987). */
export const momentOfTruthShape = {
  subject: string(''),
  stake: oneOf(STAKES, 2),
  state: oneOf(MOMENT_STATES, 'mixed'),
  reason: text(),
  kind: optionalOneOf(MOMENT_KINDS),
};

export type MomentOfTruth = Identified<typeof momentOfTruthShape>;
