import { oneOf, optionalDay, optionalNumber, optionalOneOf, string, stringSet, text } from './field.ts';
import { orderField } from './order.ts';
import { ownerField } from './owner.ts';
import { EFFORTS } from './effort.ts';
import type { Identified } from './record.ts';

/** 0 not a problem, 1 cosmetic, 2 minor, 3 major, 4 catastrophe (Nielsen). */
export const SEVERITIES = [0, 1, 2, 3, 4] as const;

export type Severity = (typeof SEVERITIES)[number];

/** 1 rare … 5 always. */
export const FREQUENCIES = [1, 2, 3, 4, 5] as const;

export type Frequency = (typeof FREQUENCIES)[number];

/** What became of a pain point, in the order of the work. */
export const PAIN_STATUSES = ['new', 'accepted', 'in progress', 'resolved', "won't fix"] as const;

export type PainStatus = (typeof PAIN_STATUSES)[number];

/** Something that hurts the customer at a stage or card (the subject). */
export const painPointShape = {
  subject: string(''),
  title: text(),
  description: text(),
  severity: oneOf(SEVERITIES, 2),
  frequency: oneOf(FREQUENCIES, 3),
  /** Per cent of customers affected, when that is known; then it says how frequent, see `frequencyOf`. */
  share: optionalNumber(0, 100),
  /** Ids of the needs that it hurts. */
  needs: stringSet(),
  rootCause: text(),
  /** What might be done about it. */
  ideas: text(),
  status: oneOf(PAIN_STATUSES, 'new'),
  owner: ownerField(),
  dueOn: optionalDay(),
  effort: optionalOneOf(EFFORTS),
  order: orderField(),
};

export type PainPoint = Identified<typeof painPointShape>;

/** How frequent a pain point is: as rated, or by the share of customers affected, each fifth of them one step. */
export function frequencyOf({ share, frequency }: Pick<PainPoint, 'share' | 'frequency'>): Frequency {
  if (share === null) return frequency;
  return FREQUENCIES[Math.min(4, Math.floor(share / 20))] ?? frequency;
}
