import { must } from '../../../shared/journey/must.ts';
import { cellKey } from '../../../shared/journey/snapshot.ts';
import type { CellHeat } from '../../../shared/lenses/cellHeat.ts';
import { cellRect, takesCards } from '../../../shared/layout/journeyLayout.ts';
import type { Rect } from '../../../shared/layout/rect.ts';
import { eachVisibleCell } from '../../../shared/layout/visibleCards.ts';
import type { Picture } from './paintBoard.ts';

/** In pixels of the screen. */
const INSET = 2;
const RADIUS = 3;
const MARK = 13;
const LETTERS = 11;
/** What a number and a mark beside each other need, and what a number alone needs. */
const ROOM_FOR_BOTH = 36;
const ROOM_FOR_ONE = 14;
const MAJOR = 3;
const DEEP = 4;

/** The farthest view: the journey as a heat map, each cell with the number of its cards and the worst that is marked there. */
export function paintCells(context: CanvasRenderingContext2D, picture: Picture, seen: Rect): void {
  const { shown, cells, view, palette } = picture;
  const { layout } = shown;
  context.font = `600 ${LETTERS / view.zoom}px ${palette.font}`;
  context.textAlign = 'center';
  eachVisibleCell(layout, seen, (stage, lane) => {
    const row = must(layout.lanes[lane]);
    const column = must(layout.stages[stage]);
    if (!takesCards(row) || column.width === 0) return;
    const heat = cells.get(cellKey(column.id, row.id));
    if (heat !== undefined) paintCell(context, picture, cellRect(layout, stage, lane), heat);
  });
  context.textAlign = 'start';
}

function paintCell(
  context: CanvasRenderingContext2D,
  { view, palette, looks }: Picture,
  rect: Rect,
  { step, count, moment, severity }: CellHeat,
): void {
  const pixel = 1 / view.zoom;
  const inset = INSET * pixel;
  const [x, y] = [rect.x + inset, rect.y + inset];
  const [width, height] = [rect.width - 2 * inset - pixel, rect.height - 2 * inset - pixel];
  if (width <= 0 || height <= 0) return;
  const isBroken = moment === 'broken';
  context.fillStyle = step === 0 ? palette.surface : must(palette.heat[step]).area;
  context.beginPath();
  context.roundRect(x, y, width, height, RADIUS * pixel);
  context.fill();
  if (isBroken) {
    // Red on red would not show.
    context.strokeStyle = step >= DEEP ? must(palette.heat[step]).words : palette.danger;
    context.lineWidth = 2 * pixel;
    context.stroke();
  }
  const room = { width: width * view.zoom, height: height * view.zoom };
  if (room.height < LETTERS + 1) return;
  const worst = moment !== null || (severity ?? 0) >= MAJOR;
  const hasMark = worst && room.width >= (count > 0 ? ROOM_FOR_BOTH : ROOM_FOR_ONE);
  const hasNumber = count > 0 && room.width >= ROOM_FOR_ONE && (hasMark || !isBroken);
  const middle = x + width / 2;
  if (hasNumber) {
    context.fillStyle = must(palette.heat[step]).words;
    context.fillText(String(count), hasMark ? middle - 9 * pixel : middle, y + height / 2 + 4 * pixel);
  }
  if (!hasMark && !(isBroken && room.width >= ROOM_FOR_ONE)) return;
  const { sprites } = looks(`${step}${isBroken ? ' broken' : ''}`);
  const at = hasNumber ? middle + 3 * pixel : middle - (MARK / 2) * pixel;
  const top = y + height / 2 - (MARK / 2) * pixel;
  if (moment !== null) context.drawImage(sprites.moment(moment), at, top, MARK * pixel, MARK * pixel);
  else if (severity !== null)
    context.drawImage(sprites.pain(severity), at, top, MARK * 1.69 * pixel, MARK * pixel);
}
