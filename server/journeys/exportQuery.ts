import { z } from 'zod';
import {
  DEFAULT_EXPORT,
  EXPORT_SCALES,
  EXPORT_THEMES,
  PAGE_SIZES,
  type ExportOptions,
} from '../../shared/formats/exportOptions.ts';
import { LENS_KINDS, readLens } from '../../shared/lenses/lens.ts';
import { localeTag } from './localeTag.ts';

const scales = EXPORT_SCALES.map(String);

const flag = z.enum(['0', '1'], 'is 1 or 0').default('0');

/** What may be asked of an export in its address. What a format has no use for changes nothing. */
export const exportQuery = z
  .strictObject({
    lens: z
      .string()
      .refine((text) => readLens(text) !== null, `is one of ${LENS_KINDS.join(', ')}, needs:NEED`)
      .optional()
      .describe(`The way to read the map: ${LENS_KINDS.join(', ')}, or needs:NEED for one need.`),
    theme: z
      .enum(EXPORT_THEMES, `is one of ${EXPORT_THEMES.join(', ')}`)
      .default(DEFAULT_EXPORT.theme)
      .describe('How pictures, slides and pages look.'),
    page: z
      .enum(PAGE_SIZES, `is one of ${PAGE_SIZES.join(', ')}`)
      .default(DEFAULT_EXPORT.page)
      .describe('The paper of a PDF; fit makes one page as large as the map.'),
    tiled: flag.describe('1 lays a PDF over as many pages as the map needs at its own size.'),
    scale: z
      .enum(scales, `is one of ${scales.join(', ')}`)
      .default(String(DEFAULT_EXPORT.scale))
      .describe('How many pixels of a PNG stand for one unit of the map.'),
    transparent: flag.describe('1 leaves out the background of a picture.'),
    locale: localeTag.describe(
      'The language of headings, legends and other words that are not people’s own, and how numbers and days are written.',
    ),
  })
  .describe('Options of an export');

/** The options that an address asks for. */
export function exportOptionsOf(query: z.output<typeof exportQuery>): ExportOptions {
  return {
    lens: readLens(query.lens ?? null),
    theme: query.theme,
    page: query.page,
    isTiled: query.tiled === '1',
    scale: EXPORT_SCALES.find((scale) => String(scale) === query.scale) ?? DEFAULT_EXPORT.scale,
    isTransparent: query.transparent === '1',
    locale: query.locale,
  };
}
