import { expect, test } from 'vitest';
import { addCardAt, cellOf, retitle } from '../../tests/helpers/gestures.ts';
import { everyWay, oneReplica } from '../../tests/helpers/replicas.ts';
import { markNeed } from './markNeed.ts';
import { removeCards } from './removeCards.ts';

test('removes cards with their marks, and undo brings both back', () => {
  const me = oneReplica();
  markNeed(me.document, { id: 'n', subject: 'c1', need: 'time' });
  const before = me.reader.read();
  removeCards(me.document, { cards: ['c1', 'c3'], at: 1 });
  const after = me.reader.read();
  expect([...after.cards.keys()].toSorted()).toEqual(['c2', 'c4']);
  expect(after.marks.size).toBe(0);
  me.undo.undo();
  expect(me.reader.read()).toEqual(before);
});

test('[R1] words typed in a card while somebody removes it come back with it', () => {
  everyWay((a, b, sync) => {
    removeCards(a.document, { cards: ['c1'], at: 1 });
    retitle(b, 'c1', 'Typed meanwhile');
    markNeed(b.document, { id: 'n', subject: 'c1', need: 'time' });
    const after = sync();
    expect(after.cards.has('c1')).toBe(false);
    expect(after.marks.has('c1')).toBe(false);
    a.undo.undo();
    const back = sync();
    expect(back.cards.get('c1')?.title).toBe('Typed meanwhile');
    expect(back.marks.get('c1')?.needs).toHaveLength(1);
  });
});

test('[R1] a card that two people remove at once can be brought back', () => {
  everyWay((a, b, sync) => {
    removeCards(a.document, { cards: ['c1'], at: 1 });
    removeCards(b.document, { cards: ['c1'], at: 2 });
    expect(sync().cards.has('c1')).toBe(false);
    a.undo.undo();
    b.undo.undo();
    expect(sync().cards.has('c1')).toBe(true);
  });
});

test('keeps the order of the others when a card is added where one is removed', () => {
  everyWay((a, b, sync) => {
    removeCards(a.document, { cards: ['c1'], at: 1 });
    addCardAt(b, 'x', 's1', 'l1', 1);
    expect(cellOf(sync(), 's1', 'l1')).toEqual(['x', 'c2']);
    a.undo.undo();
    expect(cellOf(sync(), 's1', 'l1')).toEqual(['c1', 'x', 'c2']);
  });
});
