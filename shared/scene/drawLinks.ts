import type { JourneySnapshot } from '../journey/snapshot.ts';
import type { Link } from '../journey/link.ts';
import { linkHead, linkOutline } from '../layout/linkOutline.ts';
import { linkPaths, type LinkPath } from '../layout/linkPaths.ts';
import { intersects, type Rect } from '../layout/rect.ts';
import { oneLine, widthOf, type Ink } from './ink.ts';
import { box, path, strokeOf } from './items.ts';
import type { ScenePlan } from './planScene.ts';
import type { SceneItem, ScenePart, Stroke } from './scene.ts';
import { linkLabel } from './sceneLabels.ts';

const LETTERS = { size: 11, weight: 600 } as const;
/** A label lies in the gap between cards: it must not be higher. */
const LABEL_HEIGHT = 12;
/** What a label has room for on its arrow; a longer one is told in full in the legend. */
const MOST_WIDTH = 200;
/** Through a lens arrows step back. */
const QUIET = 0.45;

/** What a link's label is on its arrow, and the whole of it. */
export interface LinkWords {
  readonly link: Link;
  readonly shown: string;
  readonly whole: string;
}

/** What stands on an arrow: as much of its label as has room, on one line, and the sign of a loop. */
export function linkWords(ink: Ink, link: Link): LinkWords {
  const whole = link.label.trim().replaceAll(/\s*\n\s*/g, ' · ');
  const fits = (text: string): boolean => widthOf(ink, text, LETTERS.size, LETTERS.weight) <= MOST_WIDTH;
  let shown = whole;
  if (!fits(whole)) {
    const signs = Array.from(whole);
    while (signs.length > 1 && !fits(`${signs.join('')}…`)) signs.length = Math.floor(signs.length * 0.9);
    shown = `${signs.join('').trimEnd()}…`;
  }
  return { link, shown: link.kind === 'loop' ? `↻ ${shown}`.trim() : shown, whole };
}

/** Draws all arrows; no label lies on another one. */
export function drawLinks(
  snapshot: JourneySnapshot,
  ink: Ink,
  { layout, origin, labelWidth }: ScenePlan,
  isLensed: boolean,
): ScenePart[] {
  const taken: Rect[] = [];
  const left = origin.x + labelWidth + 2;
  return [...linkPaths(layout, snapshot.links).values()].map((run): ScenePart => {
    const items: SceneItem[] = arrowItems(ink, run, isLensed ? QUIET : 1);
    const { shown } = linkWords(ink, run.link);
    if (shown !== '') {
      const width = widthOf(ink, shown, LETTERS.size, LETTERS.weight) + 6;
      const wanted = {
        x: run.label.x - width / 2,
        y: run.label.y - LABEL_HEIGHT / 2,
        width,
        height: LABEL_HEIGHT,
      };
      const place = roomFor(wanted, taken, left, layout.width - 2);
      taken.push(place);
      items.push(
        box(place, { fill: ink.colours.canvas, radius: 3 }),
        ...oneLine(ink, shown, {
          ...LETTERS,
          x: place.x + 3,
          room: width - 6,
          baseline: place.y + 10,
          colour: ink.colours.quiet,
        }),
      );
    }
    const last = taken.at(-1);
    return {
      kind: 'link',
      id: run.link.id,
      stage: null,
      lane: null,
      label: linkLabel(ink.words, snapshot, run.link),
      bounds: shown === '' || last === undefined ? grown(run.bounds) : around(grown(run.bounds), last),
      items,
    };
  });
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

/** Where a label is wanted, or as near as there is room for it beside the others of its gap. */
function roomFor(wanted: Rect, taken: readonly Rect[], left: number, right: number): Rect {
  const clamp = (x: number): Rect => ({ ...wanted, x: Math.max(left, Math.min(right - wanted.width, x)) });
  const places = [0, 1, -1, 2, -2, 3, -3].map((step) => clamp(wanted.x + step * (wanted.width / 2 + 8)));
  return places.find((place) => !taken.some((other) => intersects(place, other))) ?? clamp(wanted.x);
}

function grown({ x, y, width, height }: Rect): Rect {
  return { x: x - 4, y: y - 4, width: width + 8, height: height + 8 };
}

function around(a: Rect, b: Rect): Rect {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}
