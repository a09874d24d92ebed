import type { Catalogue, Language } from './language.ts';

// Each in a file of its own: a browser fetches one of them, a server reads those that it is asked for.
const LOADERS: Readonly<Record<Exclude<Language, 'en'>, () => Promise<{ readonly default: Catalogue }>>> = {
  de: () => import('./catalogues/de.json', { with: { type: 'json' } }),
  es: () => import('./catalogues/es.json', { with: { type: 'json' } }),
  fr: () => import('./catalogues/fr.json', { with: { type: 'json' } }),
  ja: () => import('./catalogues/ja.json', { with: { type: 'json' } }),
  nl: () => import('./catalogues/nl.json', { with: { type: 'json' } }),
  pt: () => import('./catalogues/pt.json', { with: { type: 'json' } }),
};

/** The messages of a language, from the server or from what the browser keeps of it. */
export async function fetchCatalogue(language: Language): Promise<Catalogue> {
  return language === 'en' ? {} : (await LOADERS[language]()).default;
}
