import { expect, test } from 'vitest';
import { addCardAt, cellOf, drop, retitle } from '../../tests/helpers/gestures.ts';
import { everyWay, oneReplica } from '../../tests/helpers/replicas.ts';
import { cardShape } from '../journey/card.ts';
import { onlyCards } from '../journey/content.ts';
import { momentOfTruthShape } from '../journey/momentOfTruth.ts';
import { needAtRiskShape } from '../journey/needAtRisk.ts';
import { painPointShape } from '../journey/painPoint.ts';
import { makeRecord } from '../journey/record.ts';
import { addCards } from './addCards.ts';
import { removeStage } from './removeStage.ts';

test('adds cards with everything that is marked on them', () => {
  const me = oneReplica();
  addCards(me.document, {
    ...onlyCards([
      makeRecord(cardShape, 'x', { place: { stage: 's2', lane: 'l2', order: 'a0' }, tags: ['b', 'a'] }),
    ]),
    needsAtRisk: [makeRecord(needAtRiskShape, 'n', { subject: 'x', need: 'time', level: 3 })],
    momentsOfTruth: [makeRecord(momentOfTruthShape, 'm', { subject: 'x', stake: 3 })],
    painPoints: [makeRecord(painPointShape, 'p', { subject: 'x', title: 'Ouch' })],
  });
  const { cards, marks } = me.reader.read();
  expect(cards.get('x')?.tags).toEqual(['a', 'b']);
  expect(marks.get('x')).toMatchObject({
    needs: [{ id: 'n', level: 3 }],
    momentOfTruth: { id: 'm', stake: 3 },
    painPoints: [{ id: 'p', title: 'Ouch' }],
  });
});

test('keeps both cards when two people add at once', () => {
  everyWay((a, b, sync) => {
    addCardAt(a, 'xa', 's1', 'l1');
    addCardAt(b, 'xb', 's1', 'l1');
    expect(cellOf(sync(), 's1', 'l1')).toEqual(['c1', 'c2', 'xa', 'xb']);
  });
});

test('[P3] puts a card between two that were added at the same spot at once', () => {
  everyWay((a, b, sync) => {
    addCardAt(a, 'xa', 's1', 'l1', 1);
    addCardAt(b, 'xb', 's1', 'l1', 1);
    sync();
    addCardAt(a, 'y', 's1', 'l1', 2);
    expect(cellOf(sync(), 's1', 'l1')).toEqual(['c1', 'xa', 'y', 'xb', 'c2']);
    a.undo.undo();
    expect(cellOf(sync(), 's1', 'l1')).toEqual(['c1', 'xa', 'xb', 'c2']);
  });
});

test('[R2] undoing an addition hides the card, and redoing it brings back what others did with it', () => {
  everyWay((a, b, sync) => {
    addCardAt(a, 'x', 's1', 'l1');
    sync();
    retitle(b, 'x', 'x by B');
    drop(b, 'x', 's3', 'l2');
    a.undo.undo();
    expect(sync().cards.has('x')).toBe(false);
    a.undo.redo();
    const after = sync();
    expect(after.cards.get('x')).toMatchObject({ title: 'x by B', place: { stage: 's3', lane: 'l2' } });
  });
});

test('[R4] a card added to a stage that somebody removed meanwhile is shown in the one before', () => {
  everyWay((a, b, sync) => {
    addCardAt(a, 'x', 's2', 'l1');
    removeStage(b.document, { id: 's2', at: 1 });
    const after = sync();
    expect(cellOf(after, 's1', 'l1')).toContain('x');
    expect(after.cards.has('c3')).toBe(false);
    b.undo.undo();
    expect(cellOf(sync(), 's2', 'l1')).toEqual(['c3', 'x']);
  });
});
