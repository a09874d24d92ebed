import { expect, it } from 'vitest';
import { exampleSnapshot } from '../../shared/scoring/exampleSnapshot.ts';
import { drawnLines } from './drawnLines.ts';

const journey = exampleSnapshot({
  stages: { a: { emotion: 1 }, b: { teamRating: 8, customerRating: 5 }, c: { teamRating: 7 } },
  lanes: ['top'],
  cards: [{ id: 'one', at: ['a', 'top'], emotion: -2, place: { stage: 'a', lane: 'top', order: 'a0' } }],
  needs: [
    ['one', 'time', 3],
    ['a', 'time', 1],
    ['a', 'fairness', 2],
  ],
  pains: [{ id: 'pain', subject: 'one', title: 'It takes long', severity: 3, frequency: 4 }],
});

it('says the mean emotion of each stage by its nearest word, and where it is lowest and ends', () => {
  expect(drawnLines(journey, 'emotion')).toEqual([['Neutral (-0.5), lowest point, end'], [], []]);
});

it('says what is at risk in each stage, with its sum and how often it is marked', () => {
  expect(drawnLines(journey, 'needs')[0]).toEqual(['Fairness 2, marked once', 'Time 4, marked 2 times']);
});

it('says the pain points of each stage with severity and score', () => {
  expect(drawnLines(journey, 'pains')).toEqual([['It takes long: major, score 12'], [], []]);
});

it('says how far team and customers are apart, and where nobody asked', () => {
  expect(drawnLines(journey, 'gap')).toEqual([
    [],
    ['Gap +3', 'Team 8', 'Customers 5'],
    ['Team 7', 'Nobody asked'],
  ]);
});

it('draws nothing of lanes that hold cards', () => {
  expect(drawnLines(journey, 'customer')).toEqual([[], [], []]);
});
