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
  expect(writeSheetCsv({ columns, rows }, 'en')).toBe(
    '\uFEFFTitle,Gap,Due\r\n"\'=HYPERLINK(""http://evil"")",-3,2026-03-31\r\n"a, ""b""\nc",,\r\n"\'@here",0.5,\r\n"\'-1",,\r\n',
  );
});

test('writes what spreadsheets of a language open', () => {
  const columns = ['Titel', 'Wert; Lücke'].map((title) => ({ title, width: 10 }));
  const rows = [
    ['a, b; c', -0.5],
    ['=1+1', 1200],
  ];
  expect(writeSheetCsv({ columns, rows }, 'de')).toBe(
    '\uFEFFTitel;"Wert; Lücke"\r\n"a, b; c";-0,5\r\n"\'=1+1";1200\r\n',
  );
  expect(writeSheetCsv({ columns, rows }, 'ja')).toContain('-0.5\r\n');
});
