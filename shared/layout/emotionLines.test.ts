import { describe, expect, it } from 'vitest';
import { makeRecord } from '../journey/record.ts';
import { personaShape } from '../journey/persona.ts';
import { wordsOf } from '../words/wordsOf.ts';
import { layoutJourney } from './layoutJourney.ts';
import { EMOTION_HEIGHT } from './metrics.ts';
import { emotionCurves } from '../scoring/emotionCurve.ts';
import { exampleSnapshot } from '../scoring/exampleSnapshot.ts';
import { emotionLabels } from './emotionLabels.ts';
import { emotionAt, emotionLines } from './emotionShape.ts';

const { say } = wordsOf();

const snapshot = {
  ...exampleSnapshot({
    stages: { ask: {}, wait: {} },
    lanes: ['top'],
    cards: [
      { id: 'call', at: ['ask', 'top'], emotion: 1, emotions: { ana: 1 } },
      { id: 'queue', at: ['wait', 'top'], emotion: -2, emotions: { ana: -2, ben: 2 } },
    ],
  }),
  personas: ['ana', 'ben'].map((id) => makeRecord(personaShape, id, { name: id, colour: 'teal' })),
};
const layout = layoutJourney(snapshot);

describe('emotionLines', () => {
  it('puts what different people feel at one card above each other, never on each other', () => {
    const [whoever, ana, ben] = lines();
    expect(ana?.points.map(({ x }) => x)).toEqual(whoever?.points.map(({ x }) => x));
    expect(ben?.points[0]?.x).toBe(whoever?.points[1]?.x);
    expect(ana?.points[0]?.y).not.toBe(whoever?.points[0]?.y);
  });

  it('tells lines apart without colours', () => {
    expect(new Set(lines().map(({ dash }) => dash.join(' '))).size).toBe(3);
  });

  it('shows a point where somebody is dragging it', () => {
    const [, ana] = lines([{ persona: 'ana', subject: 'call', emotion: -1 }]);
    expect(ana?.points.map(({ emotion }) => emotion)).toEqual([-1, -2]);
  });
});

it('reads an emotion off where its point is drawn', () => {
  const [whoever] = emotionLines(emotionCurves(snapshot).slice(0, 1), layout, EMOTION_HEIGHT);
  for (const { y, emotion } of whoever?.points ?? []) expect(emotionAt(y, EMOTION_HEIGHT)).toBe(emotion);
  expect(emotionAt(-500, EMOTION_HEIGHT)).toBe(2);
  expect(emotionAt(500, EMOTION_HEIGHT)).toBe(-2);
});

it('names the lowest point and the end of each line, in places of their own', () => {
  const labels = emotionLabels(lines(), EMOTION_HEIGHT, say);
  expect(labels.map(({ text }) => text)).toEqual([
    'Lowest, and the end: Customer, ana',
    'Lowest, and the end: ben',
  ]);
  expect(new Set(labels.map(({ y }) => y)).size).toBe(2);
});

it('says nothing of whose it is where there is only one line', () => {
  const [whoever] = lines();
  expect(
    emotionLabels(whoever === undefined ? [] : [whoever], EMOTION_HEIGHT, say).map(({ text }) => text),
  ).toEqual(['Lowest, and the end']);
});

function lines(lifted?: Parameters<typeof emotionLines>[3]) {
  return emotionLines(emotionCurves(snapshot), layout, EMOTION_HEIGHT, lifted);
}
