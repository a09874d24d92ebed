import type { Rect } from '../../layout/rect.ts';
import type { Scene, ScenePart } from '../../scene/scene.ts';
import { findBreaks, type Span } from './findBreaks.ts';
import type { PagePlan, Placement } from './planPages.ts';
import { MARGIN, POINTS_A_UNIT } from './pageMeasures.ts';

/** Below the map, for the title and the number of the page. */
const FOOT = 16;

/**
 * Divides a scene over pages of one size at its own, with the headers of stages and lanes on each. Its heading and its legend
 * are no wider than a page, and not divided into columns.
 */
export function planTiles(scene: Scene, width: number, height: number): PagePlan[] {
  const { cells } = scene;
  const headTop = Math.min(cells.y, ...scene.stages.map(({ y }) => y));
  const lanesEnd = Math.max(cells.y, ...scene.lanes.map((lane) => lane.y + lane.height));
  const across = (width - 2 * MARGIN) / POINTS_A_UNIT;
  // Headers that would fill a page leave a little room for what they head.
  const roomAcross = Math.max(100, across - cells.x);
  const roomDown = (height - 2 * MARGIN - FOOT) / POINTS_A_UNIT;
  // So does a heading: a long one has pages of its own.
  const isHeadingApart = headTop > roomDown / 2;
  const solid = scene.parts.filter(({ kind }) => kind === 'card' || kind === 'strip');
  const columns = findBreaks({
    whole: [cells.x, scene.width],
    first: roomAcross,
    rest: roomAcross,
    solid: solid.map(({ bounds }) => [bounds.x, bounds.x + bounds.width]),
    preferred: scene.stages.flatMap((stage) => (stage.width > 0 ? [stage.x, stage.x + stage.width] : [])),
  });
  const rest = Math.max(100, roomDown - (cells.y - headTop));
  const rows = findBreaks({
    whole: [cells.y, scene.height],
    first: isHeadingApart ? rest : Math.max(100, roomDown - cells.y),
    rest,
    solid: [...solid.map(({ bounds }) => down(bounds)), ...linesOf(scene.parts, 'legend')],
    preferred: scene.lanes.flatMap((lane) => down(lane)),
  });
  const words = isHeadingApart
    ? findBreaks({
        whole: [0, headTop],
        first: roomDown,
        rest: roomDown,
        solid: linesOf(scene.parts, 'heading'),
        preferred: [],
      })
    : [];
  const frame = { scene, top: isHeadingApart ? headTop : 0, headTop, lanesEnd, across };
  const all = [...words, ...rows];
  return all.flatMap((row, rowIndex) =>
    columns.flatMap((column, columnIndex) => {
      const placements = placementsOf(frame, row, column, columnIndex === 0);
      if (placements.length === 0) return [];
      const tile = { row: rowIndex, column: columnIndex, rows: all.length, columns: columns.length };
      return [{ width, height, scale: POINTS_A_UNIT, placements, tile }];
    }),
  );
}

interface Frame {
  readonly scene: Scene;
  /** What the first page of the map begins with: its heading, or the headers of its stages. */
  readonly top: number;
  readonly headTop: number;
  readonly lanesEnd: number;
  /** How wide a page is. */
  readonly across: number;
}

function placementsOf(
  { scene: { cells }, top, headTop, lanesEnd, across }: Frame,
  row: Span,
  column: Span,
  isFirstColumn: boolean,
): Placement[] {
  const [from, to] = row;
  const left = isFirstColumn ? 0 : column[0];
  const isFirstRow = from === cells.y;
  const words = (start: number, end: number, y: number): Placement[] =>
    isFirstColumn && start < end
      ? [{ source: rect(0, start, across, end), x: MARGIN, y, isRepeated: false }]
      : [];
  if (to <= headTop || (from >= lanesEnd && !isFirstRow)) return words(from, to, MARGIN);
  const begin = isFirstRow ? top : headTop;
  const placeOf = (y: number): number => MARGIN + (y - begin) * POINTS_A_UNIT;
  const bodyX = MARGIN + cells.x * POINTS_A_UNIT;
  const bodyY = placeOf(cells.y);
  const end = Math.min(to, lanesEnd);
  const places: Placement[] = [
    ...words(begin, headTop, MARGIN),
    {
      source: rect(left, headTop, column[1], cells.y),
      x: isFirstColumn ? MARGIN : bodyX,
      y: placeOf(headTop),
      isRepeated: !isFirstRow,
    },
    { source: rect(0, from, cells.x, end), x: MARGIN, y: bodyY, isRepeated: !isFirstColumn },
    { source: rect(column[0], from, column[1], end), x: bodyX, y: bodyY, isRepeated: false },
    ...words(lanesEnd, to, bodyY + (lanesEnd - from) * POINTS_A_UNIT),
  ];
  return places.filter(({ source }) => source.width > 0 && source.height > 0);
}

function rect(left: number, top: number, right: number, bottom: number): Rect {
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function down({ y, height }: Rect): [number, number] {
  return [y, y + height];
}

/** The lines of parts, which are not to be cut through. */
function linesOf(parts: readonly ScenePart[], wanted: 'heading' | 'legend'): Span[] {
  return parts
    .filter(({ kind }) => kind === wanted)
    .flatMap(({ items }) => items)
    .flatMap((item) =>
      item.kind === 'text'
        ? [[item.baseline - item.size * 0.9, item.baseline + item.size * 0.25] as const]
        : [],
    );
}
