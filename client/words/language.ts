import { fetchCatalogue } from '../../shared/words/fetchCatalogue.ts';
import type { Catalogue, Language } from '../../shared/words/language.ts';
import { wordsOf, type Words } from '../../shared/words/wordsOf.ts';

let current: Language = 'en';
let catalogue: Catalogue = {};
let words = wordsOf();

/** Fetches the messages of a language, and speaks it from now on; to be done before anything is drawn. */
export async function loadLanguage(language: Language): Promise<void> {
  catalogue = await fetchCatalogue(language);
  current = language;
  words = wordsOf(language, catalogue);
  document.documentElement.lang = language;
}

/** The language that is spoken, for everything that `Intl` formats. */
export function languageTag(): Language {
  return current;
}

/** What says things in the language that is spoken. */
export function spokenWords(): Words {
  return words;
}

/** Whether an English sentence is said in another language now. */
export function isTranslated(text: string): boolean {
  return Object.hasOwn(catalogue, text);
}
