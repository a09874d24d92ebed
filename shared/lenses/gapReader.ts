import { deliveryGap } from '../scoring/deliveryGap.ts';
import { figure } from './lensReading.ts';
import { meanOf, sumOf, type LensReader, type ValueOf } from './lensReader.ts';
import { stepFrom } from './stepFrom.ts';

/** From which gap on, in points of ten, each step begins. */
export const GAP_STEPS = [0.1, 1, 2, 3, 5] as const;
/** As hot as a gap of two points: not to have asked is a finding, but nobody knows how bad. */
const NOBODY_ASKED = 3;

/** How far the team's own rating lies above that of its customers, and where nobody asked them. */
export const gapReader: LensReader<ValueOf<'gap'>> = {
  find: (_snapshot, subject) => {
    const rated = deliveryGap(subject);
    if (rated === null) return null;
    const { team, customers, gap, isNobodyAsked } = rated;
    return { kind: 'gap', team, customers, gap, nobodyAsked: isNobodyAsked ? 1 : 0 };
  },
  gather: (values) => {
    const compared = values.filter(({ gap }) => gap !== null);
    const told = compared.length > 0 ? compared : values;
    return {
      kind: 'gap',
      team: meanOf(told.map(({ team }) => team)),
      customers: meanOf(told.map(({ customers }) => customers)),
      gap: meanOf(compared.map(({ gap }) => gap)),
      nobodyAsked: sumOf(values, ({ nobodyAsked }) => nobodyAsked),
    };
  },
  cardStep: ({ gap, nobodyAsked }) =>
    gap !== null ? stepFrom(gap, GAP_STEPS) : nobodyAsked > 0 ? NOBODY_ASKED : 0,
  mark: ({ gap, nobodyAsked }) => (gap !== null ? figure(gap, true) : nobodyAsked > 0 ? '?' : ''),
  isQuiet: ({ gap, nobodyAsked }) => gap === null && nobodyAsked === 0,
};
