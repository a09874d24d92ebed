import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packing } from '../../../tests/helpers/packing.ts';
import { smallJourney } from '../../../tests/helpers/smallJourney.ts';
import { importReport } from '../importReport.ts';
import { readOwnWorkbook } from '../xlsx/readOwnWorkbook.ts';
import { readWorkbook } from '../xlsx/readWorkbook.ts';
import { writeXlsx } from '../xlsx/writeXlsx.ts';
import { guessMapping } from './guessMapping.ts';
import { mapTable } from './mapTable.ts';
import { readTables } from './readTables.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Cells of texts, a row each. */
function sheetOf(rows: readonly (readonly string[])[], before = '', hiddenRow = -1): string {
  const cells = rows.map(
    (row, at) =>
      `<row r="${at + 1}"${at === hiddenRow ? ' hidden="1"' : ''}>${row
        .map((words) => `<c t="inlineStr"><is><t>${words}</t></is></c>`)
        .join('')}</row>`,
  );
  return `<worksheet>${before}<sheetData>${cells.join('')}</sheetData></worksheet>`;
}

function workbook(): Uint8Array {
  const parts = {
    'xl/workbook.xml':
      '<workbook xmlns:r="x"><sheets><sheet name="Old" sheetId="1" state="hidden" r:id="rId1"/><sheet name="Map" sheetId="2" r:id="rId2"/>' +
      '<sheet name="Legend" sheetId="3" r:id="rId3"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationships>${[1, 2, 3]
      .map((at) => `<Relationship Id="rId${at}" Type="t" Target="worksheets/sheet${at}.xml"/>`)
      .join('')}</Relationships>`,
    'xl/worksheets/sheet1.xml': sheetOf([
      ['Stage', 'Touchpoint', 'Emotion', 'Pain point', 'Needs'],
      ['A', 'b', 'sad', 'c', 'Time'],
    ]),
    'xl/worksheets/sheet2.xml': sheetOf(
      [
        ['Stage', 'Touchpoint', 'Owner'],
        ['Buy', 'Pay', 'Ann'],
        ['Buy', 'Wait', 'Ben'],
      ],
      '<cols><col min="1" max="2" width="9"/><col min="3" max="16384" width="9" hidden="1"/></cols>',
      2,
    ),
    'xl/worksheets/sheet3.xml': sheetOf([['Red is bad']]),
    'xl/worksheets/_rels/sheet2.xml.rels': `<Relationships><Relationship Id="a" Type="${OFFICE}/comments" Target="../comments1.xml"/><Relationship Id="b" Type="${OFFICE}/drawing" Target="../drawings/d.xml"/></Relationships>`,
    'xl/comments1.xml':
      '<comments><commentList><comment ref="B2" authorId="0"><text><t>Ask Ann</t></text></comment></commentList></comments>',
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

test('what a spreadsheet hides or has beside its cells is told, by name', () => {
  const sheets = readWorkbook(workbook());
  expect(sheets.map(({ name }) => name)).toEqual(['Map', 'Legend', 'Old']);
  const mapping = guessMapping(sheets);
  let made = 0;
  const { content, told } = mapTable(sheets, mapping, () => `id${(made += 1)}`);
  expect(content.cards.map(({ title }) => title)).toEqual(['Pay', 'Wait']);
  const report = importReport(told);
  expect(report.asNotes).toEqual([
    'Rows that are hidden in the spreadsheet: taken all the same (3)',
    'Columns that are hidden in the spreadsheet: taken all the same (C)',
  ]);
  expect(report.dropped).toEqual([
    'Sheets that the mapping leaves out (Legend)',
    'Sheets that are hidden in the spreadsheet (Old)',
    'Comments on cells (B2)',
    'Pictures, shapes and charts (Map)',
  ]);
});

test('sheets of our own that somebody hid come back all the same', () => {
  const content = smallJourney();
  const sheets = readWorkbook(writeXlsx(content, new Date('2026-03-31T12:00:00Z'), packing));
  const asides = { isHidden: true, hiddenRows: [1], hiddenColumns: [2], comments: [], hasDrawings: false };
  const hidden = sheets.map((sheet) => (sheet.name === 'Journey' ? sheet : { ...sheet, asides }));
  expect(readOwnWorkbook(hidden, () => 'new').content).toEqual(content);
});

test.each([
  [
    'an OpenDocument spreadsheet',
    { mimetype: 'application/vnd.oasis.opendocument.spreadsheet' },
    /\.ods.*save it as \.xlsx/,
  ],
  ['a binary workbook', { 'xl/workbook.bin': 'x' }, /\.xlsb.*save it as \.xlsx/],
  ['a file of Apple Numbers', { 'Index/Document.iwa': 'x' }, /Numbers.*export it as Excel/],
])('%s is refused with what would fix it', async (_, parts, sentence) => {
  const zip = zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
  await expect(readTables(zip)).rejects.toThrow(sentence);
});

test('a workbook with a password is told apart from one of the old kind', async () => {
  const old = Uint8Array.from('\u00D0\u00CF\u0011\u00E0', (letter) => letter.charCodeAt(0));
  const name = Array.from('EncryptedPackage', (letter) => letter.charCodeAt(0)).flatMap((code) => [code, 0]);
  await expect(readTables(Uint8Array.from([...old, 0x45, ...name]))).rejects.toThrow(/password/);
  await expect(readTables(old)).rejects.toThrow(/old kind/);
});
