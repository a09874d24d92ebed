import { boardOf, type BoardView } from '../model/boardView.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { words } from '../words/words.ts';
import type { Action } from './action.ts';

const STEP = 1.25;

/** Nearer, further, whole size, everything, the selection. */
export const zoomActions: readonly Action[] = [
  zoom('zoom-in', words('Zoom in'), ['Mod+=', 'Mod++'], (view) => {
    view.zoomBy(STEP);
  }),
  zoom('zoom-out', words('Zoom out'), ['Mod+-'], (view) => {
    view.zoomBy(1 / STEP);
  }),
  zoom('zoom-100', words('Zoom to 100 %'), ['Shift+0', 'Mod+0'], (view) => {
    view.zoomTo(1);
  }),
  zoom('zoom-fit', words('Zoom to fit'), ['Shift+1'], (view) => {
    view.fitAll();
  }),
  {
    ...zoom('zoom-selection', words('Zoom to selection'), ['Shift+2'], (view, session) => {
      view.fit(session.selection.get());
    }),
    isEnabled: (session) => boardOf(session.view.get()) !== null && session.selection.get().length > 0,
  },
];

function zoom(
  id: string,
  label: string,
  keys: readonly string[],
  perform: (view: BoardView, session: JourneySession) => void,
): Action {
  return {
    id,
    label,
    group: 'View',
    keys,
    isEnabled: (session) => boardOf(session.view.get()) !== null,
    perform: (session) => {
      const view = boardOf(session.view.get());
      if (view !== null) perform(view, session);
    },
  };
}
