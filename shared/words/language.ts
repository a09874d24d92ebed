/** A message in the forms that a language has for amounts. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** The messages of a language, by their English sentence. */
export type Catalogue = Readonly<Record<string, string | Forms>>;

/** The languages that Waymark speaks, each by its own name. English needs no catalogue: its sentences are the keys. */
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

/** The first of a person's languages that Waymark speaks, or English. */
export function bestLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0];
    const found = (Object.keys(LANGUAGES) as Language[]).find((language) => language === base);
    if (found !== undefined) return found;
  }
  return 'en';
}
