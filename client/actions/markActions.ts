import type { Action } from './action.ts';

/** The actions that mark what is selected. */
export const markActions: readonly Action[] = [];
