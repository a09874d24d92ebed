import { expect, test } from 'vitest';
import { personaShape } from '../journey/persona.ts';
import { makeRecord } from '../journey/record.ts';
import { exampleSnapshot } from './exampleSnapshot.ts';
import { sketchJourney } from './sketchJourney.ts';

const snapshot = exampleSnapshot({
  stages: { before: { name: 'Before', colour: 'teal', emotion: 1 }, after: { name: 'After' } },
  lanes: ['customer', 'backstage'],
  cards: [
    { id: 'call', at: ['before', 'customer'], emotion: -2 },
    { id: 'idea', at: ['before', 'backstage'], kind: 'note' },
  ],
  needs: [
    ['before', 'time', 1],
    ['call', 'time', 3],
    ['after', 'empathy', 2],
  ],
  moments: ['call'],
  pains: [
    { id: 'p1', subject: 'call' },
    { id: 'p2', subject: 'after' },
  ],
});

test('counts what the journey holds', () => {
  expect(sketchJourney(snapshot).counts).toEqual({
    stages: 2,
    lanes: 2,
    touchpoints: 1,
    notes: 1,
    needsAtRisk: 3,
    momentsOfTruth: 1,
    brokenMoments: 0,
    painPoints: 2,
  });
});

test('draws each stage from itself and its cards', () => {
  expect(sketchJourney(snapshot).stages).toEqual([
    { name: 'Before', colour: 'teal', cards: 2, heat: 4, emotion: -0.5, broken: false },
    { name: 'After', colour: 'slate', cards: 0, heat: 2, emotion: null, broken: false },
  ]);
});

test('tells a stage with a broken moment of truth', () => {
  const marks = new Map(snapshot.marks);
  const call = marks.get('call');
  if (call?.momentOfTruth == null) throw new Error('The example has a moment of truth on the call.');
  marks.set('call', { ...call, momentOfTruth: { ...call.momentOfTruth, state: 'broken' } });
  const sketch = sketchJourney({ ...snapshot, marks });
  expect(sketch.counts.brokenMoments).toBe(1);
  expect(sketch.stages.map(({ broken }) => broken)).toEqual([true, false]);
});

test('names who walks the journey: in the words of its header, or by its personas', () => {
  const ann = makeRecord(personaShape, 'p', { name: 'Ann', source: 'w' });
  const bob = makeRecord(personaShape, 'q', { name: 'Bob' });
  const walked = { ...snapshot, personas: [ann, bob, makeRecord(personaShape, 'r', {})] };
  expect(sketchJourney(walked)).toMatchObject({ persona: 'Ann, Bob', personas: ['w'] });
  const header = { ...snapshot.header, persona: 'Anybody' };
  expect(sketchJourney({ ...walked, header }).persona).toBe('Anybody');
});
