import type { BoxItem, LineItem, PathItem, PictureItem } from '../../scene/scene.ts';
import { pathSteps, type Point } from '../pathSteps.ts';
import { fillXml, nameXml, placeXml, strokeXml, type Frame, type SlideDraft } from './drawing.ts';
import { presetXml, type OutlineStep } from './presetXml.ts';

/** A rectangle; `body` is the text in it, if it has any. */
export function boxXml(draft: SlideDraft, item: BoxItem, frame: Frame, name: string, body = ''): string {
  const { x, y, width, height, radius, fill, stroke, opacity } = item;
  const { scale } = frame;
  const round = Math.round((50_000 * 2 * radius) / Math.max(1, Math.min(width, height)));
  const shape =
    radius === 0
      ? '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
      : `<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val ${Math.min(50_000, round)}"/></a:avLst></a:prstGeom>`;
  const place = placeXml(frame.x + x * scale, frame.y + y * scale, width * scale, height * scale);
  return (
    `<p:sp><p:nvSpPr>${nameXml(draft, name)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${place}${shape}${fillXml(fill, opacity)}${strokeXml(stroke, scale, opacity)}</p:spPr>${body}</p:sp>`
  );
}

/** A straight line. */
export function lineXml(draft: SlideDraft, { x1, y1, x2, y2, stroke }: LineItem, frame: Frame): string {
  const { scale } = frame;
  const place = placeXml(
    frame.x + Math.min(x1, x2) * scale,
    frame.y + Math.min(y1, y2) * scale,
    Math.abs(x2 - x1) * scale,
    Math.abs(y2 - y1) * scale,
  );
  return (
    `<p:cxnSp><p:nvCxnSpPr>${nameXml(draft, 'Line')}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr>` +
    `<p:spPr>${place}<a:prstGeom prst="line"><a:avLst/></a:prstGeom>${strokeXml(stroke, scale)}</p:spPr></p:cxnSp>`
  );
}

/** The outline of a shape, with its corner in units from where its first path lies. */
interface Outline {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly xml: string;
}

/** How many steps of an outline's own grid make one unit. */
const GRID = 50;
/** More than there are signs. */
const MOST_KNOWN = 600;
const known = new Map<string, Outline | null>();

function outlineOf(items: readonly [PathItem, ...PathItem[]]): Outline | null {
  const [{ x, y }] = items;
  // Signs are few, and drawn again and again where they are put; what is drawn where its data say is never seen again.
  if (x === 0 && y === 0) return makeOutline(items);
  let key = '';
  for (const item of items) {
    const paint = (item.fill === null ? 0 : 1) + (item.stroke === null ? 0 : 2);
    const [across, down] = [Math.round((item.x - x) * 100), Math.round((item.y - y) * 100)];
    key += `${paint} ${item.scale} ${across} ${down}${item.d} `;
  }
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = makeOutline(items);
  if (known.size < MOST_KNOWN) known.set(key, made);
  return made;
}

function makeOutline(items: readonly [PathItem, ...PathItem[]]): Outline | null {
  const [{ x: fromX, y: fromY }] = items;
  const outlines = items.map((item) => ({
    item,
    steps: pathSteps(item.d).map(({ type, points }) => ({
      type,
      points: points.map(([x, y]): Point => [
        Math.round((item.x - fromX + x * item.scale) * GRID),
        Math.round((item.y - fromY + y * item.scale) * GRID),
      ]),
    })),
  }));
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { steps } of outlines) {
    for (const { points } of steps) {
      for (const [x, y] of points) {
        left = Math.min(left, x);
        top = Math.min(top, y);
        right = Math.max(right, x);
        bottom = Math.max(bottom, y);
      }
    }
  }
  if (left > right) return null;
  const [width, height] = [Math.max(1, right - left), Math.max(1, bottom - top)];
  const moved = outlines.map(({ item, steps }) => ({ item, steps: movedSteps(steps, left, top) }));
  const [first, second] = moved;
  const preset = first === undefined || second !== undefined ? null : presetXml(first.steps, width, height);
  const xml = preset ?? customXml(moved, width, height);
  return { left: left / GRID, top: top / GRID, width: width / GRID, height: height / GRID, xml };
}

function movedSteps(steps: readonly OutlineStep[], left: number, top: number): OutlineStep[] {
  return steps.map(({ type, points }) => ({
    type,
    points: points.map(([x, y]): Point => [x - left, y - top]),
  }));
}

function customXml(
  outlines: readonly { readonly item: PathItem; readonly steps: readonly OutlineStep[] }[],
  width: number,
  height: number,
): string {
  const paths = outlines.map(({ item, steps }) => {
    const fill = item.fill === null ? ' fill="none"' : '';
    const stroke = item.stroke === null ? ' stroke="0"' : '';
    return `<a:path w="${width}" h="${height}"${fill}${stroke}>${steps.map(stepXml).join('')}</a:path>`;
  });
  return `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>${paths.join('')}</a:pathLst></a:custGeom>`;
}

/** Whether two neighbouring paths can be one shape: they are drawn in the same colour and with the same pen. */
export function isSameInk(a: PathItem, b: PathItem): boolean {
  if (a.opacity !== b.opacity || inkOf(a) !== inkOf(b) || inkOf(a) === null) return false;
  const [one, other] = [a.stroke, b.stroke];
  return (
    one === null || other === null || (one.width === other.width && one.dash.join() === other.dash.join())
  );
}

/** The only colour of a path; `null` when it has two. */
function inkOf({ fill, stroke }: PathItem): string | null {
  if (fill === null || stroke === null) return fill ?? stroke?.colour ?? null;
  return fill === stroke.colour ? fill : null;
}

/** Paths of one ink as one shape that can be moved and coloured. */
export function pathsXml(draft: SlideDraft, items: readonly [PathItem, ...PathItem[]], frame: Frame): string {
  const outline = outlineOf(items);
  if (outline === null) return '';
  const { scale } = frame;
  const [first] = items;
  const place = placeXml(
    frame.x + (first.x + outline.left) * scale,
    frame.y + (first.y + outline.top) * scale,
    outline.width * scale,
    outline.height * scale,
  );
  const fill = items.find((item) => item.fill !== null)?.fill ?? null;
  const stroke = items.find((item) => item.stroke !== null)?.stroke ?? null;
  return (
    `<p:sp><p:nvSpPr>${nameXml(draft, 'Sign')}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${place}${outline.xml}` +
    `${fillXml(fill, first.opacity)}${strokeXml(stroke, scale, first.opacity)}</p:spPr></p:sp>`
  );
}

function stepXml({ type, points }: OutlineStep): string {
  const at = points.map(([x, y]) => `<a:pt x="${x}" y="${y}"/>`).join('');
  switch (type) {
    case 'M':
      return `<a:moveTo>${at}</a:moveTo>`;
    case 'L':
      return `<a:lnTo>${at}</a:lnTo>`;
    case 'C':
      return `<a:cubicBezTo>${at}</a:cubicBezTo>`;
    case 'Z':
      return '<a:close/>';
  }
}

/** A picture, cropped to fill its place; `relation` names its file among those of the slide. */
export function pictureXml(draft: SlideDraft, item: PictureItem, frame: Frame, relation: string): string {
  const { scale } = frame;
  const place = placeXml(
    frame.x + item.x * scale,
    frame.y + item.y * scale,
    item.width * scale,
    item.height * scale,
  );
  return (
    `<p:pic><p:nvPicPr>${nameXml(draft, 'Picture', item.alt)}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>` +
    `<p:blipFill><a:blip r:embed="${relation}"/>${cropXml(item)}<a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
    `<p:spPr>${place}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`
  );
}

/** What is cut off at the sides or above and below, in thousandths of a per cent. */
function cropXml({ ratio, width, height }: PictureItem): string {
  if (ratio === null || ratio === width / height) return '';
  const isWide = ratio > width / height;
  const shown = isWide ? width / height / ratio : ratio / (width / height);
  const cut = Math.round(((1 - shown) / 2) * 100_000);
  return isWide ? `<a:srcRect l="${cut}" r="${cut}"/>` : `<a:srcRect t="${cut}" b="${cut}"/>`;
}
