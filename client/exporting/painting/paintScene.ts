import { printable } from '../../../shared/fonts/printable.ts';
import type {
  BoxItem,
  LineItem,
  PathItem,
  PictureItem,
  Scene,
  SceneItem,
  Stroke,
  TextItem,
} from '../../../shared/scene/scene.ts';
import { familiesOf } from './letterFonts.ts';

/** What a scene is painted with. */
export interface Brush {
  readonly context: OffscreenCanvasRenderingContext2D;
  /** Points for each unit of the scene. */
  readonly scale: number;
  /** Which of the three ways to write shared characters is used where a text does not tell. */
  readonly usualStyle: Parameters<typeof familiesOf>[1];
  /** Attached pictures by the names of their files; what is missing stays a sign. */
  readonly pictures: ReadonlyMap<string, ImageBitmap>;
}

/** How long the page may stand still. */
const LONGEST_MS = 50;

/** Paints a scene as `writeSvg` would have a browser draw it, in slices in between which the page stays alive. */
export async function paintScene(scene: Scene, brush: Brush): Promise<void> {
  const { context, scale } = brush;
  const { width, height, background } = scene;
  place(brush, 0, 0, scale);
  context.textRendering = 'geometricPrecision';
  context.fontKerning = 'normal';
  context.textAlign = 'left';
  context.lineJoin = 'round';
  if (background !== null) {
    context.fillStyle = background;
    context.fillRect(0, 0, width, height);
  }
  const shapes = new Map<string, Path2D>();
  let began = performance.now();
  for (const { items } of scene.parts) {
    for (const item of items) paintItem(item, brush, shapes);
    if (performance.now() - began < LONGEST_MS) continue;
    // oxlint-disable-next-line no-await-in-loop -- the pause is what it is for
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    began = performance.now();
  }
}

function paintItem(item: SceneItem, brush: Brush, shapes: Map<string, Path2D>): void {
  switch (item.kind) {
    case 'box':
      paintBox(item, brush);
      break;
    case 'line':
      paintLine(item, brush);
      break;
    case 'path':
      paintPath(item, brush, shapes);
      break;
    case 'text':
      paintText(item, brush);
      break;
    case 'picture':
      paintPicture(item, brush);
  }
}

function paintBox(item: BoxItem, brush: Brush): void {
  const { context } = brush;
  const { x, y, width, height, radius, fill, stroke, opacity } = item;
  place(brush, 0, 0, brush.scale);
  context.globalAlpha = opacity;
  context.beginPath();
  if (radius > 0) context.roundRect(x, y, width, height, radius);
  else context.rect(x, y, width, height);
  if (fill !== null) {
    context.fillStyle = fill;
    context.fill();
  }
  if (stroke !== null) {
    takeStroke(context, stroke, 1);
    context.stroke();
  }
}

function paintLine({ x1, y1, x2, y2, stroke }: LineItem, brush: Brush): void {
  const { context } = brush;
  place(brush, 0, 0, brush.scale);
  context.globalAlpha = 1;
  takeStroke(context, stroke, 1);
  context.beginPath();
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
  context.stroke();
}

function paintPath(item: PathItem, brush: Brush, shapes: Map<string, Path2D>): void {
  const { context } = brush;
  const { d, x, y, scale, fill, stroke, opacity } = item;
  const shape = shapes.get(d) ?? new Path2D(d);
  shapes.set(d, shape);
  context.globalAlpha = opacity;
  place(brush, x, y, brush.scale * scale);
  if (fill !== null) {
    context.fillStyle = fill;
    context.fill(shape);
  }
  if (stroke !== null) {
    takeStroke(context, stroke, scale);
    context.stroke(shape);
  }
}

/** As wide as it was measured, which kerning makes differ a little. */
function paintText(item: TextItem, brush: Brush): void {
  const { context, scale, usualStyle } = brush;
  const { x, baseline, size, weight, colour, width, direction } = item;
  const text = printable(item.text);
  context.globalAlpha = 1;
  context.font = `${weight} ${size}px ${familiesOf(text, usualStyle)}`;
  context.direction = direction;
  const natural = context.measureText(text).width;
  if (natural === 0) return;
  context.fillStyle = colour;
  context.setTransform((scale * width) / natural, 0, 0, scale, scale * x, scale * baseline);
  context.fillText(text, 0, 0);
}

/** Cut to the proportions of its place, from the middle. */
function paintPicture({ x, y, width, height, file }: PictureItem, brush: Brush): void {
  const { context, pictures } = brush;
  const picture = pictures.get(file);
  if (picture === undefined) return;
  place(brush, 0, 0, brush.scale);
  const shown = Math.min(picture.width / width, picture.height / height);
  const [across, down] = [width * shown, height * shown];
  const [left, top] = [(picture.width - across) / 2, (picture.height - down) / 2];
  context.globalAlpha = 1;
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, left, top, across, down, x, y, width, height);
}

/** Within what is made larger, a stroke is made smaller by as much. */
function takeStroke(context: Brush['context'], { colour, width, dash, cap }: Stroke, scale: number): void {
  context.strokeStyle = colour;
  context.lineWidth = width / scale;
  context.lineCap = cap;
  context.setLineDash(dash.map((length) => length / scale));
}

/** Puts the origin at a point of the scene, with so many points of the picture to each unit from there. */
function place({ context, scale }: Brush, x: number, y: number, larger: number): void {
  context.setTransform(larger, 0, 0, larger, scale * x, scale * y);
}
