import { cellKey, type CellKey } from '../../../shared/journey/snapshot.ts';
import type { CellHeat } from '../../../shared/lenses/cellHeat.ts';
import type { Id } from '../../../shared/journey/id.ts';
import { CARD_HEIGHT, CARD_WIDTH, LABEL_WIDTH } from '../../../shared/layout/metrics.ts';
import { blueprintLines, type BlueprintLine } from '../../../shared/layout/blueprintLines.ts';
import type { Point, Rect } from '../../../shared/layout/rect.ts';
import type { Shown } from '../board.ts';
import type { View } from '../view/camera.ts';
import type { Look } from '../../../shared/marks/looks.ts';
import type { LookInk } from './looks.ts';
import { paintCards, TILES_FROM } from './paintCards.ts';
import { paintCells } from './paintCells.ts';
import { paintDrawnLanes } from './paintDrawnLanes.ts';
import { paintLinks } from './paintLinks.ts';
import type { PaintCard, PaintColumn } from './paintList.ts';
import type { Palette } from './palette.ts';
import type { Sprites } from './sprites.ts';

/** The same as `GridLines.module.css` has them, in pixels of the screen. */
const BLUEPRINT_STROKES: Readonly<
  Record<
    BlueprintLine,
    {
      readonly colour: 'outline' | 'quiet';
      readonly width: number;
      readonly dash: readonly number[];
    }
  >
> = {
  interaction: { colour: 'outline', width: 1.5, dash: [5, 4] },
  visibility: { colour: 'quiet', width: 2, dash: [] },
  internal: { colour: 'outline', width: 2, dash: [2, 3] },
};

/** Everything that the far view shows. */
export interface Picture {
  readonly shown: Shown;
  readonly columns: readonly PaintColumn[];
  /** The heat of each cell, for the view in which cards are too small to be seen. */
  readonly cells: ReadonlyMap<CellKey, CellHeat>;
  readonly view: View;
  readonly width: number;
  readonly height: number;
  /** Device pixels for one CSS pixel. */
  readonly density: number;
  readonly palette: Palette;
  readonly sprites: Sprites;
  /** The colours and pictures of cards seen through a lens. */
  readonly looks: (look: Look) => LookInk;
  readonly selected: ReadonlySet<Id>;
  readonly landing: ReadonlySet<Id>;
  /** How far cards are that somebody else is dragging. */
  readonly offsets: ReadonlyMap<Id, Point>;
}

/** Paints the board as seen from afar: with words while they can be read, then as tiles, then each cell by its heat. */
export function paintBoard(context: CanvasRenderingContext2D, picture: Picture): void {
  const { view, density, palette, width, height } = picture;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = palette.canvas;
  context.fillRect(0, 0, width * density, height * density);
  const scale = view.zoom * density;
  context.setTransform(scale, 0, 0, scale, view.x * density, view.y * density);
  const seen = {
    x: -view.x / view.zoom,
    y: -view.y / view.zoom,
    width: width / view.zoom,
    height: height / view.zoom,
  };
  paintGrid(context, picture, seen);
  if (view.zoom < TILES_FROM) paintCells(context, picture, seen);
  paintDrawnLanes(context, picture, seen);
  paintLinks(context, picture, seen);
  paintCards(context, picture, visible(picture, seen));
}

function visible(
  { columns, offsets, landing }: Picture,
  seen: Rect,
): { cards: PaintCard[]; gaps: PaintCard[] } {
  const cards: PaintCard[] = [];
  const gaps: PaintCard[] = [];
  const right = seen.x + seen.width;
  const bottom = seen.y + seen.height;
  const isAnythingMoving = offsets.size > 0 || landing.size > 0;
  for (const column of columns) {
    if (!isAnythingMoving && (column.right < seen.x || column.x > right)) continue;
    for (const card of column.cards) {
      if (isAnythingMoving && landing.has(card.id)) gaps.push(card);
      else {
        const offset = isAnythingMoving ? offsets.get(card.id) : undefined;
        const shown = offset === undefined ? card : { ...card, x: card.x + offset.x, y: card.y + offset.y };
        if (
          shown.x < right &&
          shown.x + CARD_WIDTH > seen.x &&
          shown.y < bottom &&
          shown.y + CARD_HEIGHT > seen.y
        ) {
          cards.push(shown);
        }
      }
    }
  }
  return { cards, gaps };
}

function paintGrid(
  context: CanvasRenderingContext2D,
  { shown, palette, view, selected }: Picture,
  seen: Rect,
): void {
  const { layout } = shown;
  const hair = 1 / view.zoom;
  const left = Math.max(seen.x, LABEL_WIDTH);
  const top = Math.max(seen.y, layout.headerHeight);
  const right = Math.min(seen.x + seen.width, layout.width);
  const bottom = Math.min(seen.y + seen.height, layout.height);
  if (right <= left || bottom <= top) return;
  context.fillStyle = palette.accentSoft;
  for (const { id, x, span } of layout.stages)
    if (selected.has(id)) context.fillRect(x, top, span, bottom - top);
  for (const { id, y, height } of layout.lanes)
    if (selected.has(id)) context.fillRect(left, y, right - left, height);
  context.fillStyle = palette.hairline;
  for (const { x, width } of layout.stages) {
    const line = x + width - hair;
    if (line >= left && line <= right) context.fillRect(line, top, hair, bottom - top);
  }
  for (const { y, height } of layout.lanes) {
    const line = y + height - hair;
    if (line >= top && line <= bottom) context.fillRect(left, line, right - left, hair);
  }
  paintFolded(context, shown, palette);
  for (const [index, line] of blueprintLines(layout.lanes).entries()) {
    const lane = layout.lanes[index];
    if (line === null || lane === undefined) continue;
    const { colour, width, dash } = BLUEPRINT_STROKES[line];
    context.strokeStyle = palette[colour];
    context.lineWidth = width * hair;
    context.setLineDash(dash.map((length) => length * hair));
    context.beginPath();
    context.moveTo(left, lane.y + lane.height - hair);
    context.lineTo(right, lane.y + lane.height - hair);
    context.stroke();
    context.setLineDash([]);
  }
}

/** How many cards are in the cells of folded lanes. */
function paintFolded(context: CanvasRenderingContext2D, { layout, source }: Shown, palette: Palette): void {
  for (const lane of layout.lanes) {
    if (!lane.isCollapsed) continue;
    context.fillStyle = palette.quiet;
    context.font = `14px ${palette.font}`;
    for (const stage of layout.stages) {
      const count = source.cells.get(cellKey(stage.id, lane.id))?.length ?? 0;
      if (count > 0 && stage.width > 0) context.fillText(String(count), stage.x + 14, lane.y + 25);
    }
  }
}
