import { foldText } from '../../finding/foldText.ts';
import type { Emotion } from '../../journey/emotion.ts';
import type { Frequency, Severity } from '../../journey/painPoint.ts';
import { severityOf } from '../ojf/severityOf.ts';

/** How people say how they feel, in the languages of the interface; the faces last. */
const EMOTION_WORDS: Readonly<Record<Emotion, string>> = {
  [-2]: 'very negative|angry|furious|desperate|terrible|hate|sehr negativ|wütend|verärgert|muy negativo|enfadado|furioso|très négatif|en colère|furieux|怒り|とても悪い|非常に悪い|zeer negatief|boos|woedend|muito negativo|com raiva|😡|🤬|😠|😢|😭|:((|--',
  [-1]: 'negative|annoyed|anxious|confused|disappointed|frustrated|sad|worried|unhappy|negativ|genervt|frustriert|enttäuscht|traurig|unsicher|besorgt|negativo|frustrado|decepcionado|triste|confundido|preocupado|négatif|frustré|déçu|inquiet|confus|不安|不満|悪い|イライラ|悲しい|negatief|gefrustreerd|teleurgesteld|bezorgd|verdrietig|confuso|decepcionada|☹|🙁|😕|😟|😞|😐️|:(|-',
  0: 'neutral|ok|okay|indifferent|neutro|neutre|indifférent|普通|中立|neutraal|indiferente|😐|😶|:|',
  1: 'positive|happy|hopeful|relieved|satisfied|content|curious|good|positiv|zufrieden|froh|erleichtert|neugierig|gut|positivo|contento|feliz|satisfecho|aliviado|positif|satisfait|soulagé|良い|嬉しい|満足|安心|期待|positief|tevreden|blij|opgelucht|satisfeito|☺|🙂|😊|😀|:)|+',
  2: 'very positive|delighted|excited|enthusiastic|love|great|sehr positiv|begeistert|sehr zufrieden|muy positivo|encantado|entusiasmado|très positif|ravi|enchanté|とても良い|非常に良い|感動|大満足|zeer positief|enthousiast|muito positivo|😍|🤩|😄|😁|:))|++',
};

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

const EMOTIONS_BY_WORD = byWord(EMOTION_WORDS);
const SEVERITIES_BY_WORD = byWord(SEVERITY_WORDS);
const FREQUENCIES_BY_WORD = byWord(FREQUENCY_WORDS);

/** The numbers that a column holds, least and most, by which its scale is told; `null` for a column without numbers. */
export type NumberRange = readonly [least: number, most: number] | null;

/** The number that a cell is, with a decimal comma or point and whatever minus; `null` for other words. */
export function numberIn(words: string): number | null {
  const plain = words.trim().replace(/^[−–]/, '-').replace(',', '.');
  return /^[+-]?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** How a cell says somebody feels: in words, as a face, or as a number on the scale of its column (−2…2, 1…5, −5…5, 0…10). */
export function emotionIn(words: string, range: NumberRange): Emotion | null {
  const number = numberIn(words);
  if (number === null) return EMOTIONS_BY_WORD.get(foldText(words.trim())) ?? null;
  if (range === null) return null;
  const [least, most] = range;
  if (least >= -2 && most <= 2) return onScale(number, -2, 2);
  if (least >= 1 && most <= 5) return onScale(number - 3, -2, 2);
  if (least >= -5 && most <= 5) return onScale(number / 2.5, -2, 2);
  return least >= 0 && most <= 10 ? onScale(number / 2.5 - 2, -2, 2) : null;
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

function onScale<N extends number>(number: number, least: N, most: N): N {
  // Rounded to a whole number between the two ends, all of which are on the scale; 0 and not −0.
  return (Math.min(most, Math.max(least, Math.round(number))) || 0) as N;
}

function byWord<N extends number>(words: Readonly<Record<N, string>>): ReadonlyMap<string, N> {
  return new Map(
    Object.entries<string>(words).flatMap(([value, list]) =>
      [...wordSet(list)].map((word): [string, N] => [word, Number(value) as N]),
    ),
  );
}

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split('|').filter(Boolean).map(foldText));
}
