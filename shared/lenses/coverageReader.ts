import { isAnnotated } from '../scoring/coverage.ts';
import { sumOf, type LensReader, type ValueOf } from './lensReader.ts';

const UNTOUCHED = 4;

/** What nobody looked at: the touchpoints without any mark, emotion, rating or evidence. */
export const coverageReader: LensReader<ValueOf<'coverage'>> = {
  find: (snapshot, subject) => {
    if (!('kind' in subject) || subject.kind !== 'touchpoint') return null;
    return { kind: 'coverage', untouched: isAnnotated(snapshot, subject.id) ? 0 : 1, touchpoints: 1 };
  },
  gather: (values) => ({
    kind: 'coverage',
    untouched: sumOf(values, ({ untouched }) => untouched),
    touchpoints: sumOf(values, ({ touchpoints }) => touchpoints),
  }),
  cardStep: ({ untouched }) => (untouched > 0 ? UNTOUCHED : 0),
  weigh: ({ untouched }) => untouched,
  mark: ({ untouched, touchpoints }) =>
    touchpoints > 1 ? `${untouched}/${touchpoints}` : untouched > 0 ? '?' : '',
  isQuiet: ({ untouched }) => untouched === 0,
};
