import type { FontFace } from '../../fonts/fontBook.ts';
import type { PictureItem, Scene, SceneItem, ScenePart, TextItem } from '../../scene/scene.ts';
import { base64 } from '../base64.ts';
import type { TextOutliner } from '../png/outlineText.ts';
import { escapeXml } from './escapeXml.ts';
import { pictureType } from './pictureType.ts';
import { fontStyles, PICTURE_FONT } from './svgFonts.ts';
import { boxMarkup, createShapeBook, figure, lineMarkup } from './svgShapes.ts';

/** What goes into a picture besides its scene. */
export interface SvgMeans {
  /** The fonts to bring along; without any, programs take their own, squeezed into the same width. */
  readonly faces: readonly FontFace[];
  /** The files of attached pictures by id; what is missing stays a sign. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** Draws words as shapes, for programs that have no fonts at all. */
  readonly outliner?: TextOutliner;
}

/**
 * Writes a scene as SVG 1.1 with real words, each line as wide as it was measured: a program with other fonts squeezes
 * them rather than let them run over. Every part is named for screen readers, and nothing that people typed is markup.
 */
export function writeSvg(scene: Scene, { faces, pictures, outliner }: SvgMeans): string {
  const shapes = createShapeBook();
  const itemMarkup = (item: SceneItem): string => {
    switch (item.kind) {
      case 'box':
        return boxMarkup(item);
      case 'line':
        return lineMarkup(item);
      case 'path':
        return shapes.path(item);
      case 'text':
        return outliner === undefined ? textMarkup(item) : outliner.draw(item);
      case 'picture':
        return pictureMarkup(item, pictures);
    }
  };
  // Strings that grow are quicker than lists of pieces that are joined.
  let parts = '';
  for (const part of scene.parts) {
    let items = '';
    for (const item of part.items) items += itemMarkup(item);
    parts += partMarkup(part, items);
  }
  const { width, height, background } = scene;
  const ground =
    background === null ? '' : `<rect width="${width}" height="${height}" fill="${background}"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` xml:lang="${escapeXml(scene.language)}" role="graphics-document" aria-labelledby="title desc"`,
    ` font-family="${PICTURE_FONT}" text-rendering="geometricPrecision" xml:space="preserve">`,
    `<title id="title">${escapeXml(scene.title)}</title><desc id="desc">${escapeXml(scene.description)}</desc>`,
    `<defs>${fontStyles(faces)}${shapes.definitions()}${outliner?.definitions() ?? ''}</defs>${ground}`,
    parts,
    '</svg>\n',
  ].join('');
}

/** A part is one picture with a name; the heading is words that are read as they are. */
function partMarkup({ kind, label }: ScenePart, items: string): string {
  if (kind === 'heading') return `<g>${items}</g>`;
  if (label === '') return `<g aria-hidden="true">${items}</g>`;
  return `<g role="img" aria-label="${escapeXml(label)}">${items}</g>`;
}

function textMarkup({ text, x, baseline, size, weight, colour, width, direction }: TextItem): string {
  // From its middle, a line lies where it should whichever way a program thinks that it begins.
  const isRtl = direction === 'rtl';
  const place = isRtl
    ? `x="${figure(x + width / 2)}" y="${figure(baseline)}" text-anchor="middle" direction="rtl"`
    : `x="${figure(x)}" y="${figure(baseline)}"`;
  const bold = weight === 400 ? '' : ` font-weight="${weight}"`;
  const length = width > 0 ? ` textLength="${figure(width)}" lengthAdjust="spacingAndGlyphs"` : '';
  return `<text ${place} font-size="${figure(size)}"${bold} fill="${colour}"${length}>${escapeXml(text)}</text>`;
}

function pictureMarkup(item: PictureItem, pictures: ReadonlyMap<string, Uint8Array>): string {
  const bytes = pictures.get(item.file);
  const type = bytes === undefined ? null : pictureType(bytes);
  if (bytes === undefined || type === null) return '';
  const place = `x="${figure(item.x)}" y="${figure(item.y)}" width="${item.width}" height="${item.height}"`;
  return `<image ${place} preserveAspectRatio="xMidYMid slice" href="data:${type};base64,${base64(bytes)}"/>`;
}
