import { expect, test } from 'vitest';
import { addLink } from '../../shared/changes/addLink.ts';
import { addPainPoint } from '../../shared/changes/addPainPoint.ts';
import { setLocked } from '../../shared/changes/setLocked.ts';
import { JourneyDocument } from '../../shared/document/journeyDocument.ts';
import { memorySession } from '../../tests/helpers/memorySession.ts';
import { addEvidenceTo } from './addEvidenceTo.ts';
import { connectCards } from './linkActions.ts';
import { keepLinkSelected } from './keepLinkSelected.ts';
import { lockJourney, toggleLock } from './lockActions.ts';
import { makeOwnStage, makePartOfPrevious, splitIntoParts } from './partActions.ts';
import { redoAction } from './redoAction.ts';
import { removeSelection } from './removeSelection.ts';
import { setChannelOf } from './setChannelOf.ts';
import { undoAction } from './undoAction.ts';
import { askToTakeOut, destinationsFor, takeOut } from './takeOut.ts';

test('a lock keeps a card from being changed and removed, says so each time, and is lifted by the same key', () => {
  const session = memorySession();
  session.selection.set(['c1']);
  toggleLock.perform(session);
  removeSelection.perform(session);
  expect(session.journey.get().cards.has('c1')).toBe(true);
  const said = session.announcement.get();
  expect(said).toBe('Locked: unlock it to change it');
  setChannelOf(session, ['c1'], 'web');
  expect(session.journey.get().cards.get('c1')?.channel).toBeNull();
  expect(session.announcement.get()).not.toBe(said);
  toggleLock.perform(session);
  removeSelection.perform(session);
  expect(session.journey.get().cards.has('c1')).toBe(false);
});

test('only the owner locks the journey, and then nobody changes it', () => {
  const editor = memorySession();
  lockJourney(editor, true);
  expect(editor.journey.get().header.isLocked).toBe(false);
  const owner = memorySession('owner');
  lockJourney(owner, true);
  setChannelOf(owner, ['c1'], 'web');
  expect(owner.journey.get().cards.get('c1')?.channel).toBeNull();
  lockJourney(owner, false);
  setChannelOf(owner, ['c1'], 'web');
  expect(owner.journey.get().cards.get('c1')?.channel).toBe('web');
});

test('removes at once what is empty, and asks about the rest unless a lock is in it', () => {
  const session = memorySession();
  askToTakeOut(session, 'stages', 's1');
  expect(session.viewing.removal.get()).toEqual({ axis: 'stages', id: 's1' });
  takeOut(session, 'stages', 's1', 's3');
  expect(session.journey.get().cards.get('c1')?.place.stage).toBe('s3');
  session.viewing.removal.set(null);
  setLocked(session.document, { ids: ['c3'], isLocked: true });
  askToTakeOut(session, 'stages', 's2');
  expect(session.viewing.removal.get()).toBeNull();
  askToTakeOut(session, 'lanes', 'curve');
  expect(session.journey.get().lanes.map(({ id }) => id)).toEqual(['l1', 'l2']);
});

test('offers cards the parts of a stage, not its hidden column', () => {
  const session = memorySession();
  splitIntoParts(session, 's1');
  const offered = destinationsFor(session.journey.get(), 'stages', 's3').map(({ name }) => name);
  expect(offered).toEqual(['s1 › Unnamed part', 's1 › Unnamed part', 's2']);
});

test('takes a part out of its stage and puts it back', () => {
  const session = memorySession();
  makePartOfPrevious(session, 's2');
  const parent = () => session.journey.get().stages.find(({ id }) => id === 's2')?.parent;
  expect(parent()).toBe('s1');
  makeOwnStage(session, 's2');
  expect(parent()).toBeNull();
  expect(session.journey.get().stages.map(({ id }) => id)).toEqual(['s1', 's2', 's3']);
});

test('[L2] keeps selected the arrow that is shown for one\u2019s own', () => {
  const session = memorySession();
  const stop = keepLinkSelected(session);
  connectCards(session, 'c1', 'c2');
  const [own] = session.selection.get();
  session.document.add((add) => {
    const link = session.document.get('links', own ?? '');
    if (link !== null) add('links', { ...link, id: '!first' });
  });
  expect(session.selection.get()).toEqual(['!first']);
  removeSelection.perform(session);
  expect(session.journey.get().links).toEqual([]);
  addLink(session.document, { id: 'x', from: 'c1', to: 'c3' });
  connectCards(session, 'c1', 'c3');
  expect(session.journey.get().links).toHaveLength(1);
  stop();
});

test('a lock put on since keeps a step from being taken back and done again, until it is lifted', () => {
  const session = memorySession();
  const bo = new JourneyDocument(session.document.doc, { person: 'bo' });
  setChannelOf(session, ['c1'], 'web');
  setLocked(bo, { ids: ['c1'], isLocked: true });
  undoAction.perform(session);
  expect(session.journey.get().cards.get('c1')?.channel).toBe('web');
  expect(session.announcement.get()).toBe('Locked: unlock it to change it');
  setLocked(bo, { ids: ['c1'], isLocked: false });
  undoAction.perform(session);
  expect(session.journey.get().cards.get('c1')?.channel).toBeNull();
  setLocked(bo, { ids: ['c1'], isLocked: true });
  redoAction.perform(session);
  expect(session.journey.get().cards.get('c1')?.channel).toBeNull();
});

test('a lock on a card reaches the evidence on what is marked there', () => {
  const session = memorySession();
  addPainPoint(session.document, { id: 'pain', subject: 'c1' });
  setLocked(session.document, { ids: ['c1'], isLocked: true });
  addEvidenceTo(session, 'pain');
  expect(session.journey.get().evidence.has('pain')).toBe(false);
  setLocked(session.document, { ids: ['c1'], isLocked: false });
  addEvidenceTo(session, 'pain');
  expect(session.journey.get().evidence.get('pain')).toHaveLength(1);
});
