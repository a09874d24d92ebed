import type { OfficeRule } from './officePackage.ts';

const NUMBER = /^\d{1,7}$/;
const RANGE = /^[A-Z]{1,3}[1-9]\d{0,6}(?::[A-Z]{1,3}[1-9]\d{0,6})?$/;
const TRUE = /^1$/;
const RELATION = /^rId\d+$/;
const COUNT: OfficeRule['attributes'] = { count: NUMBER };
const EMPTY: OfficeRule = {};

/**
 * The rules of SpreadsheetML (ECMA-376 part 1, 18) for all elements that our workbooks are made of: Excel repairs files that
 * break one of them.
 */
export const XLSX_RULES: Readonly<Record<string, OfficeRule>> = {
  workbook: { children: 'fileVersion workbookPr bookViews sheets! definedNames calcPr' },
  sheets: { children: 'sheet*!' },
  sheet: {
    attributes: { name: /^(?!')[^[\]:*?/\\]{1,31}(?<!')$/, sheetId: /^[1-9]\d{0,4}$/, 'r:id': RELATION },
  },
  definedNames: { children: 'definedName*!' },
  definedName: { attributes: { name: /^_xlnm\._FilterDatabase$/, localSheetId: NUMBER, hidden: TRUE } },
  worksheet: {
    children:
      'sheetPr dimension sheetViews sheetFormatPr cols sheetData! sheetProtection autoFilter mergeCells pageMargins',
  },
  dimension: { attributes: { ref: RANGE } },
  sheetViews: { children: 'sheetView*!' },
  sheetView: { children: 'pane selection*', attributes: { workbookViewId: /^0$/ } },
  pane: {
    attributes: { ySplit: /^1$/, topLeftCell: RANGE, activePane: /^bottomLeft$/, state: /^frozen$/ },
  },
  selection: { attributes: { pane: /^bottomLeft$/ } },
  sheetFormatPr: { attributes: { defaultRowHeight: /^\d+$/ } },
  cols: { children: 'col*!' },
  col: { attributes: { min: NUMBER, max: NUMBER, width: /^\d{1,3}$/, customWidth: TRUE } },
  sheetData: { children: 'row*' },
  row: { children: 'c*', attributes: { r: NUMBER } },
  c: { children: 'f v is', attributes: { r: RANGE, 's?': NUMBER, 't?': /^(?:b|inlineStr)$/ } },
  v: EMPTY,
  is: { children: 't!' },
  t: { attributes: { 'xml:space?': /^preserve$/ } },
  autoFilter: { attributes: { ref: RANGE } },
  styleSheet: {
    children: 'numFmts fonts! fills! borders! cellStyleXfs! cellXfs! cellStyles dxfs tableStyles',
  },
  numFmts: { children: 'numFmt*!', attributes: COUNT },
  numFmt: { attributes: { numFmtId: /^1[6-9]\d$/, formatCode: /^.+$/ } },
  fonts: { children: 'font*!', attributes: COUNT },
  font: { children: 'b sz name' },
  b: EMPTY,
  sz: { attributes: { val: NUMBER } },
  name: { attributes: { val: /^.{1,31}$/ } },
  fills: { children: 'fill*!', attributes: COUNT },
  fill: { children: 'patternFill!' },
  patternFill: { children: 'fgColor bgColor', attributes: { patternType: /^(?:none|gray125|solid)$/ } },
  fgColor: { attributes: { rgb: /^[0-9A-F]{8}$/ } },
  borders: { children: 'border*!', attributes: COUNT },
  border: { children: 'left right top bottom diagonal' },
  cellStyleXfs: { children: 'xf*!', attributes: COUNT },
  cellXfs: { children: 'xf*!', attributes: COUNT },
  xf: {
    children: 'alignment protection',
    attributes: {
      'xfId?': /^0$/,
      'numFmtId?': NUMBER,
      'fontId?': NUMBER,
      'fillId?': NUMBER,
      'borderId?': NUMBER,
      'quotePrefix?': TRUE,
      'applyFont?': TRUE,
      'applyFill?': TRUE,
      'applyNumberFormat?': TRUE,
      'applyAlignment?': TRUE,
    },
  },
  alignment: { attributes: { 'vertical?': /^top$/, 'horizontal?': /^left$/, 'wrapText?': TRUE } },
};
