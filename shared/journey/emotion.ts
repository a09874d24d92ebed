/** How the customer feels, from very negative to very positive. */
export const EMOTIONS = [-2, -1, 0, 1, 2] as const;

export type Emotion = (typeof EMOTIONS)[number];
