/** The colours a stage or lane can take; their light and dark values are the interface's business. */
export const COLOURS = ['slate', 'blue', 'teal', 'green', 'amber', 'orange', 'red', 'purple'] as const;

export type Colour = (typeof COLOURS)[number];

/** The colours that new stages take in turn. */
export const DEFAULT_COLOUR_CYCLE: readonly Colour[] = ['blue', 'teal', 'purple', 'amber', 'green', 'orange'];
