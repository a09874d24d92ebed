/** A message in the forms that a language has for amounts. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** The messages of a language, by their English sentence. */
export type Catalogue = Readonly<Record<string, string | Forms>>;

/** The languages of the interface, each by its own name. English needs no catalogue: its sentences are the keys. */
export const LANGUAGES = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  ja: '日本語',
  nl: 'Nederlands',
  pt: 'Português',
} as const;

export type Language = keyof typeof LANGUAGES;

const LOADERS: Readonly<Record<Exclude<Language, 'en'>, () => Promise<{ readonly default: Catalogue }>>> = {
  de: () => import('./catalogues/de.json', { with: { type: 'json' } }),
  es: () => import('./catalogues/es.json', { with: { type: 'json' } }),
  fr: () => import('./catalogues/fr.json', { with: { type: 'json' } }),
  ja: () => import('./catalogues/ja.json', { with: { type: 'json' } }),
  nl: () => import('./catalogues/nl.json', { with: { type: 'json' } }),
  pt: () => import('./catalogues/pt.json', { with: { type: 'json' } }),
};

let current: Language = 'en';
let catalogue: Catalogue = {};

/** The first of a person's languages that the interface has, or English. */
export function bestLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0];
    const found = (Object.keys(LANGUAGES) as Language[]).find((language) => language === base);
    if (found !== undefined) return found;
  }
  return 'en';
}

/** Fetches the messages of a language, and speaks it from now on; to be done before anything is drawn. */
export async function loadLanguage(language: Language): Promise<void> {
  catalogue = await fetchCatalogue(language);
  current = language;
  document.documentElement.lang = language;
}

/** The messages of a language, from the server or from what the browser keeps of it. */
export async function fetchCatalogue(language: Language): Promise<Catalogue> {
  return language === 'en' ? {} : (await LOADERS[language]()).default;
}

/** The language that is spoken, for everything that `Intl` formats. */
export function languageTag(): Language {
  return current;
}

/** The message for an English sentence, or `undefined` when the language has none or needs none. */
export function messageOf(text: string): string | Forms | undefined {
  return Object.hasOwn(catalogue, text) ? catalogue[text] : undefined;
}

/** Whether an English sentence is said in another language now. */
export function isTranslated(text: string): boolean {
  return messageOf(text) !== undefined;
}
