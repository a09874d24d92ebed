import { pdfTextIn, type ReadPdf } from './readPdf.ts';

/**
 * What of PDF/UA-1 (ISO 14289-1) a file breaks, as far as it can be told without looking at it: everything that is painted is
 * read or marked as decoration, what is read is in the tree once, headings do not skip, figures say what they show.
 */
export function pdfFaults(file: ReadPdf): string[] {
  const bodies = [...file.objects.values()];
  const elements = new Map([...file.objects].filter(([, body]) => body.startsWith('<</Type/StructElem')));
  return [
    ...catalogFaults(bodies),
    ...file.contents.flatMap((content, page) =>
      contentFaults(content).map((fault) => `page ${page + 1}: ${fault}`),
    ),
    ...markFaults(file, elements),
    ...treeFaults(file.objects, elements),
    ...fontFaults(bodies),
  ];
}

function catalogFaults(bodies: readonly string[]): string[] {
  const catalog = bodies.find((body) => body.startsWith('<</Type/Catalog')) ?? '';
  const pages = bodies.filter((body) => body.startsWith('<</Type/Page/'));
  const isTitled = bodies.some(
    (body) => body.includes('/Producer') && (pdfTextIn(body, 'Title') ?? '') !== '',
  );
  return [
    ...(/\/Lang[(<]/.test(catalog) ? [] : ['no language']),
    ...(catalog.includes('/MarkInfo<</Marked true>>') ? [] : ['not marked']),
    ...(catalog.includes('/DisplayDocTitle true') ? [] : ['the window is not called by the title']),
    ...(/\/StructTreeRoot \d+ 0 R/.test(catalog) ? [] : ['no tree']),
    ...(/\/Metadata \d+ 0 R/.test(catalog) ? [] : ['no metadata']),
    ...(isTitled ? [] : ['no title']),
    ...pages
      .filter((body) => !body.includes('/Tabs/S'))
      .map(() => 'a page with another order than that of the tree'),
    ...pages.filter((body) => !/\/StructParents \d+/.test(body)).map(() => 'a page that no tree knows'),
  ];
}

const PAINTS = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'Do', 'sh', 'Tj', 'TJ', "'", '"']);

/** Painting outside of marks, marks inside of marks, and what is not closed. */
function contentFaults(content: string): string[] {
  const faults = new Set<string>();
  const open: string[] = [];
  let saved = 0;
  const bare = content
    .replaceAll(/<<[^>]*>>/g, ' ')
    .replaceAll(/<[\dA-Fa-f]*>|\((?:\\.|[^\\)])*\)|[[\]]/g, ' ');
  for (const token of bare.split(/\s+/)) {
    if (token === 'BMC' || token === 'BDC') {
      if (open.length > 0) faults.add('marks in marks');
      open.push(token);
    } else if (token === 'EMC') {
      if (open.pop() === undefined) faults.add('a mark is closed twice');
    } else if (token === 'q') saved += 1;
    else if (token === 'Q') saved -= 1;
    else if (PAINTS.has(token) && open.length === 0)
      faults.add(`${token} paints what is neither read nor decoration`);
    if (saved < 0) faults.add('more is taken back than was saved');
  }
  if (open.length > 0 || saved !== 0) faults.add('something is left open');
  return [...faults];
}

/** Each piece of content belongs to the element that says so, and to no other. */
function markFaults({ objects, contents }: ReadPdf, elements: ReadonlyMap<number, string>): string[] {
  const root = [...objects.values()].find((body) => body.startsWith('<</Type/StructTreeRoot')) ?? '';
  const parents = new Map(
    Array.from(/\/Nums\[([^\]]*)\]/.exec(root)?.[1]?.matchAll(/(\d+) (\d+) 0 R/g) ?? [], ([, page, ref]) => [
      Number(page),
      Array.from((objects.get(Number(ref)) ?? '').matchAll(/(\d+) 0 R/g), ([, owner]) => Number(owner)),
    ]),
  );
  const pages = [...objects].filter(([, body]) => body.startsWith('<</Type/Page/'));
  return contents.flatMap((content, index) => {
    const numbers = Array.from(content.matchAll(/\/MCID (\d+)/g), ([, number]) => Number(number));
    const owners = parents.get(index) ?? [];
    const [ref] = pages[index] ?? [];
    const wrong = numbers.filter((number, at) => {
      const owner = elements.get(owners[number] ?? -1);
      return number !== at || owner?.includes(`/Pg ${ref} 0 R/MCID ${number}>>`) !== true;
    });
    return [
      ...wrong.map((number) => `page ${index + 1}: the piece ${number} is not where its element says`),
      ...(owners.length === numbers.length
        ? []
        : [`page ${index + 1}: ${owners.length} owners of ${numbers.length} pieces`]),
    ];
  });
}

/** Walks the tree as a screen reader does. */
function treeFaults(objects: ReadonlyMap<number, string>, elements: ReadonlyMap<number, string>): string[] {
  const faults: string[] = [];
  const root = [...objects].find(([, body]) => body.startsWith('<</Type/StructTreeRoot'));
  const seen = new Set<number>();
  let level = 0;
  const walk = (ref: number, parent: number): void => {
    const body = elements.get(ref) ?? '';
    if (seen.has(ref)) faults.push('an element is in the tree twice');
    seen.add(ref);
    if (!body.includes(`/P ${parent} 0 R`)) faults.push('an element does not know its parent');
    const type = /\/S\/(\w+)/.exec(body)?.[1] ?? '';
    const heading = /^H([1-6])$/.exec(type);
    if (heading !== null) {
      if (Number(heading[1]) > level + 1) faults.push(`${type} after H${level}`);
      level = Number(heading[1]);
    }
    const alt = pdfTextIn(body, 'Alt') ?? '';
    if (type === 'Figure' && alt.trim() === '') faults.push('a figure that says nothing');
    if (type === 'Figure' && !body.includes('/BBox[')) faults.push('a figure without a place');
    const kids = kidsOf(body);
    if (kids.length === 0 && !body.includes('/MCID')) faults.push(`${type} of nothing`);
    for (const kid of kids) walk(kid, ref);
  };
  for (const kid of kidsOf(root?.[1] ?? '')) walk(kid, root?.[0] ?? 0);
  if (seen.size !== elements.size) faults.push(`${elements.size - seen.size} elements are in no tree`);
  return [...new Set(faults)];
}

function kidsOf(body: string): number[] {
  const [, list = ''] = /.*\/K\[([^\]]*)\]/s.exec(body) ?? [];
  return Array.from(list.replaceAll(/<<.*?>>/g, '').matchAll(/(\d+) 0 R/g), ([, ref]) => Number(ref));
}

function fontFaults(bodies: readonly string[]): string[] {
  const fonts = bodies.filter((body) => body.startsWith('<</Type/Font/Subtype/Type0'));
  const described = bodies.filter((body) => body.startsWith('<</Type/FontDescriptor'));
  return [
    ...fonts.filter((body) => !body.includes('/ToUnicode')).map(() => 'letters that nobody can read aloud'),
    ...described
      .filter((body) => !/\/FontFile[23]? \d+ 0 R/.test(body))
      .map(() => 'a font that is not in the file'),
    ...(fonts.length > 0 && described.length === 0 ? ['no font is described'] : []),
  ];
}
