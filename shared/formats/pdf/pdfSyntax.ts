/** A text for people: in brackets if it is ASCII, else in UTF-16 with its mark. Nothing in it can end it. */
export function pdfText(text: string): string {
  if (/^[ -~]*$/.test(text)) return `(${text.replaceAll(/[\\()]/g, String.raw`\$&`)})`;
  return `<FEFF${utf16Hex(text)}>`;
}

/** A text in UTF-16 as hexadecimal digits. */
export function utf16Hex(text: string): string {
  let hex = '';
  for (let index = 0; index < text.length; index += 1) hex += hex4(text.charCodeAt(index));
  return hex;
}

/** A number with at most three decimals, which is finer than any printer. */
export function pdfNumber(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  // Neither -0 nor 1e-7 is a number here.
  return rounded === 0 || !Number.isFinite(rounded) ? '0' : String(rounded);
}

/** Several numbers, with spaces between them. */
export function pdfNumbers(...values: readonly number[]): string {
  // Not joined: a map has a hundred thousand of them.
  let written = '';
  for (const value of values) written += written === '' ? pdfNumber(value) : ` ${pdfNumber(value)}`;
  return written;
}

/** Four hexadecimal digits. */
export function hex4(value: number): string {
  return value.toString(16).padStart(4, '0').toUpperCase();
}

/** A moment as `D:20260102030405Z`. */
export function pdfDate(date: Date): string {
  return `(D:${date.toISOString().replaceAll(/[-:T]/g, '').slice(0, 14)}Z)`;
}
