import type { LensReadings } from '../../../shared/lenses/lensOf.ts';
import type { Board } from '../board.ts';
import type { View } from '../view/camera.ts';
import { moveAlone } from '../view/moveAlone.ts';
import { paintBoard, type Picture } from './paintBoard.ts';
import { TILES_FROM } from './paintCards.ts';
import { paintList, type PaintColumn } from './paintList.ts';
import { PAINT_MARGIN, pictureFit } from './pictureFit.ts';
import { onThemeChange, readPalette } from './palette.ts';
import { makeLooks } from './looks.ts';

/**
 * Paints the board whenever something it shows changes, once a frame, as long as it is seen from afar; answers how to
 * stop. While the view moves, the picture is moved and stretched a little: painting is what a far view costs.
 */
export function keepPainted(board: Board, canvas: HTMLCanvasElement): () => void {
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) return () => undefined;
  const { camera, session } = board;
  let theme: Theme | null = null;
  let columns: readonly PaintColumn[] = [];
  let listed: unknown = null;
  let readings: LensReadings | null = null;
  let cells: Picture['cells'] | null = null;
  let frame: number | undefined;
  /** The view that the picture was painted for; `null` while there is none worth showing. */
  let painted: View | null = null;
  let isStale = false;

  const paint = (): void => {
    const screen = camera.size.get();
    if (screen.width === 0) return;
    const density = devicePixelRatio;
    const [width, height] = [screen.width + 2 * PAINT_MARGIN, screen.height + 2 * PAINT_MARGIN];
    const pixels = { width: Math.round(width * density), height: Math.round(height * density) };
    if (canvas.width !== pixels.width) canvas.width = pixels.width;
    if (canvas.height !== pixels.height) canvas.height = pixels.height;
    const shown = board.shown.get();
    const lens = board.lens.get()?.readings ?? null;
    if (listed !== shown || readings !== lens) {
      listed = shown;
      readings = lens;
      cells = null;
      columns = paintList(shown, readings, columns);
    }
    theme ??= themeOf(canvas, density);
    const view = camera.view.get();
    if (view.zoom < TILES_FROM) cells ??= board.readHeat.get()?.(shown.snapshot, readings) ?? null;
    paintBoard(context, {
      shown,
      columns,
      cells: cells ?? NO_CELLS,
      view: { ...view, x: view.x + PAINT_MARGIN, y: view.y + PAINT_MARGIN },
      width,
      height,
      density,
      ...theme,
      selected: new Set(session.selection.get()),
      landing: new Set(board.drag.get()?.landing),
      offsets: board.remoteDrags.offsets,
    });
    painted = view;
    isStale = false;
    canvas.style.transform = '';
  };
  /** Shows the present view with the picture that is there; answers whether it could. */
  const move = (): boolean => {
    if (painted === null || isStale) return false;
    const { layout } = board.shown.get();
    const fit = pictureFit(painted, camera.view.get(), camera.size.get(), layout);
    if (fit === null) return false;
    const { x, y, scale } = fit;
    canvas.style.transform = `translate(${x}px,${y}px)${scale === 1 ? '' : ` scale(${scale})`}`;
    return true;
  };
  /** Paints once in this frame: at once if the view moved, which must not show a frame later than in the headers. */
  const paintIn = (when: 'now' | 'next'): void => {
    if (when === 'now' && frame === undefined) paint();
    else isStale = true;
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      if (isStale && board.isPainted()) paint();
    });
  };
  const repaint = (): void => {
    if (board.isPainted()) paintIn('next');
    else painted = null;
  };
  const onView = (): void => {
    if (canvas.hidden === board.isPainted()) canvas.hidden = !board.isPainted();
    if (board.isPainted() && !move()) paintIn('now');
  };
  /** A stretched picture is painted again once the zoom stands still. */
  const sharpen = (): void => {
    if (!camera.isMoving.get() && painted !== null && painted.zoom !== camera.view.get().zoom) repaint();
  };
  const alone = moveAlone(canvas);
  onView();
  const stop = [
    camera.view.subscribe(onView),
    camera.isMoving.subscribe(sharpen),
    board.isFar.subscribe(onView),
    board.isComing.subscribe(onView),
    camera.size.subscribe(repaint),
    board.shown.subscribe(repaint),
    board.lens.subscribe(repaint),
    board.readHeat.subscribe(repaint),
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
    alone.cancel();
    for (const each of stop) each();
  };
}

type Theme = Pick<Picture, 'palette' | 'sprites' | 'looks'>;

const NO_CELLS: Picture['cells'] = new Map();

function themeOf(canvas: HTMLCanvasElement, density: number): Theme {
  const palette = readPalette(canvas);
  const looks = makeLooks(palette, 1.5 * density);
  return { palette, sprites: looks('plain').sprites, looks };
}
