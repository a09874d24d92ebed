import { describe, expect, it } from 'vitest';
import { writeJson } from '../formats/json/writeJson.ts';
import { TEMPLATE_IDS, type TemplateId } from '../protocol/journeys.ts';
import { LANGUAGES, type Language } from '../words/language.ts';
import { templateContent } from './templates.ts';
import { templateTexts, type TemplateTexts } from './templateTexts.ts';

const LANGUAGES_BUT_ENGLISH = (Object.keys(LANGUAGES) as Language[]).filter((language) => language !== 'en');
/** The fields in which a template speaks to people. */
const SPOKEN =
  /^(title|name|description|reason|quote|rootCause|ideas|persona|goal|scenario|notes|customerSource)$/;

function make(id: TemplateId, texts: TemplateTexts = {}): string {
  let last = 0;
  return writeJson(templateContent(id, '', () => `id-${(last += 1)}`, texts));
}

function spokenIn(file: string): string[] {
  const spoken = new Set<string>();
  JSON.parse(file, (field, value: unknown) => {
    if (typeof value === 'string' && value !== '' && SPOKEN.test(field)) spoken.add(value);
    return value;
  });
  return [...spoken].toSorted();
}

describe.each(LANGUAGES_BUT_ENGLISH)('templates in the language %s', (language) => {
  it.each(TEMPLATE_IDS)('%s says all of it in that language', async (id) => {
    const texts = await templateTexts(id, language);
    const english = make(id);
    expect(Object.keys(texts).toSorted()).toEqual(spokenIn(english));
    const made = make(id, texts);
    expect(spokenIn(made)).toEqual([...new Set(Object.values(texts))].toSorted());
    expect(JSON.parse(made, unspoken)).toEqual(JSON.parse(english, unspoken));
  });
});

/** All that is no words: places, ratings, kinds and marks. */
function unspoken(field: string, value: unknown): unknown {
  return SPOKEN.test(field) ? undefined : value;
}
