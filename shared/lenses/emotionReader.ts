import { figure } from './lensReading.ts';
import { meanOf, type LensReader, type ValueOf } from './lensReader.ts';

/** How it feels: what was said of customers whoever they are, else the mean over the personas. */
export const emotionReader: LensReader<ValueOf<'emotion'>> = {
  find: (_snapshot, { emotion, emotions }) => {
    const mean = emotion ?? meanOf(Object.values(emotions));
    return mean === null ? null : { kind: 'emotion', mean };
  },
  gather: (values) => ({ kind: 'emotion', mean: meanOf(values.map(({ mean }) => mean)) ?? 0 }),
  cardStep: ({ mean }) => {
    if (mean <= -1.5) return 5;
    if (mean <= -0.5) return 4;
    if (mean < 0.5) return 2;
    return mean < 1.5 ? 1 : 0;
  },
  mark: ({ mean }) => figure(mean, true),
};
