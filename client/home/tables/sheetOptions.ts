import type { Sheet } from '../../../shared/formats/xlsx/workbook.ts';
import { say } from '../../words/say.ts';

/** The sheets of a workbook to choose from, by their places in it. */
export function sheetOptions(sheets: readonly Sheet[]): { readonly value: string; readonly label: string }[] {
  return sheets.map(({ name, asides }, at) => ({
    value: String(at),
    label: asides?.isHidden === true ? say('{name} (hidden)', { name }) : name,
  }));
}
