import { frequencyOf, type PainPoint } from '../journey/painPoint.ts';

/**
 * The priority of a pain point, 0 to 40: severity (0–4, Nielsen 1994) × frequency (1–5), doubled where the subject is
 * a moment of truth, because what goes wrong there costs the relationship (Carlzon 1987).
 */
export function painScore(
  pain: Pick<PainPoint, 'severity' | 'frequency' | 'share'>,
  isAtMomentOfTruth: boolean,
): number {
  return pain.severity * frequencyOf(pain) * (isAtMomentOfTruth ? 2 : 1);
}
