import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smallJourney } from '../../tests/helpers/smallJourney.ts';
import { memorySession } from '../../tests/helpers/memorySession.ts';
import { marksOf, type Marks } from '../../shared/journey/snapshot.ts';
import { must } from '../../shared/journey/must.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { nextLevel } from './cycleNeed.ts';
import { markActions } from './markActions.ts';
import { nextMoment } from './toggleMomentOfTruth.ts';

let session: JourneySession;

beforeEach(() => {
  const content = smallJourney();
  session = memorySession('editor', {
    ...content,
    cards: content.cards.map((card) => (card.id === 'c4' ? { ...card, kind: 'note' } : card)),
  });
});

afterEach(() => {
  session.destroy();
});

describe('a need under its key', () => {
  it('goes from watch to at risk to failing and off', () => {
    session.selection.set(['c1']);
    const levels = [1, 2, 3, 4].map(() => {
      press('3');
      return marks('c1').needs[0]?.level ?? 0;
    });
    expect(levels).toEqual([1, 2, 3, 0]);
  });

  it('says what it did in words', () => {
    session.selection.set(['c1', 'c2']);
    press('2');
    press('2');
    press('2');
    expect(said()).toBe('Understanding and empathy: failing on 2 cards');
  });

  it('marks a stage as it marks a card', () => {
    session.selection.set(['s2']);
    press('7');
    expect(marks('s2').needs.map(({ need }) => need)).toEqual(['time']);
  });

  it('brings cards that differ to the worst of them first', () => {
    expect(nextLevel([1, 3, 0])).toBe(3);
    expect(nextLevel([3, 3])).toBe(0);
    expect(nextLevel([0, 0])).toBe(1);
  });
});

describe('M', () => {
  it('marks as mixed, then broken, then made, then takes the mark off', () => {
    session.selection.set(['c1']);
    const states = [1, 2, 3, 4].map(() => {
      press('M');
      return marks('c1').momentOfTruth?.state ?? null;
    });
    expect(states).toEqual(['mixed', 'broken', 'made', null]);
  });

  it('brings cards that differ to the worst of them first', () => {
    expect(nextMoment(['made', null, 'broken'])).toBe('broken');
    expect(nextMoment([null, 'made'])).toBe('made');
  });
});

describe('P', () => {
  it('adds a pain point and asks for its title', () => {
    session.selection.set(['c1']);
    press('P');
    const [pain] = marks('c1').painPoints;
    expect(session.focusRequest.get()).toEqual({ collection: 'painPoints', id: pain?.id, field: 'title' });
  });

  it('waits for a single card or stage', () => {
    session.selection.set(['c1', 'c2']);
    expect(action('P').isEnabled(session)).toBe(false);
  });
});

describe('every mark', () => {
  it('is taken back by one undo', () => {
    session.selection.set(['c1', 'c2', 's1']);
    press('1');
    expect(session.history.undo()).toEqual({ label: 'Mark need at risk', isDone: true });
    expect(['c1', 'c2', 's1'].flatMap((id) => marks(id).needs)).toEqual([]);
  });

  it('makes a touchpoint of a note in the same step, and says so', () => {
    session.selection.set(['c4']);
    press('M');
    expect(kindOf('c4')).toBe('touchpoint');
    expect(said()).toBe('Moment of truth: mixed. The note is now a touchpoint');
    session.history.undo();
    expect(kindOf('c4')).toBe('note');
    expect(marks('c4').momentOfTruth).toBeNull();
  });

  it('is not offered to those who may only look, nor for a lane', () => {
    session.selection.set(['l1']);
    expect(action('M').isEnabled(session)).toBe(false);
    const reader = memorySession('viewer');
    reader.selection.set(['c1']);
    expect(markActions.filter((offered) => offered.isEnabled(reader))).toEqual([]);
    reader.destroy();
  });
});

function action(key: string) {
  return must(markActions.find(({ keys }) => keys?.includes(key)));
}

function press(key: string): void {
  action(key).perform(session);
}

function marks(subject: string): Marks {
  return marksOf(session.journey.get(), subject);
}

function kindOf(card: string): string | undefined {
  return session.journey.get().cards.get(card)?.kind;
}

function said(): string {
  return session.announcement.get();
}
