import { foldText } from '../../finding/foldText.ts';
import type { JourneyHeader } from '../../journey/header.ts';
import { cellWords, type Cell } from './cell.ts';

/** What a map says of itself above its table, each in a row with its name. */
export type HeaderAbove = Partial<Record<'persona' | 'scenario' | 'goal', string>>;

const WORDS: Readonly<Record<keyof HeaderAbove, string>> = {
  persona:
    'persona|personas|persona name|actor|user|customer|customer persona|kunde|nutzer|cliente|usuario|usuário|client|utilisateur|ペルソナ|顧客|klant|gebruiker',
  scenario:
    'scenario|scenarios|context|situation|use case|szenario|kontext|escenario|contexto|situación|scénario|contexte|シナリオ|状況|situatie|cenário|situação',
  goal: 'goal|goals|goals & expectations|goals and expectations|user goal|user goals|customer goal|objective|objectives|ziel|ziele|objetivo|objetivos|meta|metas|objectif|objectifs|but|ゴール|目標|目的|doel|doelen',
};

/** Of a cell with the name of a field and what it says, in letters. */
const LONGEST = 2000;

const FIELD_OF_WORD = new Map(
  Object.entries(WORDS).flatMap(([field, words]) =>
    words.split('|').map((word) => [foldText(word), field as keyof HeaderAbove] as const),
  ),
);

/** What a row above a table says of the whole journey, such as “Persona: Jamie”; `null` for any other row. */
export function headerIn(
  row: readonly Cell[],
): { readonly field: keyof HeaderAbove; readonly words: string } | null {
  const [first = '', ...rest] = row.map((cell) => cellWords(cell).trim()).filter(Boolean);
  if (first.length > LONGEST) return null;
  const [, label = first, inside = ''] = /^([^:：]{1,40})[:：]\s*(.*)$/s.exec(first) ?? [];
  const field = FIELD_OF_WORD.get(foldText(label.trim()));
  const words = [inside, ...rest].filter(Boolean).join(' ');
  return field === undefined || words === '' ? null : { field, words };
}

/** All that the rows above a table say of the journey; of what is said twice, both. */
export function headerAbove(rows: readonly (readonly Cell[])[]): Partial<JourneyHeader> {
  const said: HeaderAbove = {};
  for (const { field, words } of rows.flatMap((row) => headerIn(row) ?? []))
    said[field] = said[field] === undefined ? words : `${said[field]}\n${words}`;
  return said;
}
