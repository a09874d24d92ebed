/** How much work something is, from little to a lot. */
export const EFFORTS = [1, 2, 3, 4, 5] as const;

export type Effort = (typeof EFFORTS)[number];
