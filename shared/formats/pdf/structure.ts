import type { PdfFile, PdfRef } from './pdfFile.ts';
import { pdfNumbers, pdfText } from './pdfSyntax.ts';

/** The standard types of structure that are used (ISO 32000-1, 14.8.4). */
export type StructureType = 'Document' | 'Sect' | 'H1' | 'H2' | 'H3' | 'P' | 'Figure';

/** An element of the tree that programs read a document by. */
export interface StructureElement {
  readonly ref: PdfRef;
  readonly type: StructureType;
  /** Adds an element below, after what is there. */
  add(type: StructureType, words?: StructureWords): StructureElement;
  /** Takes the number of a piece of content on a page that belongs to the element. */
  mark(page: PdfPageMarks): number;
  /** Says where on its page a figure is: left, bottom, right, top in points. */
  place(box: readonly [number, number, number, number]): void;
}

export interface StructureWords {
  /** What it is called in a list of elements. */
  readonly title?: string;
  /** What is read instead of its content. */
  readonly alt?: string;
}

/** The pieces of content of a page that have numbers. */
export interface PdfPageMarks {
  readonly page: PdfRef;
  /** The element that each piece belongs to, by its number. */
  readonly owners: PdfRef[];
}

/** Starts the tree of a document; `finish` writes it, with what each page says it holds, and answers its root. */
export function createStructure(file: PdfFile): {
  readonly document: StructureElement;
  finish(pages: readonly PdfPageMarks[]): PdfRef;
} {
  const root = file.reserve();
  const writers: (() => void)[] = [];

  function element(type: StructureType, parent: PdfRef, { title, alt }: StructureWords = {}) {
    const ref = file.reserve();
    const kids: string[] = [];
    let attributes = '';
    writers.push(() => {
      const words = `${title === undefined ? '' : `/T${pdfText(title)}`}${alt === undefined ? '' : `/Alt${pdfText(alt)}`}`;
      const body = `<</Type/StructElem/S/${type}/P ${parent}${words}${attributes}/K[${kids.join(' ')}]>>`;
      file.add(body, ref);
    });
    const made: StructureElement = {
      ref,
      type,
      add: (kind, kindWords) => {
        const kid = element(kind, ref, kindWords);
        kids.push(kid.ref);
        return kid;
      },
      mark: ({ page, owners }) => {
        const number = owners.length;
        owners.push(ref);
        kids.push(`<</Type/MCR/Pg ${page}/MCID ${number}>>`);
        return number;
      },
      place: (box) => {
        attributes = `/A<</O/Layout/Placement/Block/BBox[${pdfNumbers(...box)}]>>`;
      },
    };
    return made;
  }

  const document = element('Document', root);
  return {
    document,
    finish: (pages) => {
      for (const write of writers) write();
      const parents = pages.map(({ owners }, index) => `${index} ${file.add(`[${owners.join(' ')}]`)}`);
      return file.add(
        `<</Type/StructTreeRoot/K[${document.ref}]/ParentTreeNextKey ${pages.length}` +
          `/ParentTree<</Nums[${parents.join(' ')}]>>>>`,
        root,
      );
    },
  };
}
