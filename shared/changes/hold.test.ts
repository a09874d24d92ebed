import { expect, test } from 'vitest';
import { everyWay, oneReplica } from '../../tests/helpers/replicas.ts';
import { cardGroup, withGroups } from '../journey/cardGroup.ts';
import { firstLock, lockOn } from '../journey/lockOn.ts';
import { groupCards } from './groupCards.ts';
import { removeCards } from './removeCards.ts';
import { setJourneyLocked, setLocked } from './setLocked.ts';
import { sizeLane } from './sizeLane.ts';
import { splitStage } from './splitStage.ts';

test('locks cards, stages and lanes, and whatever is in them', () => {
  const me = oneReplica();
  setLocked(me.document, { ids: ['c1', 's2', 'l2'], isLocked: true });
  const journey = me.reader.read();
  expect(lockOn(journey, 'c1')).toEqual({ on: 'card', id: 'c1', name: 'Card c1' });
  expect(lockOn(journey, 'c2')).toBeNull();
  expect(lockOn(journey, 'c3')?.on).toBe('stage');
  expect(lockOn(journey, 'c4')).toEqual({ on: 'lane', id: 'l2', name: 'l2' });
  expect(firstLock(journey, ['c2', 's1', 'c4'])?.on).toBe('lane');
  me.undo.undo();
  expect(firstLock(me.reader.read(), ['c1', 'c3', 'c4'])).toBeNull();
});

test('locks the parts of a stage with it, and everything with the journey', () => {
  const me = oneReplica();
  splitStage(me.document, { id: 's1', parts: [{ id: 'p', name: 'P' }] });
  setLocked(me.document, { ids: ['s1'], isLocked: true });
  expect(lockOn(me.reader.read(), 'p')?.id).toBe('s1');
  expect(lockOn(me.reader.read(), 'c1')?.id).toBe('s1');
  setJourneyLocked(me.document, true);
  expect(lockOn(me.reader.read(), 'c4')?.on).toBe('journey');
  expect(firstLock(me.reader.read(), [])?.on).toBe('journey');
});

test('two people who lock and unlock one card at once agree on one of the two', () => {
  everyWay((a, b, sync) => {
    setLocked(a.document, { ids: ['c1', 'c2'], isLocked: true });
    setLocked(b.document, { ids: ['c1'], isLocked: true });
    sync();
    setLocked(b.document, { ids: ['c1'], isLocked: false });
    const after = sync();
    expect(after.cards.get('c1')?.isLocked).toBe(false);
    expect(after.cards.get('c2')?.isLocked).toBe(true);
  });
});

test('holds cards together, and lets go of them', () => {
  const me = oneReplica();
  groupCards(me.document, { cards: ['c1', 'c3'], group: 'g' });
  expect(cardGroup(me.reader.read(), 'c3')).toEqual(['c1', 'c3']);
  expect(withGroups(me.reader.read(), ['c4', 'c3'])).toEqual(['c4', 'c3', 'c1']);
  expect(withGroups(me.reader.read(), ['c4', 'c2'])).toEqual(['c4', 'c2']);
  removeCards(me.document, { cards: ['c1'], at: 1 });
  expect(cardGroup(me.reader.read(), 'c3')).toEqual(['c3']);
  groupCards(me.document, { cards: ['c3'], group: null });
  expect(cardGroup(me.reader.read(), 'c3')).toEqual(['c3']);
});

test('two people who group overlapping cards at once have each card in one of the two groups', () => {
  everyWay((a, b, sync) => {
    groupCards(a.document, { cards: ['c1', 'c2'], group: 'ga' });
    groupCards(b.document, { cards: ['c2', 'c3'], group: 'gb' });
    const after = sync();
    expect(after.cards.get('c1')?.group).toBe('ga');
    expect(['ga', 'gb']).toContain(after.cards.get('c2')?.group);
    expect(after.cards.get('c3')?.group).toBe('gb');
  });
});

test('sizes a lane within bounds, and folds it; two people at once keep both', () => {
  everyWay((a, b, sync) => {
    sizeLane(a.document, { id: 'l1', height: 99_999 });
    sizeLane(b.document, { id: 'l1', isCollapsed: true });
    expect(sync().lanes[0]).toMatchObject({ height: 2400, isCollapsed: true });
    sizeLane(a.document, { id: 'l1', height: null });
    expect(sync().lanes[0]).toMatchObject({ height: null, isCollapsed: true });
  });
});
