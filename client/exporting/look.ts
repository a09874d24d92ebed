import { EXPORT_SCALES, type ExportOptions, type PageSize } from '../../shared/formats/exportOptions.ts';
import { words } from '../words/words.ts';

/** How a file is to look: all that can be chosen in the dialog. */
export type Look = Omit<ExportOptions, 'locale'>;

/** The pages, each by a name that everybody knows it by. */
export const PAGE_WORDS: Readonly<Record<PageSize, string>> = {
  fit: words('One page as large as the map'),
  a4: words('A4'),
  a3: words('A3'),
  letter: words('Letter'),
  tabloid: words('Tabloid'),
  a1: words('A1, a poster'),
  a0: words('A0, a poster'),
};

/** The scales as they stand in the dialog. */
export const SCALE_LABELS = EXPORT_SCALES.map((scale) => ({ value: String(scale), label: `${scale}×` }));
