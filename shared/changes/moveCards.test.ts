import { expect, test } from 'vitest';
import { addCardAt, cellOf, drop, retitle } from '../../tests/helpers/gestures.ts';
import { everyWay, oneReplica, twoReplicas, sync as syncAll } from '../../tests/helpers/replicas.ts';
import { must } from '../journey/must.ts';
import { moveCards } from './moveCards.ts';
import { removeCards } from './removeCards.ts';
import { removeStage } from './removeStage.ts';

test('moves a card within its cell and to another', () => {
  const me = oneReplica();
  drop(me, 'c2', 's1', 'l1', 0);
  expect(cellOf(me.reader.read(), 's1', 'l1')).toEqual(['c2', 'c1']);
  drop(me, 'c2', 's2', 'l1', 0);
  expect(cellOf(me.reader.read(), 's2', 'l1')).toEqual(['c2', 'c3']);
});

test('writes nothing for a card that stays where it is', () => {
  const me = oneReplica();
  let updates = 0;
  me.document.doc.on('update', () => updates++);
  moveCards(me.document, new Map([['c1', must(me.reader.read().cards.get('c1')).place]]));
  expect(updates).toBe(0);
});

test('keeps a move and a new title made at once', () => {
  everyWay((a, b, sync) => {
    drop(a, 'c1', 's2', 'l2');
    retitle(b, 'c1', 'Renamed');
    expect(sync().cards.get('c1')).toMatchObject({ title: 'Renamed', place: { stage: 's2', lane: 'l2' } });
  });
});

test('[P1] two people who move one card end with one of the two places', () => {
  everyWay((a, b, sync) => {
    drop(a, 'c1', 's2', 'l1');
    drop(b, 'c1', 's3', 'l2');
    const { stage, lane } = must(sync().cards.get('c1')).place;
    expect(['s2/l1', 's3/l2']).toContain(`${stage}/${lane}`);
  });
});

test('[R1] a card that is moved while somebody removes it is gone, and comes back where it was moved to', () => {
  everyWay((a, b, sync) => {
    drop(a, 'c1', 's2', 'l2');
    removeCards(b.document, { cards: ['c1'], at: 1 });
    expect(sync().cards.has('c1')).toBe(false);
    b.undo.undo();
    expect(cellOf(sync(), 's2', 'l2')).toEqual(['c1']);
  });
});

test('[R3] a card that is moved out of a stage while somebody removes the stage stays', () => {
  everyWay((a, b, sync) => {
    drop(a, 'c1', 's3', 'l1');
    removeStage(b.document, { id: 's1', at: 1 });
    const after = sync();
    expect(cellOf(after, 's3', 'l1')).toEqual(['c1']);
    expect(after.cards.has('c2')).toBe(false);
  });
});

test('[R4] a card that is dropped in a stage while somebody removes the stage is shown in the one before', () => {
  everyWay((a, b, sync) => {
    drop(a, 'c1', 's2', 'l1');
    removeStage(b.document, { id: 's2', at: 1 });
    expect(cellOf(sync(), 's1', 'l1')).toEqual(expect.arrayContaining(['c1', 'c2']));
  });
});

test('[P3] lands between two cards that lie at the same spot', () => {
  everyWay((a, b, sync) => {
    addCardAt(a, 'xa', 's1', 'l1');
    addCardAt(b, 'xb', 's1', 'l1');
    sync();
    drop(b, 'c1', 's1', 'l1', 2);
    expect(cellOf(sync(), 's1', 'l1')).toEqual(['c2', 'xa', 'c1', 'xb']);
    drop(a, 'c2', 's1', 'l1', 2);
    expect(cellOf(sync(), 's1', 'l1')).toEqual(['xa', 'c1', 'c2', 'xb']);
  });
});

test('[P3] lands before a card that is shown there only because its stage is gone', () => {
  everyWay((a, b, sync) => {
    addCardAt(a, 'p', 's1', 'l2');
    removeStage(a.document, { id: 's2', at: 1 });
    addCardAt(b, 'q', 's2', 'l2');
    expect(cellOf(sync(), 's1', 'l2')).toEqual(['p', 'q']);
    drop(a, 'c1', 's1', 'l2', 1);
    expect(cellOf(sync(), 's1', 'l2')).toEqual(['p', 'c1', 'q']);
  });
});

test('[U1] undo leaves a card where somebody moved it since', () => {
  everyWay((a, b, sync) => {
    drop(a, 'c1', 's2', 'l1');
    sync();
    drop(b, 'c1', 's3', 'l2');
    sync();
    a.undo.undo();
    expect(cellOf(sync(), 's3', 'l2')).toContain('c1');
  });
});

test('[U1] undo takes back a move that nobody followed up', () => {
  const [a, b] = twoReplicas();
  drop(a, 'c1', 's2', 'l1');
  retitle(b, 'c1', 'Renamed');
  syncAll(a, b);
  a.undo.undo();
  expect(syncAll(a, b).cards.get('c1')).toMatchObject({
    title: 'Renamed',
    place: { stage: 's1', lane: 'l1' },
  });
});

test('[U2] undoing one of two moves made at once never leaves the card nowhere', () => {
  everyWay((a, b, sync) => {
    drop(a, 'c4', 's2', 'l1');
    drop(b, 'c4', 's1', 'l2');
    const before = must(sync().cards.get('c4')).place;
    a.undo.undo();
    b.undo.undo();
    expect(must(sync().cards.get('c4')).place).toEqual(before);
    a.undo.redo();
    b.undo.redo();
    expect(must(sync().cards.get('c4')).place.stage).not.toBe('s3');
  });
});
