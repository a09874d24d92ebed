import type { Id } from '../../../shared/journey/id.ts';
import type { LaneKind } from '../../../shared/journey/lane.ts';
import type { JourneySnapshot } from '../../../shared/journey/snapshot.ts';
import { needBookOf } from '../../../shared/needs/needBook.ts';
import { needLabel, SEVERITY_WORDS } from '../../marks/markWords.ts';
import { say } from '../../words/say.ts';
import { nameOf } from '../cards/cardWords.ts';
import { readScores } from './readScores.ts';

/** Says in words what a lane draws for one stage. */
export function drawnWords(snapshot: JourneySnapshot, kind: LaneKind, stage: Id): string {
  const name = nameOf(snapshot.stages, stage);
  if (kind === 'emotion') return `Emotion in ${name}: ${emotionWords(snapshot, stage)}`;
  if (kind === 'needs') return `Needs at risk in ${name}: ${needsWords(snapshot, stage)}`;
  return `Pain points in ${name}: ${painsWords(snapshot, stage)}`;
}

function emotionWords(snapshot: JourneySnapshot, stage: Id): string {
  const { stages, lowest, end } = readScores(snapshot).emotion;
  const here = stages.find((one) => one.stage === stage);
  if (here === undefined || here.mean === null) return 'nobody has said';
  const words = [`${here.mean.toFixed(1)} on average, from −2 to 2`];
  if (lowest?.stage === stage) words.push('the lowest point of the journey');
  if (end?.stage === stage) words.push('the end of the journey');
  return words.join(', ');
}

function needsWords(snapshot: JourneySnapshot, stage: Id): string {
  const column = snapshot.stages.findIndex(({ id }) => id === stage);
  const marked = readScores(snapshot).heat.rows.filter(({ cells }) => (cells[column]?.sum ?? 0) > 0);
  if (marked.length === 0) return 'none marked';
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
  if (pains.length === 0) return 'none';
  return pains.map(({ pain }) => `${pain.title} (${SEVERITY_WORDS[pain.severity].toLowerCase()})`).join(', ');
}
