import { message } from '../../words/message.ts';
import { strFromU8 } from 'fflate';
import { FormatError } from '../formatError.ts';
import { TABLE_LIMITS } from '../table/tableLimits.ts';
import { readCellText } from './cellText.ts';
import { readDateStyles } from './readDateStyles.ts';
import { readSheet } from './readSheet.ts';
import { readZip, type ReadEntry } from './readZip.ts';
import { attributeOf, scanXml } from './scanXml.ts';
import type { Sheet } from './workbook.ts';

/**
 * Reads the visible sheets of a workbook (`.xlsx`) as tables of what their cells show: values, never formulas. Within
 * limits, checked before and while anything is unpacked.
 * @throws FormatError
 */
export function readWorkbook(bytes: Uint8Array): readonly Sheet[] {
  const entry = readZip(bytes);
  const workbook = xmlOf(entry, 'xl/workbook.xml');
  if (workbook === null)
    throw new FormatError(
      'This is no spreadsheet: a file that ends in .xlsx has an “xl/workbook.xml” in it.',
    );
  const { sheets, since1904 } = readSheetList(workbook);
  const targets = readTargets(xmlOf(entry, 'xl/_rels/workbook.xml.rels') ?? '');
  const means = {
    shared: readSharedTexts(xmlOf(entry, 'xl/sharedStrings.xml') ?? ''),
    isDate: readDateStyles(xmlOf(entry, 'xl/styles.xml') ?? ''),
    since1904,
  };
  let cells = 0;
  return sheets.flatMap(({ name, relation }) => {
    const xml = xmlOf(entry, targets.get(relation) ?? '');
    if (xml === null) return [];
    const rows = readSheet(xml, { ...means, name, cellsLeft: TABLE_LIMITS.cells - cells });
    cells += rows.reduce((sum, row) => sum + row.length, 0);
    return [{ name, rows }];
  });
}

function xmlOf(entry: ReadEntry, name: string): string | null {
  const bytes = name === '' ? null : entry(name);
  if (bytes === null) return null;
  const text = strFromU8(bytes);
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

interface ListedSheet {
  readonly name: string;
  readonly relation: string;
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
      if (name !== 'sheet' || (attributeOf(attributes, 'state') ?? 'visible') !== 'visible') return;
      const relation = attributeOf(attributes, 'r:id') ?? /\b\w+:id="([^"]*)"/.exec(attributes)?.[1] ?? '';
      sheets.push({ name: readCellText(attributeOf(attributes, 'name') ?? ''), relation });
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
