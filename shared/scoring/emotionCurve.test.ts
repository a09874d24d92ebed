import { describe, expect, it } from 'vitest';
import { personaShape } from '../journey/persona.ts';
import { makeRecord } from '../journey/record.ts';
import { emotionCurve, emotionCurves } from './emotionCurve.ts';
import { exampleSnapshot } from './exampleSnapshot.ts';

const snapshot = exampleSnapshot({
  stages: { ask: { emotion: 1 }, wait: {}, end: {} },
  lanes: ['top', 'low'],
  cards: [
    { id: 'menu', at: ['ask', 'low'], emotion: -2 },
    { id: 'call', at: ['ask', 'top'], emotion: 0 },
    { id: 'silent', at: ['ask', 'top'] },
    { id: 'solved', at: ['end', 'top'], emotion: -2 },
    { id: 'thanks', at: ['end', 'low'], emotion: 2 },
  ],
});

describe('emotionCurve', () => {
  it('runs through the stage, then its cards lane by lane, leaving out those where nobody said', () => {
    const [ask] = emotionCurve(snapshot).stages;
    expect(ask?.points.map(({ subject, emotion }) => [subject, emotion])).toEqual([
      ['ask', 1],
      ['call', 0],
      ['menu', -2],
    ]);
  });

  it('gives the mean of each stage, and none where nobody said', () => {
    expect(emotionCurve(snapshot).stages.map(({ mean }) => mean)).toEqual([-1 / 3, null, 0]);
  });

  it('names the lowest point, of equals the later one, and the end', () => {
    const { lowest, end } = emotionCurve(snapshot);
    expect(lowest).toEqual({ stage: 'end', subject: 'solved', emotion: -2 });
    expect(end).toEqual({ stage: 'end', subject: 'thanks', emotion: 2 });
  });

  it('has neither lowest point nor end when nobody said anything', () => {
    expect(emotionCurve(exampleSnapshot({ stages: { ask: {} } }))).toEqual({
      stages: [{ stage: 'ask', points: [], mean: null }],
      lowest: null,
      end: null,
    });
  });
});

describe('emotionCurves', () => {
  it('gives the line of the customer, and one for each persona that anybody said something about', () => {
    const journey = exampleSnapshot({
      stages: { ask: { emotions: { agent: -1 } }, end: {} },
      lanes: ['top'],
      cards: [{ id: 'call', at: ['end', 'top'], emotion: 1, emotions: { agent: 2, caller: -2 } }],
    });
    const personas = ['caller', 'silent', 'agent'].map((id) => makeRecord(personaShape, id, {}));
    const curves = emotionCurves({ ...journey, personas });
    expect(curves.map(({ persona }) => persona?.id ?? null)).toEqual([null, 'caller', 'agent']);
    expect(curves[2]?.curve).toMatchObject({
      lowest: { stage: 'ask', subject: 'ask', emotion: -1 },
      end: { stage: 'end', subject: 'call', emotion: 2 },
    });
    expect(curves[0]?.curve).toEqual(emotionCurve(journey));
  });

  it('has one line on a journey without personas', () => {
    expect(emotionCurves(snapshot)).toHaveLength(1);
  });
});
