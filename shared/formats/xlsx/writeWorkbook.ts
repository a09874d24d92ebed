import { columnLetters } from '../table/cell.ts';
import { zip, type Packing, type ZippedFile } from '../zip.ts';
import { escapeCellText } from './cellText.ts';
import { serialOfDay } from './serialDay.ts';
import type { WrittenCell, WrittenSheet } from './workbook.ts';

/**
 * Writes a workbook (Office Open XML, ECMA-376): typed cells, titles that stay in sight, filters and widths. Words are
 * always written as words, never as formulas; those that look like one are marked as text, so that they stay words when
 * somebody edits them. `now` is when its parts say that they were made.
 */
export function writeWorkbook(sheets: readonly WrittenSheet[], now: Date, packing: Packing): Uint8Array {
  return zip(partsOf(sheets), now, packing);
}

function* partsOf(sheets: readonly WrittenSheet[]): Generator<ZippedFile> {
  const common: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([`${OFFICE}/officeDocument`, 'xl/workbook.xml']),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relations(
      ...sheets.map((_, index): [string, string] => [
        `${OFFICE}/worksheet`,
        `worksheets/sheet${index + 1}.xml`,
      ]),
      [`${OFFICE}/styles`, 'styles.xml'],
    ),
    'xl/styles.xml': STYLES,
  };
  for (const [name, xml] of Object.entries(common)) yield [name, [DECLARATION, xml]];
  for (const [index, sheet] of sheets.entries())
    yield [`xl/worksheets/sheet${index + 1}.xml`, [DECLARATION, ...sheetXml(sheet)]];
}

/** The pieces of a sheet: its rows are many. */
function sheetXml({ columns, rows }: WrittenSheet): string[] {
  const last = columnLetters(columns.length - 1);
  const letters = columns.map((_, index) => columnLetters(index));
  const titles = columns.map(({ title }, index) => textCell(`${letters[index]}1`, title, STYLE.title));
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const body = rows.map((row, index) => {
    const number = index + 2;
    const cells = row.map((cell, at) => cellXml(`${letters[at]}${number}`, cell));
    return `<row r="${number}">${cells.join('')}</row>`;
  });
  return [
    `<worksheet xmlns="${MAIN}"><dimension ref="A1:${last}${rows.length + 1}"/>` +
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
      '<selection pane="bottomLeft"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
      `<cols>${widths.join('')}</cols><sheetData><row r="1">${titles.join('')}</row>`,
    ...body,
    `</sheetData><autoFilter ref="A1:${last}${Math.max(rows.length + 1, 2)}"/></worksheet>`,
  ];
}

function cellXml(place: string, cell: WrittenCell): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'string')
    return textCell(place, cell, LIKE_FORMULA.test(cell) ? STYLE.text : STYLE.words);
  const serial = serialOfDay(cell.day);
  return serial === null
    ? textCell(place, cell.day, STYLE.words)
    : `<c r="${place}" s="${STYLE.day}"><v>${serial}</v></c>`;
}

function textCell(place: string, words: string, style: number): string {
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeCellText(words)}</t></is></c>`;
}

function workbookXml(sheets: readonly WrittenSheet[]): string {
  const list = sheets.map(
    ({ name }, index) =>
      `<sheet name="${escapeCellText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  // A filter is only shown by all programs when the workbook names its range, too.
  const filters = sheets.map(({ name, columns, rows }, index) => {
    const range = `$A$1:$${columnLetters(columns.length - 1)}$${Math.max(rows.length + 1, 2)}`;
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">'${escapeCellText(name)}'!${range}</definedName>`;
  });
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets>` +
    `<definedNames>${filters.join('')}</definedNames></workbook>`
  );
}

function relations(...targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const list = Array.from(
    { length: sheets },
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${type}.worksheet+xml"/>`,
  );
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${list.join('')}</Types>`
  );
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** What a spreadsheet would take for a formula if somebody typed it, also behind spaces. */
const LIKE_FORMULA = /^\s*[=+\-@＝＋－＠\t\r\n]/;

/** Places in `cellXfs`, below. */
const STYLE = { words: 1, title: 2, day: 3, text: 4 } as const;

const STYLES =
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFEDEBE6"/></patternFill></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5">' +
  '<xf xfId="0" applyAlignment="1"><alignment vertical="top"/></xf>' +
  '<xf xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
  '<xf xfId="0" fontId="1" fillId="2" applyFont="1" applyFill="1"/>' +
  '<xf xfId="0" numFmtId="164" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" horizontal="left"/></xf>' +
  '<xf xfId="0" numFmtId="49" quotePrefix="1" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
  '</cellXfs></styleSheet>';
