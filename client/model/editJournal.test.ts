import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { openEditJournal } from './editJournal.ts';

/** What a browser stores for a site; it holds so many letters. */
function storageOf(most = 1_000_000) {
  const entries = new Map<string, string>();
  const used = (): number => [...entries].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  return {
    entries,
    get length() {
      return entries.size;
    },
    key: (index: number) => [...entries.keys()][index] ?? null,
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (used() + key.length + value.length > most) throw new DOMException('full', 'QuotaExceededError');
      entries.set(key, value);
    },
    removeItem: (key: string) => void entries.delete(key),
  };
}

function updateSaying(words: string): Uint8Array {
  const doc = new Y.Doc();
  doc.getText('title').insert(0, words);
  return Y.encodeStateAsUpdate(doc);
}

function wordsOf(updates: readonly Uint8Array[]): string[] {
  return updates.map((update) => {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, update);
    return doc.getText('title').toJSON();
  });
}

test('gives back what a tab wrote, to whoever opens the journey after it', () => {
  const storage = storageOf();
  const died = openEditJournal(storage, 'j', 'died');
  died.write(updateSaying('Just '));
  died.write(updateSaying('in time'));
  const entries = openEditJournal(storage, 'j', 'next').read();
  expect(wordsOf(entries.map(({ update }) => update))).toEqual(['Just ', 'in time']);
});

test('keeps the edits of two tabs and of two journeys apart', () => {
  const storage = storageOf();
  const one = openEditJournal(storage, 'j', 'one');
  const two = openEditJournal(storage, 'j', 'two');
  const elsewhere = openEditJournal(storage, 'j2', 'one');
  const first = one.write(updateSaying('one'));
  two.write(updateSaying('two'));
  elsewhere.write(updateSaying('elsewhere'));
  one.remove([first ?? '']);
  expect(wordsOf(one.read().map(({ update }) => update))).toEqual(['two']);
  expect(wordsOf(elsewhere.read().map(({ update }) => update))).toEqual(['elsewhere']);
});

test('says what it could not write: on a full device, of a large edit, and where nothing may be stored', () => {
  expect(openEditJournal(storageOf(20), 'j', 't').write(updateSaying('a'))).toBeNull();
  expect(openEditJournal(storageOf(), 'j', 't').write(updateSaying('a'.repeat(200_000)))).toBeNull();
  const nowhere = openEditJournal(null, 'j', 't');
  expect(nowhere.write(updateSaying('a'))).toBeNull();
  expect(nowhere.read()).toEqual([]);
});

test('takes no harm from an entry that somebody else wrote, and removes it', () => {
  const storage = storageOf();
  storage.setItem('waymark:edits:j:x:0', 'no update');
  storage.setItem('waymark:edits:j:x:1', btoa('\u0005\u00ff\u00ff'));
  openEditJournal(storage, 'j', 't').write(updateSaying('mine'));
  expect(openEditJournal(storage, 'j', 't').read()).toHaveLength(1);
  expect(storage.entries.size).toBe(1);
});
