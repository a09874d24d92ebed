import type { Id } from '../../../shared/journey/id.ts';
import { cellKey } from '../../../shared/journey/snapshot.ts';
import { holdsCards } from '../../../shared/journey/lane.ts';
import { LABEL_WIDTH } from '../../../shared/layout/metrics.ts';
import { cellRect, type JourneyLayout } from '../../../shared/layout/journeyLayout.ts';
import type { Place } from '../../../shared/journey/place.ts';
import type { Rect } from '../../../shared/layout/rect.ts';
import type { BoardView, Spot } from '../../model/boardView.ts';
import { canEdit } from '../../actions/edit.ts';
import type { Board } from '../board.ts';
import { headerRoom } from '../headers/headerDetail.ts';
import { FAR_ZOOM, type View } from './camera.ts';

/** What “+ Stage” takes up after the last stage, in pixels. */
const ADD_STAGE_ROOM = 56;

/** What the rest of the page may ask of the canvas. */
export function boardView(board: Board, root: HTMLElement): BoardView {
  const { camera } = board;
  return {
    zoomBy: (factor) => {
      camera.glideZoomTo(camera.view.get().zoom * factor);
    },
    zoomTo: (zoom) => {
      camera.glideZoomTo(zoom);
    },
    fitAll: () => {
      camera.glideTo(wholeView(board));
    },
    fit: (subjects) => {
      const rect = around(subjects.flatMap((id) => rectOf(board, id) ?? []));
      if (rect !== null) camera.glideTo(camera.fitting(rect));
    },
    spotAtPointer: () => spotOfMenu(board) ?? spotOfKeyboard(board) ?? spotOfPointer(board),
    reveal: (subject, { isNear } = { isNear: false }) => {
      const rect = rectOf(board, subject);
      const isCard = board.shown.get().layout.cards.has(subject);
      if (rect !== null) camera.glideTo(isNear && isCard ? camera.nearing(rect) : camera.showing(rect));
    },
    focus: () => {
      root.focus({ preventScroll: true });
    },
  };
}

/** The view of the whole board, with the button that adds a stage for those who may. */
export function wholeView(board: Board, how: { readonly margin?: number } = {}): View {
  const { camera, session, shown } = board;
  const view = (): View =>
    camera.fitting(wholeBoard(board), { room: canEdit(session) ? ADD_STAGE_ROOM : 0, ...how });
  const now = camera.headerHeight;
  const first = view();
  // The headers may be of another height there.
  camera.headerHeight = headerRoom(shown.get().layout, first.zoom);
  const second = camera.headerHeight === now ? first : view();
  camera.headerHeight = now;
  return second;
}

/** The cells of the whole board. */
export function wholeBoard(board: Board): Rect {
  const { width, height, headerHeight } = board.shown.get().layout;
  return {
    x: LABEL_WIDTH,
    y: headerHeight,
    width: Math.max(1, width - LABEL_WIDTH),
    height: Math.max(1, height - headerHeight),
  };
}

/** Where a stage, lane or card lies; a card of a folded lane, where its cell does. */
export function rectOf(board: Board, id: Id): Rect | null {
  const { layout, snapshot } = board.shown.get();
  const card = layout.cards.get(id);
  if (card !== undefined) return card;
  const place = snapshot.cards.get(id)?.place;
  if (place !== undefined) return cellOf(layout, place);
  const stage = layout.stages.find((one) => one.id === id);
  if (stage !== undefined) {
    return {
      x: stage.x,
      y: layout.headerHeight,
      width: stage.span,
      height: Math.max(1, layout.height - layout.headerHeight),
    };
  }
  const lane = layout.lanes.find((one) => one.id === id);
  if (lane === undefined) return null;
  return { x: LABEL_WIDTH, y: lane.y, width: Math.max(1, layout.width - LABEL_WIDTH), height: lane.height };
}

function cellOf(layout: JourneyLayout, place: Place): Rect | null {
  const stage = layout.stages.findIndex(({ id }) => id === place.stage);
  const lane = layout.lanes.findIndex(({ id }) => id === place.lane);
  return stage === -1 || lane === -1 ? null : cellRect(layout, stage, lane);
}

/** Zooms in, if need be, until the title of a card can be typed in. */
export function bringNear(board: Board, id: Id): void {
  const rect = rectOf(board, id);
  if (rect === null) return;
  const isFar = board.camera.view.get().zoom < FAR_ZOOM;
  if (isFar) board.camera.moveTo(board.camera.showing(rect, 1));
  else board.camera.glideTo(board.camera.showing(rect));
}

/** The cell in which the menu was opened that is open now. */
function spotOfMenu(board: Board): Spot | null {
  const menu = board.menu.get();
  return menu?.isOpen === true ? (menu.spot ?? null) : null;
}

/** The empty cell that the keyboard is at. */
function spotOfKeyboard(board: Board): Spot | null {
  const place = board.place.get();
  if (place?.kind !== 'cell') return null;
  const { snapshot } = board.shown.get();
  const lane = snapshot.lanes.find(({ id }) => id === place.lane);
  if (lane === undefined || !holdsCards(lane)) return null;
  const { stage } = place;
  return { stage, lane: lane.id, index: snapshot.cells.get(cellKey(stage, lane.id))?.length ?? 0 };
}

function spotOfPointer(board: Board): Spot | null {
  const pointer = board.pointer.get();
  return pointer === null ? null : board.spotAt(board.camera.toBoard(pointer));
}

/** The smallest rectangle around some others. */
export function around(rects: readonly Rect[]): Rect | null {
  if (rects.length === 0) return null;
  const x = Math.min(...rects.map((rect) => rect.x));
  const y = Math.min(...rects.map((rect) => rect.y));
  return {
    x,
    y,
    width: Math.max(...rects.map((rect) => rect.x + rect.width)) - x,
    height: Math.max(...rects.map((rect) => rect.y + rect.height)) - y,
  };
}
