import type { Id } from '../../../shared/journey/id.ts';
import type { LaneKind } from '../../../shared/journey/lane.ts';
import type { JourneySnapshot } from '../../../shared/journey/snapshot.ts';
import { needBookOf } from '../../../shared/needs/needBook.ts';
import { foundGapWords } from '../../marks/foundGapWords.ts';
import { SEVERITY_WORDS } from '../../../shared/marks/markNames.ts';
import { needLabel } from '../../marks/markWords.ts';
import { formatNumber, inSentence, say } from '../../words/say.ts';
import { nameOf } from '../cards/cardWords.ts';
import { readScores } from '../../../shared/scoring/readScores.ts';

/** Says in words what a lane draws for one stage. */
export function drawnWords(snapshot: JourneySnapshot, kind: LaneKind, stage: Id): string {
  const name = nameOf(snapshot.stages, stage);
  switch (kind) {
    case 'emotion':
      return say('Emotion in {stage}: {found}', { stage: name, found: emotionWords(snapshot, stage) });
    case 'needs':
      return say('Needs at risk in {stage}: {found}', { stage: name, found: needsWords(snapshot, stage) });
    case 'gap':
      return say('Delivery gap in {stage}: {found}', { stage: name, found: gapWordsOf(snapshot, stage) });
    default:
      return say('Pain points in {stage}: {found}', { stage: name, found: painsWords(snapshot, stage) });
  }
}

function emotionWords(snapshot: JourneySnapshot, stage: Id): string {
  const { emotions } = readScores(snapshot);
  const lines = emotions.flatMap(({ persona, curve: { stages, lowest, end } }) => {
    const mean = stages.find((one) => one.stage === stage)?.mean ?? null;
    if (mean === null) return [];
    const words = [say('{mean} on average, from −2 to 2', { mean: formatNumber(mean, ONE_DECIMAL) })];
    if (lowest?.stage === stage) words.push(say('the lowest point of the journey'));
    if (end?.stage === stage) words.push(say('the end of the journey'));
    const said = words.join(', ');
    return persona === null ? said : say('{persona} {emotion}', { persona: persona.name, emotion: said });
  });
  return lines.length === 0 ? say('nobody has said') : lines.join('; ');
}

const ONE_DECIMAL = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

function gapWordsOf(snapshot: JourneySnapshot, stage: Id): string {
  const found = readScores(snapshot).gaps.find((one) => one.stage === stage);
  return found === undefined || found.rated.length === 0 ? say('not rated') : foundGapWords(found);
}

function needsWords(snapshot: JourneySnapshot, stage: Id): string {
  const column = snapshot.stages.findIndex(({ id }) => id === stage);
  const marked = readScores(snapshot).heat.rows.filter(({ cells }) => (cells[column]?.sum ?? 0) > 0);
  if (marked.length === 0) return say('none marked');
  const book = needBookOf(snapshot.teamNeeds);
  return marked
    .map(({ need, weight, cells }) => {
      const words = `${needLabel(book.needOf(need))} ${cells[column]?.sum ?? 0}`;
      return weight > 1 ? `${words} (${say('counts double')})` : words;
    })
    .join(', ');
}

function painsWords(snapshot: JourneySnapshot, stage: Id): string {
  const pains = readScores(snapshot).pains.find((one) => one.stage === stage)?.pains ?? [];
  if (pains.length === 0) return say('none');
  return pains
    .map(({ pain }) => `${pain.title} (${inSentence(say(SEVERITY_WORDS[pain.severity]))})`)
    .join(', ');
}
