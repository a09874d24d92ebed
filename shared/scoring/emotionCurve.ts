import type { Card } from '../journey/card.ts';
import type { Emotion } from '../journey/emotion.ts';
import type { Id } from '../journey/id.ts';
import type { Persona } from '../journey/persona.ts';
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

/** The line of one persona, or of the customer whoever it is (`null`). */
export interface PersonaCurve {
  readonly persona: Persona | null;
  readonly curve: EmotionCurve;
}

/**
 * The emotion curve. Its lowest point and its end are named, because people remember an experience by its peak and
 * its end rather than by its average (Kahneman, Fredrickson, Schreiber & Redelmeier 1993).
 */
export function emotionCurve(snapshot: JourneySnapshot): EmotionCurve {
  return curveOf(snapshot, ({ emotion }) => emotion);
}

/** The curve of the customer, whoever it is, and then one for each persona about whom anybody said something. */
export function emotionCurves(snapshot: JourneySnapshot): readonly PersonaCurve[] {
  const ofPersonas = snapshot.personas.map((persona) => ({
    persona,
    curve: curveOf(snapshot, ({ emotions }) => emotions[persona.id] ?? null),
  }));
  return [
    { persona: null, curve: emotionCurve(snapshot) },
    ...ofPersonas.filter(({ curve }) => curve.end !== null),
  ];
}

type EmotionOf = (subject: Pick<Card, 'emotion' | 'emotions'>) => Emotion | null;

function curveOf(snapshot: JourneySnapshot, emotionOf: EmotionOf): EmotionCurve {
  const stages = snapshot.stages.map((stage) => stageEmotion(snapshot, stage, emotionOf));
  const points = stages.flatMap((stage) => stage.points);
  let lowest: EmotionPoint | null = null;
  for (const point of points) {
    if (lowest === null || point.emotion <= lowest.emotion) lowest = point;
  }
  return { stages, lowest, end: points.at(-1) ?? null };
}

function stageEmotion(snapshot: JourneySnapshot, stage: Stage, emotionOf: EmotionOf): StageEmotion {
  const points: EmotionPoint[] = [];
  for (const subject of subjectsOfStage(snapshot, stage.id)) {
    const said = subject === stage.id ? stage : snapshot.cards.get(subject);
    const emotion = said === undefined ? null : emotionOf(said);
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
