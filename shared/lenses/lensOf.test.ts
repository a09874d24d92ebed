import { describe, expect, it } from 'vitest';
import type { Id } from '../journey/id.ts';
import type { JourneySnapshot } from '../journey/snapshot.ts';
import { exampleSnapshot } from '../scoring/exampleSnapshot.ts';
import { LENS_KINDS, type Lens, type LensKind } from './lens.ts';
import { lensOf } from './lensOf.ts';

const snapshot = withBroken(
  exampleSnapshot({
    stages: { ask: { teamRating: 8, customerRating: 5 }, wait: {} },
    lanes: ['top'],
    cards: [
      { id: 'call', at: ['ask', 'top'], kind: 'touchpoint', emotion: -2, teamRating: 9, customerRating: 4 },
      { id: 'menu', at: ['ask', 'top'], kind: 'touchpoint', emotions: { ana: 1, ben: 2 }, teamRating: 7 },
      { id: 'queue', at: ['wait', 'top'], kind: 'touchpoint' },
      { id: 'memo', at: ['wait', 'top'], kind: 'note' },
    ],
    needs: [
      ['ask', 'control', 1],
      ['call', 'time', 3],
      ['call', 'empathy', 1],
    ],
    moments: ['call', 'wait'],
    pains: [
      { id: 'slow', subject: 'call', severity: 4, frequency: 5 },
      { id: 'odd', subject: 'call', severity: 1, frequency: 1 },
      { id: 'lost', subject: 'menu', severity: 0, frequency: 5 },
    ],
  }),
  'wait',
);

describe('lensOf', () => {
  it('has a reading for every stage and card, through every lens', () => {
    const ids = ['ask', 'call', 'memo', 'menu', 'queue', 'wait'];
    for (const kind of LENS_KINDS) expect([...through(kind).keys()].toSorted()).toEqual(ids);
  });

  it('shows all needs by the sum of risk levels, and a stage with its cards', () => {
    expect(through('needs').get('call')).toMatchObject({ step: 4, mark: '4', value: { count: 2, worst: 3 } });
    expect(through('needs').get('ask')).toMatchObject({ step: 5, mark: '5', isDimmed: false });
    expect(through('needs').get('menu')).toMatchObject({ step: 0, mark: '', isDimmed: true, value: null });
  });

  it('shows one need by its level', () => {
    const time = lensOf(snapshot, { kind: 'needs', need: 'time' });
    expect(time.get('call')).toMatchObject({ step: 5, mark: '3', value: { count: 1 } });
    expect(time.get('ask')).toMatchObject({ mark: '3' });
    expect(lensOf(snapshot, { kind: 'needs', need: 'fairness' }).get('call')?.isDimmed).toBe(true);
  });

  it('shows moments of truth by how they go', () => {
    expect(through('moments').get('call')).toMatchObject({ step: 3, mark: '2/3' });
    expect(through('moments').get('wait')).toMatchObject({ step: 5, value: { broken: 1 } });
  });

  it('never lets what is broken step back', () => {
    for (const kind of LENS_KINDS) expect(through(kind).get('wait')?.isDimmed).toBe(false);
    expect(through('needs').get('wait')).toMatchObject({ step: 0, mark: '' });
  });

  it('shows pain points by the highest priority score, and a stage by the sum', () => {
    expect(through('pains').get('call')).toMatchObject({ step: 5, mark: '40', value: { count: 2 } });
    expect(through('pains').get('menu')).toMatchObject({ step: 0, mark: '0', isDimmed: false });
    expect(through('pains').get('ask')).toMatchObject({ mark: '40', value: { count: 3 } });
  });

  it('shows how it feels, where need be as the mean of the personas', () => {
    expect(through('emotion').get('call')).toMatchObject({ step: 5, mark: '−2' });
    expect(through('emotion').get('menu')).toMatchObject({ step: 0, mark: '+1.5', isDimmed: false });
    expect(through('emotion').get('ask')).toMatchObject({ step: 2, mark: '−0.3' });
    expect(through('emotion').get('queue')?.isDimmed).toBe(true);
  });

  it('shows delivery gaps, and where nobody asked', () => {
    expect(through('gap').get('call')).toMatchObject({ step: 5, mark: '+5' });
    expect(through('gap').get('menu')).toMatchObject({ step: 3, mark: '?', value: { nobodyAsked: 1 } });
    expect(through('gap').get('ask')).toMatchObject({ step: 4, mark: '+4', value: { nobodyAsked: 1 } });
  });

  it('shows what is only assumed', () => {
    expect(through('evidence').get('call')).toMatchObject({ step: 5, mark: '5/5' });
    expect(through('evidence').get('memo')?.isDimmed).toBe(true);
  });

  it('shows the touchpoints that nobody looked at, and no notes', () => {
    expect(through('coverage').get('queue')).toMatchObject({ step: 4, mark: '?', isDimmed: false });
    expect(through('coverage').get('call')).toMatchObject({ step: 0, mark: '', isDimmed: true });
    expect(through('coverage').get('memo')?.isDimmed).toBe(true);
    expect(through('coverage').get('wait')).toMatchObject({ value: { untouched: 1, touchpoints: 1 } });
  });

  it('keeps the identity of what reads as before', () => {
    for (const kind of LENS_KINDS) {
      const lens: Lens = { kind, need: null };
      const before = lensOf(snapshot, lens);
      const after = lensOf({ ...snapshot }, lens, before);
      for (const [id, reading] of after) expect(reading).toBe(before.get(id));
    }
  });
});

function through(kind: LensKind) {
  return lensOf(snapshot, { kind, need: null });
}

function withBroken(before: JourneySnapshot, subject: Id): JourneySnapshot {
  const marks = new Map(before.marks);
  const own = marks.get(subject);
  if (own?.momentOfTruth) {
    marks.set(subject, { ...own, momentOfTruth: { ...own.momentOfTruth, state: 'broken' } });
  }
  return { ...before, marks };
}
