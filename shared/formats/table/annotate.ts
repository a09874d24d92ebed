import type { Id } from '../../journey/id.ts';
import { MOMENT_STATES } from '../../journey/momentOfTruth.ts';
import { RISK_LEVELS } from '../../journey/needAtRisk.ts';
import { message, type Message } from '../../words/message.ts';
import { DEFAULT_SEVERITY } from '../ojf/severityOf.ts';
import { channelOfWord } from '../ojf/channelOf.ts';
import type { TableBuilder } from './tableBuilder.ts';
import type { TableRole } from './tableMapping.ts';
import { emotionIn, mixedEmotionIn } from './emotionIn.ts';
import { flagIn, frequencyIn, numberIn, saysNothing, severityIn, type NumberRange } from './wordScales.ts';

/** One cell of a table that says something of a stage or card. */
export interface SaidCell {
  readonly role: TableRole;
  readonly words: string;
  /** Of its column, or row in a grid. */
  readonly range: NumberRange;
  /** Says that the cell is not understood, and why; it is kept as a line of the description. */
  readonly misunderstand: (why: Message) => void;
  /** Keeps the words of a feeling that is more than one word. */
  readonly keepFeeling: () => void;
  /** Says that a need is in no catalogue. */
  readonly ownNeed: (name: string) => void;
}

/** Writes down what the cells of a row, or of a stage in a grid, say of a subject. */
export function annotate(builder: TableBuilder, subject: Id, cells: readonly SaidCell[]): void {
  const said = cells.filter(
    ({ role, words }) => words.trim() !== '' && !(WORDED.includes(role) && saysNothing(words)),
  );
  const of = (role: TableRole): SaidCell | undefined => said.find((cell) => cell.role === role);
  const fields = builder.fieldsOf(subject);
  for (const cell of said) {
    const { role, words, range } = cell;
    if (role === 'description') builder.describe(subject, words.trim());
    else if (role === 'channel') fields.channel = channelOfWord(words) ?? shortOr(words, null, cell);
    else if (role === 'emotion') {
      const exact = emotionIn(words, range);
      const emotion = exact ?? mixedEmotionIn(words);
      if (emotion === null)
        cell.misunderstand(message('no feeling that we know; −2 to 2, 1 to 5, a word or a face would be'));
      else fields.emotion = emotion;
      if (exact === null && emotion !== null) cell.keepFeeling();
    } else if (role === 'teamRating' || role === 'customerRating') {
      const rating = numberIn(words);
      if (rating === null || rating < 0 || rating > 10) cell.misunderstand(message('no rating from 0 to 10'));
      else fields[role] = rating;
    } else if (role === 'tags') fields.tags = membersIn(words).filter((tag) => tag.length <= MOST_LETTERS);
    else if (role === 'owner') {
      const name = shortOr(words, null, cell);
      if (name !== null) fields.owner = { person: null, name };
    } else if (role === 'quote') for (const line of linesIn(words)) builder.quote(subject, line);
    else if (role === 'opportunity') for (const line of entriesIn(words)) builder.opportunity(subject, line);
  }
  annotateNeeds(builder, subject, of('needs'), of('riskLevel'));
  const isPainless = cells.some(({ role, words }) => role === 'painPoint' && saysNothing(words));
  if (!isPainless) annotatePains(builder, subject, of('painPoint'), of('severity'), of('frequency'));
  annotateMoment(builder, subject, of('momentOfTruth'));
}

/** A line of a cell each, without the bullets and numbers before them. */
export function linesIn(words: string): string[] {
  return words
    .split(/\r\n|\r|\n|(?<=\S)\s*[•·▪]\s*/)
    .map((line) => line.replace(/^\s*(?:[•·▪*–—-]\s+|\d{1,2}[.)]\s+)/, '').trim())
    .filter((line) => line !== '');
}

/** What is said in a cell one beside the other: a line each or, in a single line, between semicolons. */
function entriesIn(words: string): string[] {
  const lines = linesIn(words);
  return lines.length > 1 ? lines : lines.flatMap((line) => line.split(/;\s*/)).filter(Boolean);
}

function membersIn(words: string): string[] {
  return [
    ...new Set(
      words
        .split(/[;,、\r\n]/)
        .map((word) => word.trim())
        .filter(Boolean),
    ),
  ];
}

function annotateNeeds(
  builder: TableBuilder,
  subject: Id,
  needs: SaidCell | undefined,
  risk: SaidCell | undefined,
): void {
  const level = risk === undefined ? null : riskIn(risk);
  for (const member of needs === undefined ? [] : membersIn(needs.words)) {
    // “Time (3)” and “Time: 3” say how much it is at risk.
    const [, name = member, own] = /^(.*\S)\s*(?:[(:=]|\s-)\s*([1-3])\)?$/.exec(member) ?? [];
    const said = RISK_LEVELS.find((one) => String(one) === own) ?? level;
    if (name.length > MOST_LETTERS) needs?.misunderstand(message('longer than the name of a need'));
    else if (!builder.need(subject, name, said)) needs?.ownNeed(name);
  }
}

function riskIn(cell: SaidCell): 1 | 2 | 3 | null {
  const severity = severityIn(cell.words, cell.range);
  const exact = RISK_LEVELS.find((level) => String(level) === cell.words.trim());
  if (exact !== undefined) return exact;
  if (severity === null)
    cell.misunderstand(message('no risk level; 1, 2 or 3, or low, medium or high would be'));
  return severity === null ? null : severity >= 3 ? 3 : severity === 2 ? 2 : 1;
}

function annotatePains(
  builder: TableBuilder,
  subject: Id,
  pain: SaidCell | undefined,
  grave: SaidCell | undefined,
  often: SaidCell | undefined,
): void {
  const severity = grave === undefined ? null : severityIn(grave.words, grave.range);
  const frequency = often === undefined ? null : frequencyIn(often.words);
  if (grave !== undefined && severity === null)
    grave.misunderstand(message('no severity; 0 to 4, 1 to 5, or low, medium, high or critical would be'));
  if (often !== undefined && frequency === null)
    often.misunderstand(message('no frequency; 1 to 5 would be'));
  const rated = { ...(severity !== null && { severity }), ...(frequency !== null && { frequency }) };
  const titles = pain === undefined ? [] : entriesIn(pain.words);
  for (const words of titles) {
    // “Long wait (high)” says how grave it is.
    const [, title = words, grade = ''] = /^(.*\S)\s*[([]\s*([^()[\]]{2,20})[)\]]$/s.exec(words) ?? [];
    const own = severityIn(grade, null);
    builder.painPoint(subject, {
      severity: DEFAULT_SEVERITY,
      ...rated,
      ...(own === null ? { title: words } : { title, severity: own }),
    });
  }
  // A severity without words hurts all the same, by the name of its card.
  if (titles.length === 0 && severity !== null && severity > 0)
    builder.painPoint(subject, { ...rated, title: builder.fieldsOf(subject).title ?? '' });
}

function annotateMoment(builder: TableBuilder, subject: Id, cell: SaidCell | undefined): void {
  if (cell === undefined) return;
  const flag = flagIn(cell.words);
  if (flag === false) return;
  const word = cell.words.trim().toLowerCase();
  const state = MOMENT_STATES.find((one) => one === word);
  const reason = flag === null ? cell.words.trim() : '';
  builder.momentOfTruth(subject, { reason, ...(state !== undefined && { state }) });
}

function shortOr<T>(words: string, fallback: T, cell: SaidCell): string | T {
  const short = words.trim();
  if (short.length <= MOST_LETTERS) return short;
  cell.misunderstand(message('longer than {most} letters', { most: MOST_LETTERS }));
  return fallback;
}

/** Roles whose cells hold words, in which a dash says that there are none. */
const WORDED: readonly TableRole[] = [
  'description',
  'channel',
  'needs',
  'painPoint',
  'momentOfTruth',
  'opportunity',
  'quote',
  'tags',
  'owner',
];

const MOST_LETTERS = 200;
