import { fetchCatalogue } from './fetchCatalogue.ts';
import { bestLanguage } from './language.ts';
import { wordsOf, type Words } from './wordsOf.ts';

/** What says things in the language of a BCP 47 tag; numbers and days as in its region, and English where Waymark has no words of it. */
export async function fetchWords(locale: string): Promise<Words> {
  return wordsOf(locale, await fetchCatalogue(bestLanguage([locale])));
}
