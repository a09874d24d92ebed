import type { Emotion } from '../journey/emotion.ts';
import type { Id } from '../journey/id.ts';
import type { JourneySnapshot } from '../journey/snapshot.ts';
import type { Stage } from '../journey/stage.ts';
import { subjectsOfStage } from './subjectsOfStage.ts';

/** How the customer feels at one stage or card. */
export interface EmotionPoint {
  readonly stage: Id;
  readonly subject: Id;
  readonly emotion: Emotion;
}

/** The part of the curve that lies in one stage. */
export interface StageEmotion {
  readonly stage: Id;
  /** The stage's own emotion first, if it has one, then those of its cards in reading order. */
  readonly points: readonly EmotionPoint[];
  /** −2 to 2, or `null` when nobody said how it feels here. */
  readonly mean: number | null;
}

/** How the customer feels along the way. */
export interface EmotionCurve {
  /** One for each stage, in order. */
  readonly stages: readonly StageEmotion[];
  /** Where it hurts most; of equals the latest, which is remembered best. `null` for a curve without points. */
  readonly lowest: EmotionPoint | null;
  /** How the journey ends. */
  readonly end: EmotionPoint | null;
}

/**
 * The emotion curve. Its lowest point and its end are named, because people remember an experience by its peak and
 * its end rather than by its average (Kahneman, Fredrickson, Schreiber & Redelmeier 1993).
 */
export function emotionCurve(snapshot: JourneySnapshot): EmotionCurve {
  const stages = snapshot.stages.map((stage) => stageEmotion(snapshot, stage));
  const points = stages.flatMap((stage) => stage.points);
  let lowest: EmotionPoint | null = null;
  for (const point of points) {
    if (lowest === null || point.emotion <= lowest.emotion) lowest = point;
  }
  return { stages, lowest, end: points.at(-1) ?? null };
}

function stageEmotion(snapshot: JourneySnapshot, stage: Stage): StageEmotion {
  const points: EmotionPoint[] = [];
  for (const subject of subjectsOfStage(snapshot, stage.id)) {
    const emotion = subject === stage.id ? stage.emotion : (snapshot.cards.get(subject)?.emotion ?? null);
    if (emotion !== null) points.push({ stage: stage.id, subject, emotion });
  }
  return { stage: stage.id, points, mean: meanOf(points) };
}

function meanOf(points: readonly EmotionPoint[]): number | null {
  if (points.length === 0) return null;
  let sum = 0;
  for (const { emotion } of points) sum += emotion;
  return sum / points.length;
}
