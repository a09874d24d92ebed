import { expect, test } from 'vitest';
import { addCardAt, retitle } from '../../tests/helpers/gestures.ts';
import { everyWay, oneReplica, twoReplicas, sync as syncAll } from '../../tests/helpers/replicas.ts';
import { editText } from './editText.ts';

const title = { collection: 'header', field: 'title' } as const;

test('[T1] keeps what two people type into one text at once', () => {
  everyWay((a, b, sync) => {
    editText(a.document, title, 'My Journey');
    editText(b.document, title, 'Journey of Ann');
    expect(sync().header.title).toBe('My Journey of Ann');
  });
});

test('[T1] keeps both texts when two people type at the same spot', () => {
  everyWay((a, b, sync) => {
    retitle(a, 'c1', 'Card c1 one');
    retitle(b, 'c1', 'Card c1 two');
    expect(['Card c1 one two', 'Card c1 two one']).toContain(sync().cards.get('c1')?.title);
  });
});

test('[T1] keeps emoji whole when two people replace one at once', () => {
  everyWay((a, b, sync) => {
    retitle(a, 'c1', '😀');
    sync();
    retitle(a, 'c1', '😁');
    retitle(b, 'c1', '😂');
    expect(['😁😂', '😂😁']).toContain(sync().cards.get('c1')?.title);
  });
});

test('[T2] undo takes back what I typed and leaves what others typed', () => {
  const [a, b] = twoReplicas();
  retitle(a, 'c1', 'Card c1 by A');
  syncAll(a, b);
  retitle(b, 'c1', 'A Card c1 by A');
  syncAll(a, b);
  a.undo.undo();
  expect(syncAll(a, b).cards.get('c1')?.title).toBe('A Card c1');
  a.undo.redo();
  expect(syncAll(a, b).cards.get('c1')?.title).toBe('A Card c1 by A');
});

test('[R2] words that others typed in a new card survive that its addition is undone', () => {
  everyWay((a, b, sync) => {
    addCardAt(a, 'x', 's1', 'l1');
    sync();
    a.undo.undo();
    retitle(b, 'x', 'x from B');
    expect(sync().cards.has('x')).toBe(false);
    a.undo.redo();
    expect(sync().cards.get('x')?.title).toBe('x from B');
  });
});

test('does nothing when the record is gone from the document', () => {
  const me = oneReplica();
  editText(me.document, { collection: 'cards', id: 'nobody', field: 'title' }, 'Hello');
  expect(me.undo.canUndo()).toBe(false);
});
