import { claimsOn } from '../scoring/claimsOn.ts';
import { sumOf, type LensReader, type ValueOf } from './lensReader.ts';
import { stepFrom } from './stepFrom.ts';

/** From how many assumed claims on a card each step begins, the second one first. */
const ASSUMED_STEPS = [1, 2, 3, 4] as const;

/** What is only assumed: the claims on a stage or card that no evidence stands behind. */
export const evidenceReader: LensReader<ValueOf<'evidence'>> = {
  find: (snapshot, { id }) => {
    const claims = claimsOn(snapshot, id);
    if (claims.length === 0) return null;
    const assumed = claims.filter(({ grade }) => grade === 'assumed').length;
    return { kind: 'evidence', assumed, claims: claims.length };
  },
  gather: (values) => ({
    kind: 'evidence',
    assumed: sumOf(values, ({ assumed }) => assumed),
    claims: sumOf(values, ({ claims }) => claims),
  }),
  cardStep: ({ assumed }) => stepFrom(assumed, ASSUMED_STEPS, 2),
  weigh: ({ assumed }) => assumed,
  mark: ({ assumed, claims }) => `${assumed}/${claims}`,
};
