import type { JourneyCounts, JourneySketch, StageSketch } from '../protocol/journeys.ts';
import { marksOf, type JourneySnapshot } from '../journey/snapshot.ts';
import type { Stage } from '../journey/stage.ts';
import { emotionCurve } from './emotionCurve.ts';
import { needWeight } from './needWeight.ts';
import { subjectsOfStage } from './subjectsOfStage.ts';

/** What home shows of a journey: its counts, and each stage as a thumbnail draws it. */
export function sketchJourney(snapshot: JourneySnapshot): JourneySketch {
  const curve = emotionCurve(snapshot);
  const { title, persona, state } = snapshot.header;
  return {
    title,
    persona: persona.trim() === '' ? namesOf(snapshot.personas) : persona,
    state,
    personas: [...new Set(snapshot.personas.flatMap(({ source }) => source ?? []))],
    counts: countJourney(snapshot),
    stages: snapshot.stages.map((stage, index) =>
      sketchStage(snapshot, stage, curve.stages[index]?.mean ?? null),
    ),
  };
}

function namesOf(personas: JourneySnapshot['personas']): string {
  return personas.flatMap(({ name }) => (name.trim() === '' ? [] : name.trim())).join(', ');
}

function countJourney(snapshot: JourneySnapshot): JourneyCounts {
  const cards = [...snapshot.cards.values()];
  const marks = [...snapshot.marks.values()];
  const moments = marks.flatMap(({ momentOfTruth }) => momentOfTruth ?? []);
  return {
    stages: snapshot.stages.length,
    lanes: snapshot.lanes.length,
    touchpoints: cards.filter(({ kind }) => kind === 'touchpoint').length,
    notes: cards.filter(({ kind }) => kind === 'note').length,
    needsAtRisk: marks.flatMap(({ needs }) => needs).length,
    momentsOfTruth: moments.length,
    brokenMoments: moments.filter(({ state }) => state === 'broken').length,
    painPoints: marks.flatMap(({ painPoints }) => painPoints).length,
  };
}

function sketchStage(snapshot: JourneySnapshot, stage: Stage, emotion: number | null): StageSketch {
  const subjects = subjectsOfStage(snapshot, stage.id);
  const marks = subjects.map((subject) => marksOf(snapshot, subject));
  return {
    name: stage.name,
    colour: stage.colour,
    cards: subjects.length - 1,
    heat: marks
      .flatMap(({ needs }) => needs)
      .reduce((sum, { need, level }) => sum + level * needWeight(snapshot, need), 0),
    emotion,
    broken: marks.some(({ momentOfTruth }) => momentOfTruth?.state === 'broken'),
  };
}
