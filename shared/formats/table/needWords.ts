import { foldText } from '../../finding/foldText.ts';
import type { Id } from '../../journey/id.ts';
import { CATALOGUES } from '../../needs/catalogues.ts';

/** What the needs that tables name most are called in German, Spanish, French, Japanese, Dutch and Portuguese, and in short. */
const WORDS: Readonly<Record<Id, string>> = {
  friendliness:
    'friendly|courtesy|freundlichkeit|amabilidad|amabilité|親しみやすさ|vriendelijkheid|gentileza',
  empathy:
    'empathy|understanding|empathie|verständnis|verständnis und empathie|empatía|comprensión y empatía|compréhension et empathie|共感|理解と共感|begrip en empathie|empatia|compreensão e empatia',
  fairness: 'fair|gerechtigkeit|equidad|équité|公平さ|公平|eerlijkheid|justiça',
  control: 'kontrolle|maîtrise|contrôle|コントロール感|コントロール|regie|controle',
  options:
    'options|alternatives|choice|optionen|optionen und alternativen|opciones y alternativas|opciones|options et alternatives|選択肢|選択肢と代替案|opties en alternatieven|opties|opções e alternativas|opções',
  information: 'info|información|情報|informatie|informação',
  time: 'zeit|tiempo|temps|時間|tijd|tempo',
  recognised: 'recognized|recognition|erkannt|reconocido|reconnu|認められている|herkend|reconhecido',
  heard: 'gehört|escuchado|écouté|聞いてもらえること|gehoord|ouvido',
  'cared-for': 'care|umsorgt|choyé|大切にされること|verzorgd',
  speed: 'fast|schnelligkeit|rapidez|vitesse|速さ|snelheid',
  quality: 'qualität|calidad|qualité|品質|kwaliteit|qualidade',
};

const NEED_OF_WORD = new Map<string, Id>([
  ...Object.entries(WORDS).flatMap(([id, words]) =>
    words.split('|').map((word): [string, Id] => [foldText(word), id]),
  ),
  ...CATALOGUES.flatMap(({ needs }) =>
    needs.flatMap(({ id, label }): [string, Id][] => [
      [foldText(id), id],
      [foldText(label), id],
    ]),
  ),
]);

/** The published need that some words name; `null` for a need of the team's own. */
export function needNamed(words: string): Id | null {
  return NEED_OF_WORD.get(foldText(words.trim())) ?? null;
}
