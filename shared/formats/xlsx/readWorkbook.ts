import { message } from '../../words/message.ts';
import { FormatError } from '../formatError.ts';
import { TABLE_LIMITS } from '../table/tableLimits.ts';
import { readCellText } from './cellText.ts';
import { readCellFormats } from './readCellFormats.ts';
import { otherKindOf } from './otherKindOf.ts';
import { readSheet } from './readSheet.ts';
import { readSheetParts } from './readSheetParts.ts';
import { readZip } from './readZip.ts';
import { attributeOf, scanXml } from './scanXml.ts';
import type { Sheet, SheetAsides } from './workbook.ts';
import { xmlOf } from './xmlOf.ts';

/**
 * Reads the sheets of a workbook (`.xlsx`) as tables of what their cells show: values, never formulas. The hidden ones come last,
 * and say that they are. Within limits, checked before and while anything is unpacked.
 * @throws FormatError
 */
export function readWorkbook(bytes: Uint8Array): readonly Sheet[] {
  const entry = readZip(bytes);
  const workbook = xmlOf(entry, 'xl/workbook.xml');
  if (workbook === null) throw otherKindOf(entry);
  const { sheets, since1904 } = readSheetList(workbook);
  const targets = readTargets(xmlOf(entry, 'xl/_rels/workbook.xml.rels') ?? '');
  const means = {
    shared: readSharedTexts(xmlOf(entry, 'xl/sharedStrings.xml') ?? ''),
    formatOf: readCellFormats(xmlOf(entry, 'xl/styles.xml') ?? ''),
    since1904,
  };
  let [cells, letters] = [0, 0];
  const inTurn = [...sheets.filter((sheet) => !sheet.isHidden), ...sheets.filter((sheet) => sheet.isHidden)];
  return inTurn.flatMap(({ name, relation, isHidden }): Sheet[] => {
    const part = targets.get(relation) ?? '';
    const xml = xmlOf(entry, part);
    if (xml === null) return [];
    const read = readSheet(xml, {
      ...means,
      name,
      cellsLeft: TABLE_LIMITS.cells - cells,
      lettersLeft: TABLE_LIMITS.letters - letters,
    });
    const { rows, hiddenRows, hiddenColumns } = read;
    cells += rows.reduce((sum, row) => sum + row.length, 0);
    letters += read.letters;
    const asides = { isHidden, hiddenRows, hiddenColumns, ...readSheetParts(entry, part) };
    return [hasAsides(asides) ? { name, rows, asides } : { name, rows }];
  });
}

function hasAsides({ isHidden, hiddenRows, hiddenColumns, comments, hasDrawings }: SheetAsides): boolean {
  return isHidden || hasDrawings || hiddenRows.length + hiddenColumns.length + comments.length > 0;
}

interface ListedSheet {
  readonly name: string;
  readonly relation: string;
  readonly isHidden: boolean;
}

function readSheetList(xml: string): {
  readonly sheets: readonly ListedSheet[];
  readonly since1904: boolean;
} {
  const sheets: ListedSheet[] = [];
  let since1904 = false;
  scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'workbookPr')
        since1904 = ['1', 'true'].includes(attributeOf(attributes, 'date1904') ?? '');
      if (name !== 'sheet') return;
      const relation = attributeOf(attributes, 'r:id') ?? /\b\w+:id="([^"]*)"/.exec(attributes)?.[1] ?? '';
      sheets.push({
        name: readCellText(attributeOf(attributes, 'name') ?? ''),
        relation,
        isHidden: (attributeOf(attributes, 'state') ?? 'visible') !== 'visible',
      });
    },
    close: () => undefined,
  });
  if (sheets.length > TABLE_LIMITS.sheets)
    throw new FormatError(
      message('This spreadsheet has {count} sheets; at most {most} can be read.', {
        count: sheets.length,
        most: TABLE_LIMITS.sheets,
      }),
    );
  return { sheets, since1904 };
}

/** The files of the workbook by the id under which it names them; given from the root of the zip file or from `xl/`. */
function readTargets(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  scanXml(xml, {
    open: (name, attributes) => {
      const target = attributeOf(attributes, 'Target') ?? '';
      if (name === 'Relationship')
        targets.set(
          attributeOf(attributes, 'Id') ?? '',
          target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`,
        );
    },
    close: () => undefined,
  });
  return targets;
}

/** Texts that cells name by their number; runs of one text are put together, and how it is pronounced is left out. */
function readSharedTexts(xml: string): readonly string[] {
  const texts: string[] = [];
  let text = '';
  let isText = false;
  let isSpoken = false;
  scanXml(xml, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') isSpoken = true;
      isText = name === 't';
    },
    close: (name) => {
      if (name === 'si') texts.push(readCellText(text));
      if (name === 'rPh') isSpoken = false;
      isText = false;
    },
    words: (words) => {
      if (isText && !isSpoken) text += words;
    },
  });
  return texts;
}
