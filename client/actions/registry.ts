import { must } from '../../shared/journey/must.ts';
import type { Action } from './action.ts';
import { addNote } from './addNote.ts';
import { addPictureAction } from './addPictureAction.ts';
import { addTouchpoint } from './addTouchpoint.ts';
import { clipboardActions } from './clipboardActions.ts';
import { duplicateSelection } from './duplicateSelection.ts';
import { editTitle } from './editTitle.ts';
import { printJourney, switchFace } from './faceActions.ts';
import { findActions } from './findActions.ts';
import { focusStageAction, unfocusAction } from './focusActions.ts';
import { commentsAction } from './commentsAction.ts';
import { cursorsAction, stopFollowingAction, summonAction } from './followActions.ts';
import { groupSelection, ungroupSelection } from './groupActions.ts';
import { handActions } from './handActions.ts';
import { addStageAction } from './insertStage.ts';
import { lensActions } from './lensActions.ts';
import { linkTo } from './linkActions.ts';
import { toggleLock } from './lockActions.ts';
import { markActions } from './markActions.ts';
import { redoAction } from './redoAction.ts';
import { removeSelection } from './removeSelection.ts';
import { roundAction } from './roundAction.ts';
import { selectAll } from './selectAll.ts';
import { exportAction, findAction, paletteAction, presentAction, shortcutsAction } from './toolActions.ts';
import { undoAction } from './undoAction.ts';
import { voicesAction } from './voicesAction.ts';
import { zoomActions } from './zoomActions.ts';

/** Everything a person can do on a journey, as menus, toolbar, shortcuts and their sheet list it. */
export const actions: readonly Action[] = [
  addTouchpoint,
  addNote,
  addStageAction,
  linkTo,
  addPictureAction,
  voicesAction,
  ...markActions,
  roundAction,
  editTitle,
  duplicateSelection,
  ...clipboardActions,
  groupSelection,
  ungroupSelection,
  toggleLock,
  removeSelection,
  undoAction,
  redoAction,
  selectAll,
  ...handActions,
  ...zoomActions,
  focusStageAction,
  unfocusAction,
  presentAction,
  stopFollowingAction,
  summonAction,
  cursorsAction,
  commentsAction,
  switchFace,
  printJourney,
  ...lensActions,
  exportAction,
  findAction,
  ...findActions,
  paletteAction,
  shortcutsAction,
];

const BY_ID = new Map(actions.map((action) => [action.id, action]));

/** The action of an id. */
export function actionById(id: string): Action {
  return must(BY_ID.get(id), `action called ${id}`);
}
