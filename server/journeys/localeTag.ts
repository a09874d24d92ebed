import { z } from 'zod';
import { DEFAULT_EXPORT } from '../../shared/formats/exportOptions.ts';

/** A BCP 47 tag in an address: whoever gives none, as scripts do, is answered in English, whatever a browser asks for. */
export const localeTag = z
  .string()
  .refine(isLanguageTag, 'is no language tag, such as en or pt-BR')
  .default(DEFAULT_EXPORT.locale);

function isLanguageTag(text: string): boolean {
  try {
    return text.length <= 35 && Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
