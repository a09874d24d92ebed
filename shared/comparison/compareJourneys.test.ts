import { describe, expect, it } from 'vitest';
import { oneReplica, type Replica } from '../../tests/helpers/replicas.ts';
import { smallJourney } from '../../tests/helpers/smallJourney.ts';
import { addPainPoint } from '../changes/addPainPoint.ts';
import { editText } from '../changes/editText.ts';
import { markMomentOfTruth } from '../changes/markMomentOfTruth.ts';
import { markNeed } from '../changes/markNeed.ts';
import { moveCards } from '../changes/moveCards.ts';
import { removeCards } from '../changes/removeCards.ts';
import { unmarkNeed } from '../changes/unmarkNeed.ts';
import { readJourney } from '../document/journeyReader.ts';
import { compareJourneys, type Comparison } from './compareJourneys.ts';
import { totalsOf } from './totalsOf.ts';

function compared(prepare: (as: Replica) => void, change: (to: Replica) => void): Comparison {
  const [before, after] = [oneReplica(smallJourney()), oneReplica(smallJourney())];
  prepare(before);
  prepare(after);
  change(after);
  return compareJourneys(readJourney(before.document), readJourney(after.document));
}

const nothing = (): void => undefined;

describe('compareJourneys', () => {
  it('finds nothing between two journeys that say the same', () => {
    expect(compared(nothing, nothing)).toEqual({ header: [], stages: [], lanes: [], cards: [], links: [] });
  });

  it('tells what was said anew, what was moved and what is gone, by name', () => {
    const { cards, stages } = compared(nothing, ({ document }) => {
      editText(document, { collection: 'cards', id: 'c1', field: 'title' }, 'I chat');
      editText(document, { collection: 'stages', id: 's2', field: 'name' }, 'Decide');
      moveCards(document, new Map([['c3', { stage: 's3', lane: 'l1', order: 'a0' }]]));
      removeCards(document, { cards: ['c4'], at: 1 });
    });
    expect(stages).toMatchObject([
      { id: 's2', outcome: 'changed', fields: [{ field: 'name', before: 's2' }] },
    ]);
    expect(cards).toMatchObject([
      { id: 'c1', outcome: 'changed', fields: [{ field: 'title', before: 'Card c1', after: 'I chat' }] },
      { id: 'c3', outcome: 'changed', fields: [], movedFrom: { stage: 's2', lane: 'l1' } },
      { id: 'c4', outcome: 'removed', name: 'Card c4' },
    ]);
  });

  it('does not call it a change when a card only lies elsewhere in its cell', () => {
    const { cards } = compared(nothing, ({ document }) => {
      moveCards(document, new Map([['c1', { stage: 's1', lane: 'l1', order: 'a2' }]]));
    });
    expect(cards).toEqual([]);
  });

  it('tells what became of marks', () => {
    const { cards } = compared(
      ({ document }) => {
        markNeed(document, { id: 'n1', subject: 'c1', need: 'time', level: 3 });
        markNeed(document, { id: 'n2', subject: 'c1', need: 'empathy', level: 1 });
        markMomentOfTruth(document, { id: 'm', subject: 'c1', state: 'broken' });
      },
      ({ document }) => {
        markNeed(document, { id: 'x', subject: 'c1', need: 'time', level: 1 });
        unmarkNeed(document, { subject: 'c1', need: 'empathy', at: 1 });
        markMomentOfTruth(document, { id: 'x', subject: 'c1', state: 'made' });
        addPainPoint(document, { id: 'p', subject: 'c1', title: 'New' });
      },
    );
    expect(cards[0]?.marks).toMatchObject([
      { kind: 'need', before: { need: 'time', level: 3 }, after: { level: 1 } },
      { kind: 'need', before: { need: 'empathy' }, after: null },
      { kind: 'moment', before: { state: 'broken' }, after: { state: 'made' } },
      { kind: 'pain', before: null, after: { title: 'New' } },
    ]);
  });
});

describe('totalsOf', () => {
  it('adds up what is at risk and what hurts', () => {
    const { document } = oneReplica();
    markNeed(document, { id: 'n1', subject: 'c1', need: 'time', level: 3 });
    markMomentOfTruth(document, { id: 'm', subject: 'c1', state: 'broken' });
    addPainPoint(document, { id: 'p', subject: 'c1', severity: 2, frequency: 3 });
    expect(totalsOf(readJourney(document))).toEqual({
      risk: 3,
      pain: 12,
      brokenMoments: 1,
      madeMoments: 0,
      emotion: null,
    });
  });
});
