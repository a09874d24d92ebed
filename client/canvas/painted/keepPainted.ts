import type { Board } from '../board.ts';
import { paintBoard } from './paintBoard.ts';
import { paintList, type PaintColumn } from './paintList.ts';
import { onThemeChange, readPalette, type Palette } from './palette.ts';
import { makeSprites, type Sprites } from './sprites.ts';

/** Paints the board whenever something it shows changes, once a frame, as long as it is seen from afar; answers how to stop. */
export function keepPainted(board: Board, canvas: HTMLCanvasElement): () => void {
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) return () => undefined;
  const { camera, session } = board;
  let theme: { readonly palette: Palette; readonly sprites: Sprites } | null = null;
  let columns: readonly PaintColumn[] = [];
  let listed: unknown = null;
  let frame: number | undefined;

  const paint = (): void => {
    const { width, height } = camera.size.get();
    if (width === 0) return;
    const density = devicePixelRatio;
    const pixels = { width: Math.round(width * density), height: Math.round(height * density) };
    if (canvas.width !== pixels.width) canvas.width = pixels.width;
    if (canvas.height !== pixels.height) canvas.height = pixels.height;
    const shown = board.shown.get();
    if (listed !== shown) {
      listed = shown;
      columns = paintList(shown, columns);
    }
    theme ??= themeOf(canvas, density);
    paintBoard(context, {
      shown,
      columns,
      view: camera.view.get(),
      width,
      height,
      density,
      ...theme,
      selected: new Set(session.selection.get()),
      landing: new Set(board.drag.get()?.landing),
      offsets: board.remoteDrags.offsets,
    });
  };
  /** Paints now if this frame has none yet: what moves with the view must not come a frame later than the headers. */
  const request = (isUrgent: boolean): void => {
    if (!board.isFar.get()) return;
    if (frame !== undefined) {
      isStale = true;
      return;
    }
    if (isUrgent) paint();
    else isStale = true;
    frame = requestAnimationFrame(() => {
      frame = undefined;
      if (!isStale) return;
      isStale = false;
      if (board.isFar.get()) paint();
    });
  };
  let isStale = false;
  const repaint = (): void => {
    request(false);
  };
  const onView = (): void => {
    canvas.hidden = !board.isFar.get();
    request(true);
  };
  onView();
  const stop = [
    camera.view.subscribe(onView),
    board.isFar.subscribe(onView),
    camera.size.subscribe(repaint),
    board.shown.subscribe(repaint),
    board.drag.subscribe(repaint),
    board.remoteDrags.subscribe(repaint),
    session.selection.subscribe(repaint),
    onThemeChange(() => {
      theme = null;
      repaint();
    }),
  ];
  return () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    for (const each of stop) each();
  };
}

function themeOf(canvas: HTMLCanvasElement, density: number): { palette: Palette; sprites: Sprites } {
  const palette = readPalette(canvas);
  return { palette, sprites: makeSprites(palette, 1.5 * density) };
}
