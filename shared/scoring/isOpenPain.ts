import type { PainPoint } from '../journey/painPoint.ts';

/** Whether anything is still to be done about a pain point. */
export function isOpenPain({ status }: Pick<PainPoint, 'status'>): boolean {
  return status !== 'resolved' && status !== "won't fix";
}
