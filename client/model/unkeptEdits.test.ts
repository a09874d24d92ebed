import { expect, test } from 'vitest';
import * as Y from 'yjs';
import type { EditJournal } from './editJournal.ts';
import { MutableStore } from './store.ts';
import { holdUnkeptEdits } from './unkeptEdits.ts';

/** A document whose edits are held in a journal that a test can look into, and that may have no room. */
function typing() {
  const entries = new Map<string, Uint8Array>();
  let hasRoom = true;
  let written = 0;
  const journal: EditJournal = {
    read: () => Array.from(entries, ([key, update]) => ({ key, update })),
    write: (update) => {
      if (!hasRoom) return null;
      const key = String(written++);
      entries.set(key, update);
      return key;
    },
    remove: (keys) => {
      for (const key of keys) entries.delete(key);
    },
  };
  const isKept = new MutableStore(false);
  const doc = new Y.Doc();
  const open = () => holdUnkeptEdits(journal, isKept);
  const unkept = open();
  doc.on('update', unkept.add);
  return {
    entries,
    isKept,
    unkept,
    open,
    fill: (): void => {
      hasRoom = false;
    },
    /** Types, and lets whatever typed be done. */
    type: async (...words: readonly string[]): Promise<void> => {
      for (const word of words) doc.getText('title').insert(doc.getText('title').length, word);
      await Promise.resolve();
    },
    /** What the next tab finds. */
    found: (): string => {
      const next = new Y.Doc();
      for (const update of open().left) Y.applyUpdate(next, update);
      return next.getText('title').toJSON();
    },
  };
}

test('leaves every letter to the next tab that nothing else has stored', async () => {
  const { type, found, isKept, unkept } = typing();
  await type('J', 'u');
  await type('st');
  expect(isKept.get()).toBe(true);
  expect(found()).toBe('Just');
  unkept.kept(3);
  expect(found()).toBe('');
});

test('writes once for all that one gesture changes', async () => {
  const { type, entries } = typing();
  await type('a', 'b', 'c');
  expect(entries.size).toBe(1);
});

test('goes on holding what came after the last edit that is kept', async () => {
  const { type, entries, unkept } = typing();
  await type('a');
  await type('b');
  unkept.kept(1);
  expect(entries.size).toBe(1);
  unkept.saved();
  expect(entries.size).toBe(0);
});

test('holds what a dead tab left behind until that is kept, whatever comes first', async () => {
  const { type, entries, open } = typing();
  await type('left');
  const next = open();
  expect(next.left).toHaveLength(1);
  expect(entries.size).toBe(1);
  next.kept(0);
  expect(entries.size).toBe(0);
});

test('claims nothing while an edit is only in this tab', async () => {
  const { type, fill, isKept, unkept } = typing();
  await type('a');
  fill();
  await type('b');
  expect(isKept.get()).toBe(false);
  unkept.kept(1);
  expect(isKept.get()).toBe(false);
  unkept.kept(2);
  expect(isKept.get()).toBe(true);
});

test('writes down at its end what it has not yet', () => {
  const { type, found, unkept } = typing();
  void type('a');
  unkept.stop();
  expect(found()).toBe('a');
});
