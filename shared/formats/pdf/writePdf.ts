import type { OpenFontBook } from '../../fonts/fontBook.ts';
import type { Scene, SceneItem } from '../../scene/scene.ts';
import type { ExportOptions } from '../exportOptions.ts';
import { addPictures } from './addPictures.ts';
import { addBookmarks } from './bookmarks.ts';
import { createDrawItem } from './drawItem.ts';
import { drawPage, markText } from './drawPage.ts';
import { pdfMetadata } from './pdfMetadata.ts';
import { createMayShow } from './createMayShow.ts';
import { createPdfFile, type PdfFile, type PdfRef } from './pdfFile.ts';
import { createPdfFonts } from './pdfFonts.ts';
import { pdfDate, pdfNumber, pdfNumbers, pdfText } from './pdfSyntax.ts';
import { planPages, type PagePlan } from './planPages.ts';
import type { Deflate } from './zlibStream.ts';
import { createStructure } from './structure.ts';
import { tagParts } from './tagParts.ts';

/** What is needed to write a scene as PDF. */
export interface PdfMeans {
  readonly now: Date;
  readonly openFontBook: OpenFontBook;
  readonly deflate: Deflate;
  /** The files of attached pictures by id; what is missing stays a sign. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

// Larger than any scene: what is drawn again is not to be cut.
const ANYWHERE = '-9999 -9999 999999 999999';

/**
 * Writes a scene as PDF 1.7: drawn as lines and letters that can be selected, read and searched, with a bookmark for each
 * stage and with its structure tagged.
 */
export async function writePdf(
  scene: Scene,
  options: Pick<ExportOptions, 'page' | 'isTiled'>,
  means: PdfMeans,
): Promise<Uint8Array> {
  const plans = planPages(scene, options);
  const book = await means.openFontBook(textsOf(scene, plans.length), scene.language);
  const file = createPdfFile(means.deflate);
  const pictures = addPictures(file, means.pictures);
  const fonts = createPdfFonts(file);
  const opacities = new Map<number, string>();
  const opacityState = (opacity: number): string => {
    const name = opacities.get(opacity) ?? `G${opacities.size}`;
    opacities.set(opacity, name);
    return name;
  };
  const forms = new Map<string, PdfRef>();
  const share = (operators: string): string => {
    const number = [...forms.keys()].indexOf(operators);
    if (number >= 0) return `/X${number} Do`;
    forms.set(operators, file.addStream(`/Type/XObject/Subtype/Form/BBox[${ANYWHERE}]`, operators));
    return `/X${forms.size - 1} Do`;
  };
  const structure = createStructure(file);
  const sheet = {
    scene,
    drawItem: createDrawItem({ fonts, book, pictures, opacityState, share }),
    mayShow: createMayShow(),
    elements: tagParts(scene, structure.document),
    fonts,
    book,
    share,
    tagged: new Set<SceneItem>(),
  };
  const resources = file.reserve();
  const tree = file.reserve();
  const pages = plans.map((plan, index) => {
    const marks = { page: file.reserve(), owners: [] };
    const content = file.addStream('', drawPage(sheet, plan, marks, `${index + 1} / ${plans.length}`));
    addPage(file, plan, { ref: marks.page, index, tree, resources, content });
    return { plan, ref: marks.page, marks };
  });
  file.add(`<</Type/Pages/Count ${pages.length}/Kids[${pages.map(({ ref }) => ref).join(' ')}]>>`, tree);
  const states = Array.from(
    opacities,
    ([opacity, name]) => `/${name}<</ca ${pdfNumber(opacity)}/CA ${pdfNumber(opacity)}>>`,
  );
  const drawn = [
    ...Array.from(pictures.values(), ({ name, ref }) => `/${name} ${ref}`),
    ...Array.from(forms.values(), (ref, index) => `/X${index} ${ref}`),
  ];
  file.add(
    `<<${fonts.resources()}/ExtGState<<${states.join('')}>>/XObject<<${drawn.join('')}>>>>`,
    resources,
  );
  fonts.finish();
  const bookmarks = addBookmarks(file, scene, pages);
  const metadata = file.addPackedStream('/Type/Metadata/Subtype/XML', pdfMetadata(scene, means.now));
  const root = file.add(
    `<</Type/Catalog/Pages ${tree}/Lang${pdfText(scene.language)}/MarkInfo<</Marked true>>` +
      `/StructTreeRoot ${structure.finish(pages.map(({ marks }) => marks))}/Metadata ${metadata}` +
      `/ViewerPreferences<</DisplayDocTitle true>>` +
      `${bookmarks === null ? '' : `/Outlines ${bookmarks}/PageMode/UseOutlines`}>>`,
  );
  const info = file.add(
    `<</Title${pdfText(scene.title)}/Subject${pdfText(scene.description)}/Creator(Waymark)/Producer(Waymark)` +
      `/CreationDate${pdfDate(means.now)}>>`,
  );
  return file.finish(root, info);
}

/** Every text that is drawn, in order that fonts are read for them. */
function textsOf(scene: Scene, pages: number): string[] {
  const texts = scene.parts.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])),
  );
  return [...texts, markText(scene, `${pages} / 0123456789`), ' '];
}

function addPage(
  file: PdfFile,
  { width, height }: PagePlan,
  page: { ref: PdfRef; index: number; tree: PdfRef; resources: PdfRef; content: PdfRef },
): void {
  file.add(
    `<</Type/Page/Parent ${page.tree}/MediaBox[0 0 ${pdfNumbers(width, height)}]/Resources ${page.resources}` +
      `/Contents ${page.content}/StructParents ${page.index}/Tabs/S>>`,
    page.ref,
  );
}
