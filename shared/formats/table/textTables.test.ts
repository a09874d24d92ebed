import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { decodeText } from './decodeText.ts';
import { readTables, tableOfText } from './readTables.ts';

const MARKDOWN = `# Call about a bill

| **Stage** | Awareness | *Buying* |
|:---|:---:|---:|
| Customer actions | Sees an ad<br>Asks \`a\` friend | a \\| b * c |
| Pain points | | "Slow" |
`;

test('a table in Markdown is read as what it shows', () => {
  expect(tableOfText(MARKDOWN).rows).toEqual([
    ['Call about a bill'],
    ['Stage', 'Awareness', 'Buying'],
    ['Customer actions', 'Sees an ad\nAsks a friend', 'a | b * c'],
    ['Pain points', '', '"Slow"'],
  ]);
});

test('text with bars or dashes, but without a line of dashes below its titles, is no Markdown', () => {
  expect(tableOfText('a|b\n--|x\n|y').rows).toEqual([
    ['a', 'b'],
    ['--', 'x'],
    ['', 'y'],
  ]);
  expect(tableOfText('Phase,Note\n-,x\n---,y').rows[2]).toEqual(['---', 'y']);
});

test('a Markdown table that was made to be slow or endless is refused in time', () => {
  const started = performance.now();
  expect(() => tableOfText(`|a|b|\n|-|-|\n${'|*_`|\n'.repeat(300_000)}`)).toThrow(/more than 20,000 rows/);
  expect(tableOfText(`|a|b|\n|-|-|\n|${'** '.repeat(300_000)}|x|`).rows[1]?.[1]).toBe('x');
  expect(tableOfText(`|a|b|\n|-|-|\n|${'__`*a'.repeat(200_000)}|x|`).rows[1]?.[1]).toBe('x');
  expect(tableOfText(`a|b\n|-${' '.repeat(400_000)}x`).rows).toHaveLength(2);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('a line that says the delimiter counts, and is no row', () => {
  expect(tableOfText('sep=;\r\nPhase;A,B,C,D\r\nx;y').rows).toEqual([
    ['Phase', 'A,B,C,D'],
    ['x', 'y'],
  ]);
});

test.each(['<!DOCTYPE html><table><tr><td>x</td></tr></table>', '\n<?xml version="1.0"?><Workbook/>'])(
  'a web page or XML that is called a table is refused with what would fix it: %s',
  async (text) => {
    await expect(readTables(strToU8(text))).rejects.toThrow(/web page or XML.*save it as \.xlsx/);
  },
);

/** As spreadsheets of that part of the world write their tables, in hexadecimal digits. */
test.each([
  [
    'Shift JIS',
    '92698a4b2c90da935f2c8ab48fee0a9446926d2c8d4c8d9082f08ca982e92c8afa91d20a8d7793fc2c935895dc82c58e7895a582a42c969e91ab0a',
    '段階,接点,感情\n認知,広告を見る,期待\n購入,店舗で支払う,満足\n',
  ],
  [
    'EUC-JP',
    'c3cab3ac2cc0dcc5c02cb4b6bef00ac7a7c3ce2cb9adb9f0a4f2b8aba4eb2cb4fcc2d40ab9d8c6fe2cc5b9cadea4c7bbd9caa7a4a62ccbfec2ad0a',
    '段階,接点,感情\n認知,広告を見る,期待\n購入,店舗で支払う,満足\n',
  ],
  [
    'GB 18030',
    'bdd7b6ce2cbdd3b4a5b5e32cc7e9d0f70ac8cfd6aa2cbfb4b5bdb9e3b8e62cc6dab4fd0ab9bac2f22cd4dac9ccb5eab8b6bfee2cc2fad2e20a',
    '阶段,接触点,情绪\n认知,看到广告,期待\n购买,在商店付款,满意\n',
  ],
  [
    'EUC-KR',
    'b4dcb0e82cc1a2c1a12cb0a8c1a40ac0cec1f62cb1a4b0edb8a620babbb4d92cb1e2b4eb0ab1b8b8c52cb8c5c0e5bfa1bcad20b0e1c1a6c7d1b4d92cb8b8c1b70a',
    '단계,접점,감정\n인지,광고를 본다,기대\n구매,매장에서 결제한다,만족\n',
  ],
  [
    'Windows-1251',
    'd1f2e0e4e8ff3bd2eef7eae020eaeeedf2e0eaf2e03bddeceef6e8ff0acfeee8f1ea3bc2e8e4e8f220f0e5eaebe0ecf33bf0e0e40a',
    'Стадия;Точка контакта;Эмоция\nПоиск;Видит рекламу;рад\n',
  ],
  [
    'Windows-1252, with accents side by side',
    'c9746170653b506f696e7420646520636f6e746163743b52657373656e74690a44e9636f7576657274653bc0206c92e974e92c206372e9e96520e02063f474e93be76120e96e657276650a44c9c7553b93f1616e64fa9420e073207472ea732c20636f7261e7e36f3bf6c4fc20dfdf0a',
    'Étape;Point de contact;Ressenti\nDécouverte;À l’été, créée à côté;ça énerve\nDÉÇU;“ñandú” às três, coração;öÄü ßß\n',
  ],
])('text in %s is known by its letters', (_, digits, text) => {
  const bytes = Uint8Array.from(digits.match(/../g) ?? [], (two) => Number.parseInt(two, 16));
  expect(decodeText(bytes)).toBe(text);
});

test('bytes that are no text at all are refused, whatever the file is called', async () => {
  const refusal = /no text at all/;
  const random = Uint8Array.from({ length: 3000 }, (_, at) => (at * at * 31 + at * 7 + (at >> 3)) % 256);
  await expect(readTables(random)).rejects.toThrow(refusal);
  const program = new Uint8Array(3000).fill(0).map((_, at) => (at % 7 === 0 ? at % 29 : 0));
  await expect(readTables(program)).rejects.toThrow(refusal);
  const oneStray = strToU8(
    'Stage,Title\nAwareness,Sees\u0001 an ad that says how well it all goes\nBuying,Asks a friend who bought',
  );
  expect((await readTables(oneStray))[0]?.rows).toHaveLength(3);
});
