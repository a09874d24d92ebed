import { foldText } from '../../finding/foldText.ts';
import type { Emotion } from '../../journey/emotion.ts';
import { byWord, numberIn, onScale, type NumberRange } from './wordScales.ts';

/** How people say how they feel, in the languages of the interface; the faces last. */
const EMOTION_WORDS: Readonly<Record<Emotion, string>> = {
  [-2]: 'very negative|angry|furious|desperate|terrible|hate|sehr negativ|wütend|verärgert|zornig|verzweifelt|muy negativo|enfadado|enojado|furioso|desesperado|très négatif|en colère|furieux|désespéré|怒り|怒る|とても悪い|非常に悪い|絶望|zeer negatief|boos|woedend|wanhopig|muito negativo|com raiva|😡|🤬|😠|😢|😭|:((|--',
  [-1]: 'negative|annoyed|anxious|confused|disappointed|frustrated|sad|worried|unhappy|overwhelmed|stressed|nervous|bored|impatient|irritated|skeptical|sceptical|hesitant|uncertain|unsure|insecure|afraid|scared|tired|upset|dissatisfied|unsatisfied|helpless|lost|bad|anxiety|frustration|confusion|stress|negativ|genervt|frustriert|enttäuscht|traurig|unsicher|besorgt|überfordert|gestresst|nervös|gelangweilt|ungeduldig|skeptisch|ängstlich|verwirrt|verunsichert|unzufrieden|hilflos|schlecht|negativo|frustrado|decepcionado|triste|confundido|preocupado|abrumado|estresado|nervioso|aburrido|impaciente|molesto|irritado|escéptico|inseguro|ansioso|insatisfecho|négatif|frustré|déçu|inquiet|confus|perdu|stressé|nerveux|agacé|énervé|ennuyé|sceptique|anxieux|insatisfait|mécontent|débordé|不安|不満|悪い|イライラ|悲しい|混乱|焦り|失望|がっかり|疲れ|退屈|面倒|迷い|疑問|心配|ストレス|戸惑い|negatief|gefrustreerd|teleurgesteld|bezorgd|verdrietig|gestrest|onzeker|verward|zenuwachtig|geïrriteerd|ongeduldig|ontevreden|overweldigd|verveeld|sceptisch|confuso|decepcionada|sobrecarregado|estressado|nervoso|entediado|cético|insatisfeito|☹|🙁|😕|😟|😞|😐️|😣|😖|😩|😫|😤|😰|😨|😔|:(|-',
  0: 'neutral|ok|okay|indifferent|average|mixed|gleichgültig|neutro|neutre|indifférent|indiferente|普通|中立|ふつう|どちらでもない|neutraal|onverschillig|😐|😶|😑|:|',
  1: 'positive|happy|hopeful|relieved|satisfied|content|curious|good|confident|calm|relaxed|interested|optimistic|pleased|glad|grateful|inspired|motivated|proud|trust|relief|positiv|zufrieden|froh|erleichtert|neugierig|gut|glücklich|hoffnungsvoll|zuversichtlich|entspannt|interessiert|stolz|dankbar|motiviert|positivo|contento|feliz|satisfecho|aliviado|curioso|esperanzado|confiado|tranquilo|interesado|orgulloso|alegre|positif|satisfait|soulagé|content|heureux|curieux|confiant|rassuré|serein|intéressé|良い|嬉しい|うれしい|満足|安心|期待|楽しい|興味|好奇心|信頼|納得|喜び|positief|tevreden|blij|opgelucht|nieuwsgierig|zelfverzekerd|ontspannen|hoopvol|gelukkig|geïnteresseerd|satisfeito|contente|confiante|esperançoso|interessado|orgulhoso|☺|🙂|😊|😀|😌|😃|👍|:)|+',
  2: 'very positive|delighted|excited|enthusiastic|love|great|thrilled|ecstatic|joy|joyful|amazed|sehr positiv|begeistert|sehr zufrieden|muy positivo|encantado|entusiasmado|emocionado|très positif|ravi|enchanté|enthousiaste|とても良い|非常に良い|感動|大満足|ワクワク|わくわく|zeer positief|enthousiast|muito positivo|empolgado|😍|🤩|😄|😁|🥳|🎉|:))|++',
};

/** What has more letters tells a story, and is no feeling. */
const LONGEST = 300;

const EMOTIONS_BY_WORD = byWord(EMOTION_WORDS);

const FACE = /\p{Extended_Pictographic}/gu;

/** What stands between several feelings. */
const BETWEEN = /[\n\r,;/|&+、・]|\s(?:and|but|und|aber|y|pero|et|mais|en|maar|e|mas)\s/u;

/** What is said before a feeling, or after it, of how strong it is. */
const HOW_MUCH =
  /^(?:slightly|somewhat|quite|rather|very|really|a bit|a little|etwas|leicht|sehr|ziemlich|un poco|muy|bastante|un peu|très|assez|少し|とても|een beetje|erg|heel|um pouco|muito)\s*|[!?.…+*]+$/gu;

/** How a cell says somebody feels: in words, as a face, or as a number on the scale of its column (−2…2, 1…5, −5…5, 0…10). */
export function emotionIn(words: string, range: NumberRange): Emotion | null {
  if (words.length > LONGEST) return null;
  const number = numberIn(words);
  if (number === null) return EMOTIONS_BY_WORD.get(foldText(words.trim())) ?? null;
  if (range === null) return null;
  const [least, most] = range;
  if (least >= -2 && most <= 2) return onScale(number, -2, 2);
  if (least >= 1 && most <= 5) return onScale(number - 3, -2, 2);
  if (least >= -5 && most <= 5) return onScale(number / 2.5, -2, 2);
  return least >= 0 && most <= 10 ? onScale(number / 2.5 - 2, -2, 2) : null;
}

/** The middle of the feelings that a cell names one beside the other, such as “confident + slightly anxious” or “😡 angry”. */
export function mixedEmotionIn(words: string): Emotion | null {
  if (words.length > LONGEST) return null;
  const folded = foldText(words);
  const named = [...(folded.match(FACE) ?? []), ...folded.replaceAll(FACE, ',').split(BETWEEN)].flatMap(
    (part) => EMOTIONS_BY_WORD.get(part.trim().replaceAll(HOW_MUCH, '').trim()) ?? [],
  );
  const sum = named.reduce((total: number, one) => total + one, 0);
  return named.length === 0 ? null : onScale(sum / named.length, -2, 2);
}
