import { afterEach, beforeEach, expect, it } from 'vitest';
import { evidenceOn, marksOf } from '../../shared/journey/snapshot.ts';
import { memorySession } from '../../tests/helpers/memorySession.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { actionById } from './registry.ts';
import { setKindOf } from './setKindOf.ts';

let session: JourneySession;

beforeEach(() => {
  session = memorySession();
});

afterEach(() => {
  session.destroy();
});

it('turns all selected notes into quotes of their stages in one step, and says so', () => {
  session.selection.set(['c1', 'c3', 'c4']);
  setKindOf(session, ['c1', 'c3'], 'note');
  actionById('turn-into-quote').perform(session);
  const { cards, ...snapshot } = session.journey.get();
  expect([...cards.keys()]).toEqual(['c2', 'c4']);
  expect(evidenceOn({ cards, ...snapshot }, 's1').map(({ quote }) => quote)).toEqual(['Card c1']);
  expect(evidenceOn({ cards, ...snapshot }, 's2').map(({ quote }) => quote)).toEqual(['Card c3']);
  expect(session.announcement.get()).toBe('Turned 2 notes');
  expect(session.history.undo()).toEqual({ label: 'Turn note into quote', isDone: true });
  expect(session.journey.get().cards.size).toBe(4);
});

it('selects the stage that has the words of a note now', () => {
  session.selection.set(['c3']);
  setKindOf(session, ['c3'], 'note');
  actionById('turn-into-pain-point').perform(session);
  expect(session.selection.get()).toEqual(['s2']);
  expect(marksOf(session.journey.get(), 's2').painPoints.map(({ title }) => title)).toEqual(['Card c3']);
  expect(session.announcement.get()).toBe('The note is now a pain point of s2');
});

it('offers itself only to those who may edit, and for notes', () => {
  const action = actionById('turn-into-opportunity');
  session.selection.set(['c1']);
  expect(action.isEnabled(session)).toBe(false);
  setKindOf(session, ['c1'], 'note');
  expect(action.isEnabled(session)).toBe(true);
  session.destroy();
  session = memorySession('viewer');
  session.selection.set(['c1']);
  expect(action.isEnabled(session)).toBe(false);
});
