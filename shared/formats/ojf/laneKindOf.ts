import type { LaneKind } from '../../journey/lane.ts';

/** In the order in which they are tried: a “support channel” is a channel, not a support process. */
const KIND_OF_NAME: readonly (readonly [RegExp, LaneKind])[] = [
  [/evidence|tangible|artefact|artifact/i, 'evidence'],
  [/back[\s-]?stage|back[\s-]?office|behind the scenes/i, 'backstage'],
  [/(front|on)[\s-]?stage|employee|staff|channel|touch[\s-]?point|interaction/i, 'frontstage'],
  [/^support$|support (process|system)|internal process|^systems?$|technology|infrastructure/i, 'support'],
  [/(customer|user|client|guest|patient)s?[\s-]?(action|activit|step|journey|task)/i, 'customer'],
  [/^(customers?|users?|actions?|activit(y|ies)|doing|steps?)$/i, 'customer'],
];

/** Guesses what a swimlane is from its name; one that says nothing we know is a lane of notes. */
export function laneKindOf(name: string): LaneKind {
  return KIND_OF_NAME.find(([pattern]) => pattern.test(name.trim()))?.[1] ?? 'notes';
}

/** Whether what lies in a lane is felt or thought rather than a contact. */
export function isInnerLane(name: string): boolean {
  return /emotion|feel|mood|sentiment|think|thought|mindset|opportunit|insight|quote/i.test(name);
}

/** Whether what lies in a lane hurts. */
export function isPainLane(name: string): boolean {
  return /pain|frustration|problem|friction|bottleneck/i.test(name);
}
