import type { Id } from '../journey/id.ts';
import type { JourneySnapshot } from '../journey/snapshot.ts';

const CARED_FOR_WEIGHT = 2;

/**
 * How much a need counts in the heat: double when any persona of the journey cares about it most, because a failing
 * weighs by what it means to the customer; so SERVQUAL weighs its dimensions by the importance that customers give them
 * (Zeithaml, Parasuraman & Berry 1990).
 */
export function needWeight({ personas }: Pick<JourneySnapshot, 'personas'>, need: Id): number {
  return personas.some(({ needs }) => needs.includes(need)) ? CARED_FOR_WEIGHT : 1;
}
