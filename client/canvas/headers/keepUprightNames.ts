import { must } from '../../../shared/journey/must.ts';
import type { Board } from '../board.ts';
import { onThemeChange, readPalette, type Palette } from '../painted/palette.ts';
import { PAINT_MARGIN, pictureFit } from '../painted/pictureFit.ts';
import type { View } from '../view/camera.ts';
import { moveAlone } from '../view/moveAlone.ts';
import { UPRIGHT_ROOM } from './headerDetail.ts';

/** Where the band begins, below the colours of the stages, in pixels. */
const TOP = 15;
const LETTERS = 11;
/** How far two names must be apart to be read. */
const APART = 13;
const MARGIN = 6;
/** From this width on there is room for what the lens finds. */
const ROOM_FOR_MARK = 22;
const MARK_HEIGHT = 16;
/** From this width on a name may take two lines. */
const ROOM_FOR_TWO = 30;
const LINE = 12;

/**
 * Paints the names of the stages upright: one canvas, where elements would be laid out. It is moved and stretched with the
 * view, as the board's own picture is, and painted again once it shows too little or the zoom stands still.
 */
export function keepUprightNames(board: Board, canvas: HTMLCanvasElement): () => void {
  const context = canvas.getContext('2d');
  if (context === null) return () => undefined;
  let palette: Palette | null = null;
  const clipped = new Map<string, readonly string[]>();
  let painted = alongStages(board);
  const paint = (): void => {
    palette ??= readPalette(canvas);
    paintNames(context, board, palette, clipped);
    painted = alongStages(board);
    canvas.style.transform = '';
  };
  const follow = (): void => {
    const { layout } = board.shown.get();
    const screen = { width: board.camera.size.get().width - board.camera.labelWidth, height: 0 };
    const shift = pictureFit(painted, alongStages(board), screen, { width: layout.width, height: 0 });
    if (shift === null) paint();
    else canvas.style.transform = `translateX(${shift.x}px) scaleX(${shift.scale})`;
  };
  const sharpen = (): void => {
    if (!board.camera.isMoving.get() && painted.zoom !== board.camera.view.get().zoom) paint();
  };
  paint();
  const alone = moveAlone(canvas);
  const stop = [
    board.camera.view.subscribe(follow),
    board.camera.isMoving.subscribe(sharpen),
    board.camera.size.subscribe(paint),
    board.shown.subscribe(paint),
    board.lens.subscribe(paint),
    onThemeChange(() => {
      palette = null;
      paint();
    }),
  ];
  return () => {
    alone.cancel();
    for (const each of stop) each();
  };
}

/** The view as far as the names go along with it. */
function alongStages({ camera }: Board): View {
  const { x, zoom } = camera.view.get();
  return { x: x - camera.labelWidth, y: 0, zoom };
}

function paintNames(
  context: CanvasRenderingContext2D,
  board: Board,
  palette: Palette,
  clipped: Map<string, readonly string[]>,
): void {
  const { canvas } = context;
  const { camera } = board;
  const { layout, snapshot } = board.shown.get();
  const density = devicePixelRatio;
  const width = camera.size.get().width - camera.labelWidth + 2 * PAINT_MARGIN;
  const height = layout.headerHeight + UPRIGHT_ROOM - TOP;
  fit(canvas, width, height, density);
  context.setTransform(density, 0, 0, density, 0, 0);
  context.clearRect(0, 0, width, height);
  context.font = `600 ${LETTERS}px ${palette.font}`;
  const { x: left, zoom } = alongStages(board);
  const lens = board.lens.get();
  let last = -Infinity;
  for (const [index, column] of layout.stages.entries()) {
    const x = column.x * zoom + left + PAINT_MARGIN;
    const length = column.width * zoom;
    if (length === 0 || x + length < 0 || x > width) continue;
    const reading = lens?.readings.get(column.id);
    const heat = must(palette.heat[reading?.step ?? 0]);
    if (reading !== undefined && reading.step > 0) {
      context.fillStyle = heat.area;
      context.fillRect(x, 0, Math.max(1, length - 1), height);
    }
    const isPlain = reading === undefined || (reading.step === 0 && !reading.isDimmed);
    context.fillStyle = isPlain ? palette.text : heat.words;
    const middle = x + length / 2;
    if (middle - last < APART) continue;
    last = middle;
    const hasMark = reading !== undefined && reading.mark !== '' && length >= ROOM_FOR_MARK;
    if (hasMark) {
      context.textAlign = 'center';
      context.fillText(reading.mark, middle, MARK_HEIGHT - 3);
    }
    const room = height - 2 * MARGIN - (hasMark ? MARK_HEIGHT : 0);
    const name = must(snapshot.stages[index]).name;
    context.textAlign = 'left';
    context.save();
    context.translate(middle, height - MARGIN);
    context.rotate(-Math.PI / 2);
    const lines = linesOf(context, name, room, length >= ROOM_FOR_TWO ? 2 : 1, clipped);
    for (const [line, text] of lines.entries())
      context.fillText(text, 0, (line - (lines.length - 1) / 2) * LINE + LETTERS * 0.36);
    context.restore();
  }
}

function fit(canvas: HTMLCanvasElement, width: number, height: number, density: number): void {
  const pixels = { width: Math.round(width * density), height: Math.round(height * density) };
  if (canvas.width === pixels.width && canvas.height === pixels.height) return;
  canvas.width = pixels.width;
  canvas.height = pixels.height;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
}

/** A name in as many lines as there is room for, the last with an ellipsis when there is more; kept, because it is asked for in every step of a zoom. */
function linesOf(
  context: CanvasRenderingContext2D,
  name: string,
  room: number,
  most: 1 | 2,
  known: Map<string, readonly string[]>,
): readonly string[] {
  const key = `${room} ${most} ${name}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const fits = (text: string): boolean => context.measureText(text).width <= room;
  const words = name.split(' ');
  let first = words.length;
  if (most === 2) while (first > 1 && !fits(words.slice(0, first).join(' '))) first--;
  const lines = [words.slice(0, first), words.slice(first)]
    .map((line) => line.join(' '))
    .filter((line) => line !== '')
    .map((line) => clippedTo(line, fits));
  known.set(key, lines);
  return lines;
}

function clippedTo(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  let kept = text;
  while (kept !== '' && !fits(`${kept}…`)) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
