import { bestLanguage, LANGUAGES, type Language } from '../../shared/words/language.ts';
import { readPreference } from './usePreference.ts';

/** Where this device keeps the choice. */
export const LANGUAGE_KEY = 'waymark:language';

/** All languages that can be chosen. */
export const LANGUAGE_TAGS = Object.keys(LANGUAGES) as Language[];

/** The language chosen on this device, else the first of the browser's own that the interface has. */
export function wantedLanguage(): Language {
  return readPreference(LANGUAGE_KEY, LANGUAGE_TAGS, bestLanguage(navigator.languages));
}
