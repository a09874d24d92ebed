import { attributeOf, scanXml } from './scanXml.ts';

/** Tells by the number of a style whether it shows a number as a date: by a built-in format, or one of the file's own. */
export function readDateStyles(xml: string): (style: number) => boolean {
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
    return code === undefined ? isBuiltInDate(format) : isDateCode(code);
  };
}

/** ECMA-376, 18.8.30: dates and times, also those that East Asian versions have. */
function isBuiltInDate(format: number): boolean {
  return (format >= 14 && format <= 22) || (format >= 27 && format <= 36) || (format >= 50 && format <= 58);
}

/** A format has a day or a year in it, outside of quoted words, escaped letters, colours and conditions. */
function isDateCode(code: string): boolean {
  return /[dy]/i.test(code.replaceAll(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, ''));
}
