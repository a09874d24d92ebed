import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { readInterfaceText, type Sentence } from '../../tests/helpers/interfaceText.ts';
import { sharedCounts, sharedSentences } from '../../tests/helpers/sharedSentences.ts';
import { LANGUAGES, type Catalogue, type Forms, type Language } from './language.ts';

const { sentences, unsaid } = readInterfaceText();
const said = new Map<string, Sentence>([
  ...sharedSentences().map((text) => [text, { text, isCounted: false }] as const),
  ...sharedCounts().map((text) => [text, { text, isCounted: true }] as const),
  ...sentences.map((sentence) => [sentence.text, sentence] as const),
]);
const translated = (Object.keys(LANGUAGES) as Language[]).filter((language) => language !== 'en');

test('everything that the client shows is said, so that it can be translated', () => {
  expect(unsaid).toEqual([]);
});

describe.each(translated)('the catalogue of %s', (language) => {
  const catalogue = readCatalogue(language);

  it('has every sentence', () => {
    expect([...said.keys()].filter((text) => !Object.hasOwn(catalogue, text))).toEqual([]);
  });

  it('has none that is not said any more', () => {
    expect(Object.keys(catalogue).filter((text) => !said.has(text))).toEqual([]);
  });

  it('puts the same things into every sentence', () => {
    const wrong = Object.entries(catalogue).filter(([text, message]) => {
      const wanted = placesIn(text);
      const forms = formsOf(message);
      // One of something need not be counted.
      const known = Object.values(forms).every((form) =>
        placesIn(form).every((place) => wanted.includes(place)),
      );
      return !known || placesIn(forms.other).join() !== wanted.join();
    });
    expect(wrong).toEqual([]);
  });

  it('has the forms that the language has for amounts, where something is counted', () => {
    // Of millions, Romance languages have a form of their own, which no map has enough cards for.
    const wanted = new Intl.PluralRules(language)
      .resolvedOptions()
      .pluralCategories.filter((category) => category !== 'many')
      .toSorted();
    const wrong = Object.entries(catalogue).filter(([text, message]) => {
      const isCounted = said.get(text)?.isCounted === true;
      return Object.keys(formsOf(message)).toSorted().join() !== (isCounted ? wanted : ['other']).join();
    });
    expect(wrong).toEqual([]);
  });
});

function readCatalogue(language: Language): Catalogue {
  const file = join(import.meta.dirname, 'catalogues', `${language}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Catalogue;
}

function formsOf(message: string | Forms): Forms {
  return typeof message === 'string' ? { other: message } : message;
}

function placesIn(message: string): string[] {
  return [...new Set(message.match(/\{\w+\}/g))].toSorted();
}
