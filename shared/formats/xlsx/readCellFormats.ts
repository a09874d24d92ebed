import { attributeOf, scanXml } from './scanXml.ts';

/** As what a cell shows its number. */
export type CellFormat = 'number' | 'date' | 'percent';

/** Tells by the number of a style as what it shows a number: by a built-in format, or one of the file's own. */
export function readCellFormats(xml: string): (style: number) => CellFormat {
  const own = new Map<number, string>();
  const styles: number[] = [];
  let isCellStyle = false;
  scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'numFmt')
        own.set(Number(attributeOf(attributes, 'numFmtId')), attributeOf(attributes, 'formatCode') ?? '');
      if (name === 'cellXfs') isCellStyle = true;
      if (name === 'xf' && isCellStyle) styles.push(Number(attributeOf(attributes, 'numFmtId') ?? 0));
    },
    close: (name) => {
      if (name === 'cellXfs') isCellStyle = false;
    },
  });
  return (style) => {
    const format = styles[style] ?? 0;
    const code = own.get(format);
    if (code !== undefined) return formatOfCode(code);
    return isBuiltInDate(format) ? 'date' : format === 9 || format === 10 ? 'percent' : 'number';
  };
}

/** ECMA-376, 18.8.30: dates and times, also those that East Asian versions have. */
function isBuiltInDate(format: number): boolean {
  return (format >= 14 && format <= 22) || (format >= 27 && format <= 36) || (format >= 50 && format <= 58);
}

/** A date has a day or a year in it, a share a per cent sign; outside of quoted words, escaped letters, colours and conditions. */
function formatOfCode(code: string): CellFormat {
  const plain = code.replaceAll(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  return /[dy]/i.test(plain) ? 'date' : plain.includes('%') ? 'percent' : 'number';
}
