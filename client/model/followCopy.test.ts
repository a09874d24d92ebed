import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { followCopy } from './followCopy.ts';
import { MutableStore } from './store.ts';

/** A copy whose browser stores what was written when it is told to. */
function slowCopy() {
  const turns: EventTarget[] = [];
  const db = {
    transaction: () => {
      const turn = Object.assign(new EventTarget(), { objectStore: () => ({ getKey: () => undefined }) });
      turns.push(turn);
      return turn;
    },
  };
  return {
    copy: { db: db as unknown as IDBDatabase },
    /** The oldest turn comes to its end. */
    end: (how: 'complete' | 'abort'): void => {
      turns.shift()?.dispatchEvent(new Event(how));
    },
    waiting: turns,
  };
}

function follow() {
  const { copy, end, waiting } = slowCopy();
  const doc = new Y.Doc();
  const isKept = new MutableStore(false);
  const stop = followCopy(copy, doc, (origin) => origin !== 'others', isKept);
  const type = (letter: string, origin = 'me'): void => {
    doc.transact(() => doc.getText('title').insert(0, letter), origin);
  };
  return { end, waiting, isKept, stop, type };
}

test('says that all is kept only once the browser has stored the last letter', () => {
  const { end, isKept, type } = follow();
  expect(isKept.get()).toBe(false);
  end('complete');
  expect(isKept.get()).toBe(true);
  type('a');
  expect(isKept.get()).toBe(false);
  type('b');
  // What was asked after the first letter says nothing of the second.
  end('complete');
  expect(isKept.get()).toBe(false);
  end('complete');
  expect(isKept.get()).toBe(true);
});

test('does not ask about what others did, which the server has', () => {
  const { end, isKept, type, waiting } = follow();
  end('complete');
  type('a', 'others');
  expect(isKept.get()).toBe(true);
  expect(waiting).toHaveLength(0);
});

test('claims nothing after the browser refused to store, until it has stored what comes next', () => {
  const { end, isKept, type } = follow();
  end('complete');
  type('a');
  end('abort');
  expect(isKept.get()).toBe(false);
  type('b');
  end('complete');
  expect(isKept.get()).toBe(true);
});

test('asks nothing any more once it has been stopped', () => {
  const { end, stop, type, waiting } = follow();
  type('a');
  stop();
  end('complete');
  type('b');
  expect(waiting).toHaveLength(0);
});
