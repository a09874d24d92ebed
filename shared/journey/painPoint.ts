import { oneOf, string, stringSet, text } from './field.ts';
import { orderField } from './order.ts';
import type { Identified } from './record.ts';

/** 0 not a problem, 1 cosmetic, 2 minor, 3 major, 4 catastrophe (Nielsen). */
export const SEVERITIES = [0, 1, 2, 3, 4] as const;

export type Severity = (typeof SEVERITIES)[number];

/** 1 rare … 5 always. */
export const FREQUENCIES = [1, 2, 3, 4, 5] as const;

export type Frequency = (typeof FREQUENCIES)[number];

/** Something that hurts the customer at a stage or card (the subject). */
export const painPointShape = {
  subject: string(''),
  title: text(),
  description: text(),
  severity: oneOf(SEVERITIES, 2),
  frequency: oneOf(FREQUENCIES, 3),
  /** Ids of the needs that it hurts. */
  needs: stringSet(),
  order: orderField(),
};

export type PainPoint = Identified<typeof painPointShape>;
