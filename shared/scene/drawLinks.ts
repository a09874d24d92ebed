import { marksOf, type JourneySnapshot } from '../journey/snapshot.ts';
import type { Link } from '../journey/link.ts';
import { linkHead, linkOutline } from '../layout/linkOutline.ts';
import { linkPaths, type LinkPath } from '../layout/linkPaths.ts';
import { GAP } from '../layout/metrics.ts';
import type { Rect } from '../layout/rect.ts';
import type { LensReadings } from '../lenses/lensOf.ts';
import { standingOut } from './drawCard.ts';
import { oneLine, widthOf, type Ink } from './ink.ts';
import { box, glyph, path, strokeOf } from './items.ts';
import type { ScenePlan } from './planScene.ts';
import type { SceneItem, ScenePart, Stroke } from './scene.ts';
import { linkLabel } from './sceneLabels.ts';
import { shorten } from './shorten.ts';
import { createTakenPlaces, type TakenPlaces } from './takenPlaces.ts';

const LETTERS = { size: 11, weight: 600 } as const;
/** A label lies in the gap between cards: it must not be higher. */
const LABEL_HEIGHT = 12;
/** What a label has room for on its arrow; a longer one is told in full in the legend. */
const MOST_WIDTH = 200;
/** How far a label may lie from where it is wanted, in halves of its width. */
const BESIDE = [1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6];
/** The sign of a loop; a letter for it would be an empty box in most fonts. */
const LOOP = { stroke: 'M8.7 5A3.7 3.7 0 1 1 7.3 2.1', fill: 'M7.9 0 8.8 3.5 5.2 2.9Z' };
const LOOP_SIZE = 10;
/** Through a lens arrows step back. */
const QUIET = 0.45;

/** What a link's label is on its arrow, and the whole of it. */
export interface LinkWords {
  readonly shown: string;
  readonly whole: string;
}

/** What is written on an arrow: as much of its label as has room, on one line. */
export function linkWords(ink: Ink, link: Link): LinkWords {
  const whole = link.label.trim().replaceAll(/\s*\n\s*/g, ' · ');
  const shown = shorten(whole, MOST_WIDTH, (text) => widthOf(ink, text, LETTERS.size, LETTERS.weight));
  return { shown, whole };
}

/** Arrows, which lie below the cards and what stands out of these, and their labels, which lie above all. */
export interface DrawnLinks {
  readonly arrows: readonly ScenePart[];
  readonly labels: readonly ScenePart[];
}

/** Draws all links. A label lies on no other one and on nothing that stands out of a card, for as long as there is room. */
export function drawLinks(
  snapshot: JourneySnapshot,
  ink: Ink,
  { layout, origin, labelWidth }: ScenePlan,
  readings: LensReadings | null,
): DrawnLinks {
  const runs = [...linkPaths(layout, snapshot.links).values()];
  if (runs.length === 0) return { arrows: [], labels: [] };
  const cells = { left: origin.x + labelWidth + 2, right: layout.width - 2 };
  const taken = createTakenPlaces(
    Array.from(layout.cards, ([id, rect]) =>
      standingOut(ink, rect, marksOf(snapshot, id).momentOfTruth !== null, readings?.get(id)?.mark ?? ''),
    ).flat(),
  );
  const labels = runs.flatMap((run): ScenePart[] => {
    const { shown } = linkWords(ink, run.link);
    const isLoop = run.link.kind === 'loop';
    if (shown === '' && !isLoop) return [];
    const sign = isLoop ? LOOP_SIZE + (shown === '' ? 0 : 3) : 0;
    const width = sign + widthOf(ink, shown, LETTERS.size, LETTERS.weight);
    const place = roomFor(run, width + 6, taken, cells);
    taken.add(place);
    const colour = ink.colours.quiet;
    const [x, room] = [place.x + 3 + sign, width - sign];
    const items = [
      box(place, { fill: ink.colours.canvas, radius: 3 }),
      ...(isLoop ? glyph(LOOP, { x: place.x + 3, y: place.y + 1, colour }) : []),
      ...(shown === '' ? [] : oneLine(ink, shown, { ...LETTERS, x, room, baseline: place.y + 10, colour })),
    ];
    return [partOf(run, linkLabel(ink.words, snapshot, run.link), place, items)];
  });
  const labelled = new Set(labels.map(({ id }) => id));
  const arrows = runs.map((run): ScenePart => {
    // What has a label is said once, where that stands.
    const label = labelled.has(run.link.id) ? '' : linkLabel(ink.words, snapshot, run.link);
    return partOf(run, label, grown(run.bounds), arrowItems(ink, run, readings === null ? 1 : QUIET));
  });
  return { arrows, labels };
}

function partOf({ link }: LinkPath, label: string, bounds: Rect, items: readonly SceneItem[]): ScenePart {
  return { kind: 'link', id: link.id, stage: null, lane: null, label, bounds, items };
}

function arrowItems({ colours }: Ink, { link, points }: LinkPath, opacity: number): SceneItem[] {
  const d = linkOutline(points);
  const strokes: Readonly<Record<Link['kind'], Stroke>> = {
    path: strokeOf(colours.quiet, 1.6),
    branch: strokeOf(colours.quiet, 1.6, [7, 4]),
    loop: { colour: colours.quiet, width: 2.2, dash: [0.1, 4], cap: 'round' },
    'hand-off': strokeOf(colours.quiet, 5),
  };
  const items: SceneItem[] = [path(d, { stroke: strokes[link.kind], opacity })];
  // Two lines beside each other: a broad one with its middle taken out.
  if (link.kind === 'hand-off') items.push(path(d, { stroke: strokeOf(colours.canvas, 2.2) }));
  items.push(path(linkHead(points), { fill: colours.quiet, opacity }));
  return items;
}

/** Where the label of an arrow is wanted, or as near as there is room for it: along its level stretches, then beside them. */
function roomFor(
  { label, points, from, to }: LinkPath,
  width: number,
  taken: TakenPlaces,
  { left, right }: { readonly left: number; readonly right: number },
): Rect {
  const at = (x: number, y: number): Rect => ({
    x: Math.max(left, Math.min(right - width, x - width / 2)),
    y: streetNear(y, from, to) - LABEL_HEIGHT / 2,
    width,
    height: LABEL_HEIGHT,
  });
  const level = points.flatMap((b, index) => {
    const a = points[index - 1];
    if (a === undefined || a.y !== b.y || Math.abs(b.x - a.x) < width) return [];
    return [0.5, 0.3, 0.7].map((share) => at(a.x + (b.x - a.x) * share, a.y));
  });
  const beside = BESIDE.map((step) => at(label.x + step * (width / 2 + 8), label.y));
  const wanted = at(label.x, label.y);
  return [wanted, ...level, ...beside].find(taken.isFree) ?? wanted;
}

/** Parallel arrows run a little beside the middle of the gap between cards; labels stand in it. */
function streetNear(y: number, from: Rect, to: Rect): number {
  const middles = [from, to].flatMap((rect) => [rect.y - GAP / 2, rect.y + rect.height + GAP / 2]);
  return middles.find((middle) => Math.abs(middle - y) < GAP / 2) ?? y;
}

function grown({ x, y, width, height }: Rect): Rect {
  return { x: x - 4, y: y - 4, width: width + 8, height: height + 8 };
}
