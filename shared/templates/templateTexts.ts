import type { TemplateId } from '../protocol/journeys.ts';
import type { Language } from '../words/language.ts';

/** The texts of one template in another language, by their English ones. */
export type TemplateTexts = Readonly<Record<string, string>>;

type Texts = Readonly<Record<TemplateId, TemplateTexts>>;

const LOADERS: Readonly<Record<Exclude<Language, 'en'>, () => Promise<{ readonly default: Texts }>>> = {
  de: () => import('./texts/de.json', { with: { type: 'json' } }),
  es: () => import('./texts/es.json', { with: { type: 'json' } }),
  fr: () => import('./texts/fr.json', { with: { type: 'json' } }),
  ja: () => import('./texts/ja.json', { with: { type: 'json' } }),
  nl: () => import('./texts/nl.json', { with: { type: 'json' } }),
  pt: () => import('./texts/pt.json', { with: { type: 'json' } }),
};

/** What a template says in a language, by what it says in English; a test holds it to all of it. */
export async function templateTexts(id: TemplateId, language: Language): Promise<TemplateTexts> {
  return language === 'en' ? {} : (await LOADERS[language]()).default[id];
}

/** A design with all its texts in another language; whatever is no text of it stays as it is. */
export function inLanguage<T>(design: T, texts: TemplateTexts): T {
  if (typeof design === 'string') return (texts[design] ?? design) as T;
  if (Array.isArray(design)) return design.map((one: unknown) => inLanguage(one, texts)) as T;
  if (typeof design !== 'object' || design === null) return design;
  return Object.fromEntries(
    Object.entries(design).map(([key, value]: [string, unknown]) => [key, inLanguage(value, texts)]),
  ) as T;
}
