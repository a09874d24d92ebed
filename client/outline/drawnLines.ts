import type { LaneKind } from '../../shared/journey/lane.ts';
import type { JourneySnapshot } from '../../shared/journey/snapshot.ts';
import { needBookOf } from '../../shared/needs/needBook.ts';
import { deliveryGaps, type StageGap } from '../../shared/scoring/deliveryGaps.ts';
import { emotionCurves, type EmotionCurve } from '../../shared/scoring/emotionCurve.ts';
import { needsHeat } from '../../shared/scoring/needsHeat.ts';
import { stagePains } from '../../shared/scoring/stagePains.ts';
import { EMOTIONS } from '../../shared/journey/emotion.ts';
import { EMOTION_WORDS, SEVERITY_WORDS } from '../../shared/marks/markNames.ts';
import { needLabel } from '../marks/markWords.ts';
import { formatNumber, inSentence, say, sayCount } from '../words/say.ts';

/** What a lane that draws itself says of each stage, in words and numbers; one list of lines a stage, in order. */
export function drawnLines(snapshot: JourneySnapshot, kind: LaneKind): readonly (readonly string[])[] {
  if (kind === 'emotion') return emotionLines(snapshot);
  if (kind === 'needs') return needsLines(snapshot);
  if (kind === 'pains') return painsLines(snapshot);
  return kind === 'gap' ? deliveryGaps(snapshot).stages.map(gapLines) : snapshot.stages.map(() => []);
}

function emotionLines(snapshot: JourneySnapshot): string[][] {
  const curves = emotionCurves(snapshot);
  return snapshot.stages.map((_, column) =>
    curves.flatMap(({ persona, curve }) => {
      const words = emotionWords(curve, column);
      if (words === null) return [];
      return [persona === null ? words : say('{name}: {words}', { name: persona.name, words })];
    }),
  );
}

/** How it feels in a stage on average, and whether the curve is at its lowest there or ends. */
function emotionWords({ stages, lowest, end }: EmotionCurve, column: number): string | null {
  const here = stages[column];
  if (here === undefined || here.mean === null) return null;
  const nearest = EMOTIONS[Math.round(here.mean) + 2] ?? 0;
  const words = [`${say(EMOTION_WORDS[nearest])} (${formatNumber(here.mean, SIGNED)})`];
  if (lowest?.stage === here.stage) words.push(say('lowest point'));
  if (end?.stage === here.stage) words.push(say('end'));
  return words.join(', ');
}

const SIGNED = { maximumFractionDigits: 1, signDisplay: 'exceptZero' } as const;

function needsLines(snapshot: JourneySnapshot): string[][] {
  const { rows } = needsHeat(snapshot);
  const book = needBookOf(snapshot.teamNeeds);
  return snapshot.stages.map((_, column) =>
    rows.flatMap(({ need, cells }) => {
      const heat = cells[column];
      if (heat === undefined || heat.sum === 0) return [];
      return sayCount(heat.count, '{need} {sum}, marked once', '{need} {sum}, marked {count} times', {
        need: needLabel(book.needOf(need)),
        sum: heat.sum,
      });
    }),
  );
}

function painsLines(snapshot: JourneySnapshot): string[][] {
  return stagePains(snapshot).map(({ pains }) =>
    pains.map(({ pain, score }) =>
      say('{title}: {severity}, score {score}', {
        title: pain.title.trim() === '' ? say('Untitled pain point') : pain.title,
        severity: inSentence(say(SEVERITY_WORDS[pain.severity])),
        score,
      }),
    ),
  );
}

function gapLines({ team, customers, gap, nobodyAsked }: StageGap): string[] {
  const lines: string[] = [];
  if (gap !== null) lines.push(say('Gap {gap}', { gap: formatNumber(gap, SIGNED) }));
  if (team !== null) lines.push(say('Team {rating}', { rating: formatNumber(team) }));
  if (customers !== null) lines.push(say('Customers {rating}', { rating: formatNumber(customers) }));
  if (nobodyAsked > 0) lines.push(sayCount(nobodyAsked, 'Nobody asked', 'Nobody asked, {count} times'));
  return lines;
}
