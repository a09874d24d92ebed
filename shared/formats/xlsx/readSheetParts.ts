import type { ReadEntry } from './readZip.ts';
import { attributeOf, scanXml } from './scanXml.ts';
import type { SheetAsides } from './workbook.ts';
import { xmlOf } from './xmlOf.ts';

/** What lies on a sheet beside its cells, by the parts that the sheet names: comments and drawings. */
export function readSheetParts(
  entry: ReadEntry,
  sheet: string,
): Pick<SheetAsides, 'comments' | 'hasDrawings'> {
  const comments = new Set<string>();
  let hasDrawings = false;
  const folder = sheet.slice(0, sheet.lastIndexOf('/') + 1);
  scanXml(xmlOf(entry, `${folder}_rels/${sheet.slice(folder.length)}.rels`) ?? '', {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const type = attributeOf(attributes, 'Type') ?? '';
      if (type.endsWith('/drawing')) hasDrawings = true;
      if (/\/(?:comments|threadedComment)$/.test(type))
        for (const cell of commentsIn(
          xmlOf(entry, partAt(folder, attributeOf(attributes, 'Target') ?? '')) ?? '',
        ))
          comments.add(cell);
    },
    close: () => undefined,
  });
  return { comments: [...comments], hasDrawings };
}

function commentsIn(xml: string): string[] {
  const cells: string[] = [];
  scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'comment' || name === 'threadedComment') cells.push(attributeOf(attributes, 'ref') ?? '');
    },
    close: () => undefined,
  });
  return cells;
}

/** Where a part lies that another names from its own folder, such as `../comments1.xml`. */
function partAt(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = folder.split('/').filter(Boolean);
  for (const step of target.split('/'))
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  return path.join('/');
}
