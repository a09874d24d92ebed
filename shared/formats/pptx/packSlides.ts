import type { MarkColours } from '../../marks/markColours.ts';
import { escapeXml } from '../svg/escapeXml.ts';
import { EMU_PER_POINT, SLIDE } from './drawing.ts';
import { zip, type Packing, type ZippedFile } from '../zip.ts';
import { DECLARATION, LAYOUT, MASTER } from './slideXml.ts';
import { themeXml } from './themeXml.ts';

/** A slide as the pieces of its XML, and the pictures on it. */
export interface DrawnSlide {
  readonly xml: readonly string[];
  /** Names of files of the package, in the order of the slide's own list. */
  readonly media: readonly string[];
}

/** A file with slides, before it is packed. */
export interface SlideShow {
  readonly title: string;
  readonly language: string;
  readonly now: Date;
  readonly colours: MarkColours;
  /** Each is drawn when it is packed, and then forgotten: all of them at once are much to keep. */
  readonly slides: readonly (() => DrawnSlide)[];
  /** By their names in the package. */
  readonly media: ReadonlyMap<string, Uint8Array>;
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PRESENTATION = 'application/vnd.openxmlformats-officedocument.presentationml';

/** Packs slides as a presentation (Office Open XML, ECMA-376). */
export function packSlides(show: SlideShow, packing: Packing): Uint8Array {
  return zip(filesOf(show), show.now, packing);
}

function* filesOf(show: SlideShow): Generator<ZippedFile> {
  const { slides, media } = show;
  for (const [name, xml] of Object.entries(commonParts(show))) yield [name, [xml]];
  for (const [index, draw] of slides.entries()) {
    const slide = draw();
    yield [`ppt/slides/slide${index + 1}.xml`, slide.xml];
    const own = relations([
      [`${OFFICE}/slideLayout`, '../slideLayouts/slideLayout1.xml'],
      ...slide.media.map((name): [string, string] => [`${OFFICE}/image`, `../media/${name}`]),
    ]);
    yield [`ppt/slides/_rels/slide${index + 1}.xml.rels`, [own]];
  }
  for (const [name, bytes] of media) yield [`ppt/media/${name}`, bytes];
}

/** All parts but slides and pictures, by their names in the package. */
function commonParts(show: SlideShow): Readonly<Record<string, string>> {
  const { slides } = show;
  return {
    '[Content_Types].xml': contentTypes(slides.length),
    '_rels/.rels': relations([
      [`${OFFICE}/officeDocument`, 'ppt/presentation.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      [`${OFFICE}/extended-properties`, 'docProps/app.xml'],
    ]),
    'docProps/core.xml': coreXml(show),
    'docProps/app.xml': `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Waymark</Application><Slides>${slides.length}</Slides></Properties>`,
    'ppt/presentation.xml': presentationXml(slides.length),
    'ppt/_rels/presentation.xml.rels': relations([
      [`${OFFICE}/slideMaster`, 'slideMasters/slideMaster1.xml'],
      [`${OFFICE}/theme`, 'theme/theme1.xml'],
      ...slides.map((_, index): [string, string] => [`${OFFICE}/slide`, `slides/slide${index + 1}.xml`]),
    ]),
    'ppt/slideMasters/slideMaster1.xml': MASTER,
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relations([
      [`${OFFICE}/slideLayout`, '../slideLayouts/slideLayout1.xml'],
      [`${OFFICE}/theme`, '../theme/theme1.xml'],
    ]),
    'ppt/slideLayouts/slideLayout1.xml': LAYOUT,
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': relations([
      [`${OFFICE}/slideMaster`, '../slideMasters/slideMaster1.xml'],
    ]),
    'ppt/theme/theme1.xml': themeXml(show.colours),
  };
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function contentTypes(slides: number): string {
  const list = Array.from(
    { length: slides },
    (_, index) =>
      `<Override PartName="/ppt/slides/slide${index + 1}.xml" ContentType="${PRESENTATION}.slide+xml"/>`,
  );
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
    '<Default Extension="jpeg" ContentType="image/jpeg"/><Default Extension="gif" ContentType="image/gif"/>' +
    `<Override PartName="/ppt/presentation.xml" ContentType="${PRESENTATION}.presentation.main+xml"/>` +
    `<Override PartName="/ppt/slideMasters/slideMaster1.xml" ContentType="${PRESENTATION}.slideMaster+xml"/>` +
    `<Override PartName="/ppt/slideLayouts/slideLayout1.xml" ContentType="${PRESENTATION}.slideLayout+xml"/>` +
    '<Override PartName="/ppt/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>' +
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
    '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>' +
    `${list.join('')}</Types>`
  );
}

function presentationXml(slides: number): string {
  // The first two relations are the master and the theme.
  const list = Array.from(
    { length: slides },
    (_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 3}"/>`,
  );
  const [width, height] = [SLIDE.width * EMU_PER_POINT, SLIDE.height * EMU_PER_POINT];
  return (
    `${DECLARATION}<p:presentation xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main">` +
    '<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>' +
    `<p:sldIdLst>${list.join('')}</p:sldIdLst><p:sldSz cx="${width}" cy="${height}"/><p:notesSz cx="${height}" cy="${width}"/></p:presentation>`
  );
}

function coreXml({ title, language, now }: SlideShow): string {
  const moment = `${now.toISOString().slice(0, 19)}Z`;
  return (
    `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${escapeXml(title)}</dc:title><dc:language>${escapeXml(language)}</dc:language>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified></cp:coreProperties>`
  );
}
