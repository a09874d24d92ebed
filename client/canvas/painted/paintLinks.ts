import type { LinkPath } from '../../../shared/layout/linkPaths.ts';
import { linkHead, linkOutline } from '../../../shared/layout/linkOutline.ts';
import type { Rect } from '../../../shared/layout/rect.ts';
import { labelOf } from '../links/labelOf.ts';
import { readLinkPaths } from '../links/readLinkPaths.ts';
import type { Picture } from './paintBoard.ts';

/** From here on arrows are painted, and from here on their labels. */
const ARROWS_FROM = 0.12;
const LABELS_FROM = 0.45;

const DASHES = { path: [], branch: [7, 4], loop: [0.1, 4], 'hand-off': [] } as const;
const outlines = new WeakMap<LinkPath, { readonly line: Path2D; readonly head: Path2D }>();

/** Paints the arrows between cards; `seen` is the part of the board on the screen. */
export function paintLinks(context: CanvasRenderingContext2D, picture: Picture, seen: Rect): void {
  const { view, palette, selected, shown } = picture;
  if (view.zoom < ARROWS_FROM || shown.snapshot.links.length === 0) return;
  const least = 0.9 / view.zoom;
  context.lineJoin = 'round';
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  context.font = `600 11px ${palette.font}`;
  for (const path of readLinkPaths(shown).values()) {
    if (!isSeen(path.bounds, seen)) continue;
    const { kind, id } = path.link;
    const isSelected = selected.has(id);
    const { line, head } = outlineOf(path);
    context.strokeStyle = isSelected ? palette.accent : palette.quiet;
    context.fillStyle = context.strokeStyle;
    context.lineWidth = Math.max(least, kind === 'hand-off' ? 5 : isSelected ? 2.6 : 1.6);
    context.lineCap = kind === 'loop' ? 'round' : 'butt';
    context.setLineDash(DASHES[kind]);
    context.stroke(line);
    context.setLineDash([]);
    if (kind === 'hand-off') {
      context.strokeStyle = palette.canvas;
      context.lineWidth = 2.2;
      context.stroke(line);
    }
    context.fill(head);
    const words = view.zoom < LABELS_FROM ? '' : labelOf(path.link);
    if (words === '') continue;
    context.strokeStyle = palette.canvas;
    context.lineWidth = 5;
    context.strokeText(words, path.label.x, path.label.y);
    context.fillText(words, path.label.x, path.label.y);
  }
  context.lineCap = 'butt';
  context.textAlign = 'start';
  context.textBaseline = 'alphabetic';
}

function outlineOf(path: LinkPath): { readonly line: Path2D; readonly head: Path2D } {
  const known = outlines.get(path);
  if (known !== undefined) return known;
  const made = { line: new Path2D(linkOutline(path.points)), head: new Path2D(linkHead(path.points)) };
  outlines.set(path, made);
  return made;
}

function isSeen(a: Rect, b: Rect): boolean {
  return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;
}
