import type { Rect } from '../../layout/rect.ts';
import type { Scene } from '../../scene/scene.ts';
import type { ExportOptions, PageSize } from '../exportOptions.ts';
import { MARGIN, POINTS_A_UNIT } from './pageMeasures.ts';
import { planTiles } from './planTiles.ts';

/** A part of the scene on a page. */
export interface Placement {
  readonly source: Rect;
  /** Where its upper left corner lies, in points from that of the page. */
  readonly x: number;
  readonly y: number;
  /** Whether it only helps to find one's way, because it was on a page before. */
  readonly isRepeated: boolean;
}

/** One page, in points. */
export interface PagePlan {
  readonly width: number;
  readonly height: number;
  /** Points a unit of the scene. */
  readonly scale: number;
  readonly placements: readonly Placement[];
  /** Which tile of the whole it is; `null` when it is the whole. */
  readonly tile: Tile | null;
}

export interface Tile {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Beyond it, programs need not show a page (ISO 32000-1, annex C). */
const LARGEST = 14_400;

/** Width and height in points, upright. */
const sizes: Record<Exclude<PageSize, 'fit'>, readonly [number, number]> = {
  a4: [595.28, 841.89],
  a3: [841.89, 1190.55],
  letter: [612, 792],
  tabloid: [792, 1224],
  a1: [1683.78, 2383.94],
  a0: [2383.94, 3370.39],
};

/** Around a scene, in its units. */
const SCENE_MARGIN = 32;

/** How wide the heading and the legend of a scene may be that is to be tiled: no page cuts through them. */
export function wordsRoom({ page, isTiled }: Pick<ExportOptions, 'page' | 'isTiled'>): {
  readonly wordsWidth?: number;
} {
  if (page === 'fit' || !isTiled) return {};
  const [short] = sizes[page];
  return { wordsWidth: (short - 2 * MARGIN) / POINTS_A_UNIT - 2 * SCENE_MARGIN };
}

/** Lays a scene on pages: one as large as it, one of a size that people have, or as many of those as it needs. */
export function planPages(
  scene: Scene,
  { page, isTiled }: Pick<ExportOptions, 'page' | 'isTiled'>,
): PagePlan[] {
  if (page === 'fit') return [fitPage(scene)];
  const [short, long] = sizes[page];
  const plans = [
    [long, short],
    [short, long],
  ].map(([width = long, height = short]) =>
    isTiled ? planTiles(scene, width, height) : [onePage(scene, width, height)],
  );
  return plans.reduce((best, plan) => (isBetter(plan, best) ? plan : best));
}

function isBetter(plan: readonly PagePlan[], best: readonly PagePlan[]): boolean {
  return (
    plan.length < best.length ||
    (plan.length === best.length && (plan[0]?.scale ?? 0) > (best[0]?.scale ?? 0))
  );
}

function wholeOf({ width, height }: Scene): Rect {
  return { x: 0, y: 0, width, height };
}

function fitPage(scene: Scene): PagePlan {
  const scale = Math.min(POINTS_A_UNIT, LARGEST / scene.width, LARGEST / scene.height);
  return {
    width: Math.max(3, scene.width * scale),
    height: Math.max(3, scene.height * scale),
    scale,
    placements: [{ source: wholeOf(scene), x: 0, y: 0, isRepeated: false }],
    tile: null,
  };
}

function onePage(scene: Scene, width: number, height: number): PagePlan {
  const scale = Math.min((width - 2 * MARGIN) / scene.width, (height - 2 * MARGIN) / scene.height);
  const x = (width - scene.width * scale) / 2;
  const y = (height - scene.height * scale) / 2;
  return {
    width,
    height,
    scale,
    placements: [{ source: wholeOf(scene), x, y, isRepeated: false }],
    tile: null,
  };
}
