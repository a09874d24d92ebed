import type { Lens } from '../lenses/lens.ts';

/** The pages that a picture can be laid on; `fit` is one page as large as the map. */
export const PAGE_SIZES = ['fit', 'a4', 'a3', 'letter', 'tabloid', 'a1', 'a0'] as const;

export type PageSize = (typeof PAGE_SIZES)[number];

/** The two looks that everything drawn has. */
export const EXPORT_THEMES = ['light', 'dark'] as const;

export type ExportTheme = (typeof EXPORT_THEMES)[number];

/** How many pixels of a picture stand for one unit of the map. */
export const EXPORT_SCALES = [1, 2, 3, 4] as const;

export type ExportScale = (typeof EXPORT_SCALES)[number];

/** What may be asked of an export; every format takes what it has a use for. */
export interface ExportOptions {
  readonly lens: Lens | null;
  readonly theme: ExportTheme;
  readonly page: PageSize;
  /** Whether the map goes over as many pages as it needs at its own size, instead of being made small enough for one. */
  readonly isTiled: boolean;
  readonly scale: ExportScale;
  readonly isTransparent: boolean;
  /** A BCP 47 tag: the language of all that is not people's own, how numbers and days are written, and what the file says of it. */
  readonly locale: string;
}

/** What is asked when nothing is said. */
export const DEFAULT_EXPORT: ExportOptions = {
  lens: null,
  theme: 'light',
  page: 'fit',
  isTiled: false,
  scale: 2,
  isTransparent: false,
  locale: 'en',
};
