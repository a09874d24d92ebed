import { intersects, type Rect } from '../../layout/rect.ts';
import type { Scene, ScenePart } from '../../scene/scene.ts';
import { findBreaks, type Span } from './findBreaks.ts';
import type { PagePlan, Placement } from './planPages.ts';
import { MARGIN, POINTS_A_UNIT } from './pageMeasures.ts';

/** Below the map, for the title and the number of the page. */
const FOOT = 16;

/** Divides a scene over pages of one size at its own, with the headers of stages and lanes on each. */
export function planTiles(scene: Scene, width: number, height: number): PagePlan[] {
  const { cells } = scene;
  const headTop = Math.min(cells.y, ...scene.stages.map(({ y }) => y));
  const lanesEnd = Math.max(cells.y, ...scene.lanes.map((lane) => lane.y + lane.height));
  // Headers that would fill a page leave a little room for what they head.
  const roomAcross = Math.max(100, (width - 2 * MARGIN) / POINTS_A_UNIT - cells.x);
  const roomDown = (height - 2 * MARGIN - FOOT) / POINTS_A_UNIT;
  const solid = scene.parts.filter(({ kind }) => kind === 'card' || kind === 'strip');
  const columns = findBreaks({
    whole: [cells.x, scene.width],
    first: roomAcross,
    rest: roomAcross,
    solid: solid.map(({ bounds }) => [bounds.x, bounds.x + bounds.width]),
    preferred: scene.stages.flatMap((stage) => (stage.width > 0 ? [stage.x, stage.x + stage.width] : [])),
  });
  const rows = findBreaks({
    whole: [cells.y, scene.height],
    first: Math.max(100, roomDown - cells.y),
    rest: Math.max(100, roomDown - (cells.y - headTop)),
    solid: [...solid.map(({ bounds }) => down(bounds)), ...linesOf(scene.parts)],
    preferred: scene.lanes.flatMap((lane) => down(lane)),
  });
  const frame = { scene, headTop, lanesEnd };
  return rows.flatMap((row, rowIndex) =>
    columns.flatMap((column, columnIndex) => {
      const placements = placementsOf(frame, row, rowIndex, column, columnIndex);
      // The legend is rarely as wide as the map.
      if (row[0] >= lanesEnd && !placements.some(({ source }) => hasContent(scene, source))) return [];
      const tile = { row: rowIndex, column: columnIndex, rows: rows.length, columns: columns.length };
      return [{ width, height, scale: POINTS_A_UNIT, placements, tile }];
    }),
  );
}

interface Frame {
  readonly scene: Scene;
  /** Where the headers of the stages begin; above them is the heading of the map. */
  readonly headTop: number;
  readonly lanesEnd: number;
}

function placementsOf(
  { scene: { cells }, headTop, lanesEnd }: Frame,
  row: Span,
  rowIndex: number,
  column: Span,
  columnIndex: number,
): Placement[] {
  const isFirstColumn = columnIndex === 0;
  // Below the lanes there is only the legend: nothing that headers could head.
  if (row[0] >= lanesEnd)
    return [
      {
        source: rect(isFirstColumn ? 0 : column[0], row[0], column[1], row[1]),
        x: MARGIN,
        y: MARGIN,
        isRepeated: false,
      },
    ];
  const top = rowIndex === 0 ? 0 : headTop;
  const bodyY = MARGIN + (cells.y - top) * POINTS_A_UNIT;
  const bodyX = MARGIN + cells.x * POINTS_A_UNIT;
  const rowEnd = isFirstColumn ? row[1] : Math.min(row[1], lanesEnd);
  const left = isFirstColumn ? 0 : column[0];
  const places: Placement[] = [
    {
      source: rect(left, top, column[1], cells.y),
      x: isFirstColumn ? MARGIN : bodyX,
      y: MARGIN,
      isRepeated: rowIndex > 0,
    },
    { source: rect(0, row[0], cells.x, rowEnd), x: MARGIN, y: bodyY, isRepeated: !isFirstColumn },
    { source: rect(column[0], row[0], column[1], row[1]), x: bodyX, y: bodyY, isRepeated: false },
  ];
  return places.filter(({ source }) => source.width > 0 && source.height > 0);
}

function rect(left: number, top: number, right: number, bottom: number): Rect {
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function down({ y, height }: Rect): [number, number] {
  return [y, y + height];
}

/** The lines of the legend, which are not to be cut through. */
function linesOf(parts: readonly ScenePart[]): Span[] {
  return parts
    .filter(({ kind }) => kind === 'legend')
    .flatMap(({ items }) => items)
    .flatMap((item) =>
      item.kind === 'text' ? [[item.baseline - item.size, item.baseline + item.size / 3] as const] : [],
    );
}

function hasContent(scene: Scene, source: Rect): boolean {
  return scene.parts.some(({ kind, bounds }) => kind === 'legend' && intersects(bounds, source));
}
