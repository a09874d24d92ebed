import { COLOURS } from './colour.ts';
import { flag, oneOf, optionalNumber, text } from './field.ts';
import { orderField } from './order.ts';
import type { Identified } from './record.ts';

/**
 * The lanes of a service blueprint from top to bottom (Shostack 1984; Bitner, Ostrom & Morgan 2008), and `notes` for
 * free text.
 */
export const CARD_LANE_KINDS = [
  'evidence',
  'customer',
  'frontstage',
  'backstage',
  'support',
  'notes',
] as const;

/** Lanes that draw themselves from the data and hold no cards. */
export const DRAWN_LANE_KINDS = ['emotion', 'needs', 'pains', 'gap'] as const;

export const LANE_KINDS = [...CARD_LANE_KINDS, ...DRAWN_LANE_KINDS] as const;

export type LaneKind = (typeof LANE_KINDS)[number];

/** How high people can make a lane, in board units. */
export const LANE_HEIGHTS = { least: 48, most: 2400 } as const;

/** A row: a layer of the map. */
export const laneShape = {
  name: text(),
  kind: oneOf(LANE_KINDS, 'notes'),
  colour: oneOf(COLOURS, 'slate'),
  /** In board units, when somebody made it higher than what lies in it. */
  height: optionalNumber(LANE_HEIGHTS.least, LANE_HEIGHTS.most),
  /** Only its label is shown. */
  isCollapsed: flag(),
  isLocked: flag(),
  order: orderField(),
};

export type Lane = Identified<typeof laneShape>;

/** Whether cards can lie in a lane, rather than the lane drawing itself. */
export function holdsCards(lane: { readonly kind: LaneKind }): boolean {
  return (CARD_LANE_KINDS as readonly string[]).includes(lane.kind);
}

/** Whether a lane can be made higher: one of cards, or the curve, which then shows finer; strips are as high as their rows. */
export function canBeHigher(lane: { readonly kind: LaneKind }): boolean {
  return holdsCards(lane) || lane.kind === 'emotion';
}

/** The lanes of a blank journey, in order. */
export const DEFAULT_LANES: readonly { readonly name: string; readonly kind: LaneKind }[] = [
  { name: 'Customer actions', kind: 'customer' },
  { name: 'Frontstage', kind: 'frontstage' },
  { name: 'Backstage', kind: 'backstage' },
  { name: 'Notes', kind: 'notes' },
  { name: 'Emotion', kind: 'emotion' },
  { name: 'Needs at risk', kind: 'needs' },
];
