import { MOMENT_STATES } from '../journey/momentOfTruth.ts';
import { marksOf } from '../journey/snapshot.ts';
import { sumOf, type LensReader, type ValueOf } from './lensReader.ts';

const STEPS = { made: 1, mixed: 3, broken: 5 } as const;

/** Where the relationship is made or broken, and how each moment goes today. */
export const momentsReader: LensReader<ValueOf<'moments'>> = {
  find: (snapshot, { id }) => {
    const moment = marksOf(snapshot, id).momentOfTruth;
    if (moment === null) return null;
    const { state, stake } = moment;
    return { kind: 'moments', count: 1, broken: state === 'broken' ? 1 : 0, state, stake };
  },
  gather: (values) => {
    const state = MOMENT_STATES.findLast((one) => values.some((value) => value.state === one)) ?? 'made';
    let stake: ValueOf<'moments'>['stake'] = 1;
    for (const value of values) if (value.state === state && value.stake > stake) ({ stake } = value);
    return {
      kind: 'moments',
      count: sumOf(values, ({ count }) => count),
      broken: sumOf(values, ({ broken }) => broken),
      state,
      stake,
    };
  },
  cardStep: ({ state }) => STEPS[state],
  mark: ({ count, stake }) => (count === 1 ? `${stake}/3` : String(count)),
};
