import { strToU8, zipSync, type Zippable } from 'fflate';
import { expect, test } from 'vitest';
import { zipBomb } from '../../../tests/helpers/zipBomb.ts';
import { FormatError } from '../formatError.ts';
import { readWorkbook } from './readWorkbook.ts';

const RELATIONS =
  '<Relationships><Relationship Id="rId1" Type="t" Target="worksheets/sheet1.xml"/></Relationships>';

/** A workbook of one sheet, as other programs write it. */
function workbook(sheet: string, more: Zippable = {}, options: { level?: 0 | 6 } = {}): Uint8Array {
  const parts = {
    'xl/workbook.xml':
      '<workbook xmlns:r="x"><sheets><sheet name="A &amp; B" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': RELATIONS,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
  };
  const files = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
  return zipSync({ ...files, ...more }, options);
}

function rowsOf(bytes: Uint8Array) {
  return readWorkbook(bytes)[0]?.rows;
}

function refusalOf(bytes: Uint8Array): string {
  try {
    readWorkbook(bytes);
  } catch (error) {
    if (error instanceof FormatError) return error.message;
    throw error;
  }
  return 'read';
}

test('reads shared and inline texts, numbers, dates, booleans and the results of formulas', () => {
  const shared =
    '<sst><si><t>One</t></si><si><r><t>Two </t></r><r><t>runs</t></r><rPh><t>spoken</t></rPh></si></sst>';
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="171" formatCode="0.0 &quot;days&quot;"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>';
  const sheet =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>' +
    '<row r="3"><c t="inlineStr"><is><t xml:space="preserve"> In </t></is></c><c><f>1+1</f><v>2</v></c><c t="str"><f>A1&amp;"x"</f><v>Onex</v></c>' +
    '<c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c><c s="1"><v>46112</v></c><c s="2"><v>46112.5</v></c><c s="3"><v>1.5</v></c></row>';
  const bytes = workbook(sheet, {
    'xl/sharedStrings.xml': strToU8(shared),
    'xl/styles.xml': strToU8(styles),
  });
  expect(readWorkbook(bytes)).toEqual([
    {
      name: 'A & B',
      rows: [
        ['One', null, 'Two runs'],
        [],
        [' In ', 2, 'Onex', true, null, '2026-03-31', '2026-03-31 12:00', 1.5],
      ],
    },
  ]);
});

test('reads a share as the cell shows it', () => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="0.0%"/></numFmts><cellXfs><xf numFmtId="9"/><xf numFmtId="170"/></cellXfs></styleSheet>';
  const sheet = '<row r="1"><c s="0"><v>0.85</v></c><c s="1"><v>0.07</v></c></row>';
  expect(rowsOf(workbook(sheet, { 'xl/styles.xml': strToU8(styles) }))).toEqual([['85 %', '7 %']]);
});

test('counts days from 1904 where the workbook does, and reads a text of runs that lies in its cell', () => {
  const bytes = workbook(
    '<row r="1"><c r="A1" s="1"><v>44650</v></c><c r="B1" t="inlineStr"><is><r><t>Two </t></r><r><t>runs</t></r></is></c></row>',
    {
      'xl/workbook.xml': strToU8(
        '<workbook xmlns:r="x"><workbookPr date1904="1"/><sheets><sheet name="Hidden" sheetId="2" state="hidden" r:id="rId2"/>' +
          '<sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
      ),
      'xl/styles.xml': strToU8(
        '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
      ),
    },
  );
  expect(readWorkbook(bytes)).toEqual([{ name: 'A', rows: [['2026-03-31', 'Two runs']] }]);
});

test('reads names with a prefix, stored parts, and rows and cells without places', () => {
  const sheet = '<x:row><x:c><x:v>1</x:v></x:c></x:row><x:row><x:c/><x:c><x:v>2</x:v></x:c></x:row>';
  expect(rowsOf(workbook(sheet, {}, { level: 0 }))).toEqual([[1], [null, 2]]);
});

test('a million empty rows cost nothing, a million full ones are refused', () => {
  const empty = '<row r="1"><c r="A1"><v>1</v></c></row>' + '<row spans="1:1"/>'.repeat(1_000_000);
  expect(rowsOf(workbook(empty, {}, { level: 0 }))).toEqual([[1]]);
  const full = '<row><c><v>1</v></c></row>'.repeat(1_000_000);
  expect(refusalOf(workbook(full, {}, { level: 0 }))).toMatch(/^Sheet “A & B” has more than 20,000 rows/);
  const wide = '<row><c r="XFD1"><v>1</v></c></row>';
  expect(refusalOf(workbook(wide))).toMatch(/more than 500 columns/);
});

test('columns that are hidden from before the first one on are those that there are', () => {
  const sheet = '<col min="-1e15" max="1e15" hidden="1"/><row><c><v>1</v></c></row>';
  expect(readWorkbook(workbook(sheet))[0]?.asides?.hiddenColumns).toEqual([0]);
});

test('what unpacks to more than any journey is refused while it unpacks', () => {
  const bomb = zipBomb('xl/workbook.xml');
  expect(bomb.length).toBeLessThan(1024 * 1024);
  expect(refusalOf(bomb)).toBe('This spreadsheet is larger than 128 MB when it is unpacked; no journey is.');
});

test('a long text that all cells name is refused before anybody reads it a thousand times', () => {
  const sheet = `<row>${'<c t="s"><v>0</v></c>'.repeat(100)}</row>`.repeat(100);
  const shared = strToU8(`<sst><si><t>${'x'.repeat(1_000_000)}</t></si></sst>`);
  expect(refusalOf(workbook(sheet, { 'xl/sharedStrings.xml': shared }))).toMatch(
    /more than 20,000,000 letters/,
  );
});

test('a document type is refused, and so every entity of the file’s own', () => {
  const bytes = workbook('', { 'xl/styles.xml': strToU8('<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>') });
  expect(refusalOf(bytes)).toMatch(/document type/);
});

test.each([
  ['nothing', new Uint8Array(0)],
  ['a picture', strToU8('\u0089PNG'.padEnd(100, 'x'))],
  ['a file that ends too early', workbook('<row/>').subarray(0, 300)],
  ['another zip file', zipSync({ 'a.txt': strToU8('a') })],
  ['broken XML', workbook('<row><c></row>')],
  ['XML that ends too early', workbook('', { 'xl/styles.xml': strToU8('<a b="') })],
])('%s is refused with a sentence', (_, bytes) => {
  expect(refusalOf(bytes)).toMatch(
    /^This (is no spreadsheet|spreadsheet is broken|spreadsheet cannot be opened): .+\.$/,
  );
});
