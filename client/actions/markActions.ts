import type { Action } from './action.ts';
import { addPainPointAction } from './addPainPointAction.ts';
import { needActions } from './cycleNeed.ts';
import { makeNote, makeTouchpoint } from './setKindOf.ts';
import { toggleMomentOfTruth } from './toggleMomentOfTruth.ts';
import { noteActions } from './turnNotes.ts';

/** The actions that mark what is selected. */
export const markActions: readonly Action[] = [
  toggleMomentOfTruth,
  addPainPointAction,
  ...needActions,
  makeTouchpoint,
  makeNote,
  ...noteActions,
];
