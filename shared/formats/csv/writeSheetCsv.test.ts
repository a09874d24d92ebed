import { expect, test } from 'vitest';
import { writeSheetCsv } from './writeSheetCsv.ts';

test('keeps every cell in its column and every word a word', () => {
  const columns = ['Title', 'Gap', 'Due'].map((title) => ({ title, width: 10 }));
  const rows = [
    ['=HYPERLINK("http://evil")', -3, { day: '2026-03-31' }],
    ['a, "b"\nc', null, null],
    ['@here', 0.5, null],
    ['-1', null, null],
  ];
  expect(writeSheetCsv({ columns, rows })).toBe(
    '\uFEFFTitle,Gap,Due\r\n"\'=HYPERLINK(""http://evil"")",-3,2026-03-31\r\n"a, ""b""\nc",,\r\n"\'@here",0.5,\r\n"\'-1",,\r\n',
  );
});
