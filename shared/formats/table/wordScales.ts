import { foldText } from '../../finding/foldText.ts';
import type { Frequency, Severity } from '../../journey/painPoint.ts';
import { severityOf } from '../ojf/severityOf.ts';

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  0: 'kein|keine|ninguna|aucune|なし|geen|nenhuma',
  1: 'gering|niedrig|leicht|baja|bajo|leve|faible|basse|低|低い|laag|baixa|baixo',
  2: 'mittel|mäßig|media|medio|moderada|moyen|moyenne|中|中程度|gemiddeld|matig|média|médio|moderado',
  3: 'hoch|schwer|alta|alto|grave|élevé|élevée|haute|forte|高|高い|hoog|zwaar',
  4: 'kritisch|sehr hoch|very high|muy alta|crítica|crítico|critique|très élevé|très haute|致命的|非常に高い|kritiek|zeer hoog|muito alta',
};

const FREQUENCY_WORDS: Readonly<Record<Frequency, string>> = {
  1: 'rare|rarely|never|selten|rara vez|raro|rarement|めったにない|まれ|zelden|raramente',
  2: 'occasionally|seldom|gelegentlich|ocasional|occasionnel|たまに|af en toe|ocasionalmente',
  3: 'sometimes|manchmal|a veces|parfois|時々|soms|às vezes',
  4: 'often|frequent|frequently|oft|häufig|a menudo|frecuente|souvent|fréquent|よく|頻繁|vaak|frequente',
  5: 'always|every time|immer|siempre|toujours|いつも|常に|altijd|sempre',
};

const YES = wordSet('yes|y|true|x|✓|✔|☑|●|◆|1|ja|j|sí|si|s|oui|o|はい|有|○|◯|sim|made|mixed|broken|!');
const NO = wordSet('no|n|false|0|-|–|—|nein|non|いいえ|無|なし|×|nee|não|nao|none|n/a');

const NOTHING = wordSet(
  '-|–|—|--|/|n/a|na|n.a.|none|nothing|nil|kein|keine|keiner|nichts|entfällt|ninguno|ninguna|nada|aucun|aucune|rien|néant|なし|無し|特になし|該当なし|無|geen|niets|nenhum|nenhuma',
);

const SEVERITIES_BY_WORD = byWord(SEVERITY_WORDS);
const FREQUENCIES_BY_WORD = byWord(FREQUENCY_WORDS);

/** The numbers that a column holds, least and most, by which its scale is told; `null` for a column without numbers. */
export type NumberRange = readonly [least: number, most: number] | null;

/** The number that a cell is, with a decimal comma or point and whatever minus; `null` for other words. */
export function numberIn(words: string): number | null {
  const plain = words.trim().replace(/^[−–]/, '-').replace(',', '.');
  return /^[+-]?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** How grave a cell says that something is: in words, or as a number on the scale of its column (0…4, 1…5, 0…10). */
export function severityIn(words: string, range: NumberRange): Severity | null {
  const number = numberIn(words);
  if (number === null) return severityOf(words) ?? SEVERITIES_BY_WORD.get(foldText(words.trim())) ?? null;
  if (range === null || range[0] < 0) return null;
  if (range[1] <= 4) return onScale(number, 0, 4);
  if (range[1] <= 5) return onScale(number - 1, 0, 4);
  return range[1] <= 10 ? onScale(number / 2.5, 0, 4) : null;
}

/** How often a cell says that something is so: in words, or from 1 to 5. */
export function frequencyIn(words: string): Frequency | null {
  const number = numberIn(words);
  if (number === null) return FREQUENCIES_BY_WORD.get(foldText(words.trim())) ?? null;
  return number >= 1 && number <= 5 ? onScale(number, 1, 5) : null;
}

/** Whether a cell says yes or no; `null` when it says something else. */
export function flagIn(words: string): boolean | null {
  const folded = foldText(words.trim());
  return YES.has(folded) ? true : NO.has(folded) ? false : null;
}

/** Whether a cell that could hold words says that there is nothing to say, such as “none” or a dash. */
export function saysNothing(words: string): boolean {
  return words.length < 100 && NOTHING.has(foldText(words.trim()));
}

/** A number as the nearest of a whole scale from one end to the other. */
export function onScale<N extends number>(number: number, least: N, most: N): N {
  // Rounded to a whole number between the two ends, all of which are on the scale; 0 and not −0.
  return (Math.min(most, Math.max(least, Math.round(number))) || 0) as N;
}

/** Words between bars, each with the number that it stands for. */
export function byWord<N extends number>(words: Readonly<Record<N, string>>): ReadonlyMap<string, N> {
  return new Map(
    Object.entries<string>(words).flatMap(([value, list]) =>
      [...wordSet(list)].map((word): [string, N] => [word, Number(value) as N]),
    ),
  );
}

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split('|').filter(Boolean).map(foldText));
}
