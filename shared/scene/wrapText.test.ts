import { describe, expect, it } from 'vitest';
import { wrapText } from './wrapText.ts';

const lettering = { size: 1, weight: 400, measure: (text: string) => Array.from(text).length } as const;
const wrap = (text: string, room: number): string[] =>
  wrapText(text, room, lettering).map((line) => line.text);

describe('wrapText', () => {
  it('breaks at spaces, and says how each line goes on', () => {
    expect(wrapText('I call the bank', 8, lettering)).toEqual([
      { text: 'I call', width: 6, direction: 'ltr', continues: 'space' },
      { text: 'the bank', width: 8, direction: 'ltr', continues: null },
    ]);
  });

  it('breaks a word that is longer than a line, but no sign as people see it', () => {
    expect(wrap('abcdefghij', 6)).toEqual(['abcdef', 'ghij']);
    expect(wrap('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 8)).toEqual(['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦']);
    expect(wrap('👩‍👩‍👧‍👦', 2)).toEqual(['👩‍👩‍👧‍👦']);
  });

  it('breaks between ideographs, and begins no line with a full stop', () => {
    expect(wrap('電話をかける。', 3)).toEqual(['電話を', 'かけ', 'る。']);
  });

  it('keeps line breaks, and takes nothing for a line where there is nothing', () => {
    expect(wrap('a\r\n\nb\u2028c', 6)).toEqual(['a', 'b', 'c']);
    expect(wrap(' \n\t', 6)).toEqual([]);
  });

  it('leaves out what cannot be printed, and half characters', () => {
    expect(wrap('a\u0000\u0007b\ufeff', 6)).toEqual(['ab']);
    expect(wrap('a\ud800', 6)).toEqual(['a\ufffd']);
  });

  it('lets the first letter of a paragraph say in which direction it runs', () => {
    expect(wrapText('123 مرحبا hello', 99, lettering)[0]?.direction).toBe('rtl');
    expect(wrapText('hello מה\nשלום', 99, lettering).map(({ direction }) => direction)).toEqual([
      'ltr',
      'rtl',
    ]);
  });
});
