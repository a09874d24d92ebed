import { describe, expect, it } from 'vitest';
import { must } from '../journey/must.ts';
import { marksOf } from '../journey/snapshot.ts';
import { claimGrade, claimsOn, isAssumed } from './claimsOn.ts';
import { exampleSnapshot } from './exampleSnapshot.ts';

const snapshot = exampleSnapshot({
  stages: { ask: {} },
  lanes: ['top'],
  cards: [
    { id: 'call', at: ['ask', 'top'] },
    { id: 'menu', at: ['ask', 'top'] },
  ],
  needs: [
    ['call', 'time', 2],
    ['call', 'control', 2],
  ],
  moments: ['call', 'ask'],
  pains: [
    { id: 'loop', subject: 'call' },
    { id: 'slow', subject: 'call' },
  ],
  evidence: [
    { id: 'e1', subject: 'call:time', grade: 'observed' },
    { id: 'e2', subject: 'call:time', grade: 'measured' },
    { id: 'e3', subject: 'loop', grade: 'assumed' },
    { id: 'e4', subject: 'slow', grade: 'observed' },
    { id: 'e5', subject: 'ask', grade: 'observed' },
  ],
});

describe('claims', () => {
  it('rest on the best evidence that hangs on them, and else are assumed', () => {
    expect(claimsOn(snapshot, 'call').map(({ kind, mark, grade }) => [kind, mark.id, grade])).toEqual([
      ['need', 'call:time', 'measured'],
      ['need', 'call:control', 'assumed'],
      ['moment', 'call', 'assumed'],
      ['pain', 'loop', 'assumed'],
      ['pain', 'slow', 'observed'],
    ]);
  });

  it('rest for a moment of truth on what was heard about its stage or card', () => {
    expect(claimsOn(snapshot, 'ask').map(({ grade }) => grade)).toEqual(['observed']);
  });

  it('rest on the grade that a need at risk gives itself, unless its evidence is better', () => {
    const need = must(marksOf(snapshot, 'call').needs[0]);
    expect(claimGrade(exampleSnapshot({ stages: {} }), { ...need, grade: 'observed' })).toBe('observed');
    expect(claimGrade(snapshot, { ...need, grade: 'observed' })).toBe('measured');
  });

  it('make a stage or card assumed when any of them is', () => {
    expect(isAssumed(snapshot, 'call')).toBe(true);
    expect(isAssumed(snapshot, 'ask')).toBe(false);
    expect(isAssumed(snapshot, 'menu')).toBe(false);
  });
});
