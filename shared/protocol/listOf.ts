import { z } from 'zod';

/** In an address, a list is one parameter repeated: `?severity=3&severity=4`. What it means, if said, is told in the description. */
export function listOf<T extends z.ZodType>(value: T, means?: string) {
  const list = z.union([z.array(value).max(200), value.transform((one) => [one])], 'is none that there is');
  return (means === undefined ? list : list.describe(means)).optional();
}
