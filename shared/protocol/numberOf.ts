import { z } from 'zod';

/** One of a few numbers, which an address holds as text. */
export function numberOf<const T extends number>(numbers: readonly T[]) {
  return z.coerce
    .number()
    .meta({ type: 'integer', enum: [...numbers] })
    .pipe(z.literal(numbers));
}
