import { expect, test } from 'vitest';
import { followCopy } from './followCopy.ts';

/** A copy whose browser is through with what was written when it is told to be. */
function follow() {
  const turns: EventTarget[] = [];
  const db = Object.assign(new EventTarget(), {
    transaction: () => {
      const turn = Object.assign(new EventTarget(), { objectStore: () => ({ getKey: () => undefined }) });
      turns.push(turn);
      return turn;
    },
  });
  let edits = 0;
  const kept: number[] = [];
  const follower = followCopy(db as unknown as IDBDatabase, {
    count: () => edits,
    kept: (count) => kept.push(count),
  });
  return {
    follower,
    kept,
    turns,
    /** The oldest turn comes to its end. */
    end: (): void => {
      turns.shift()?.dispatchEvent(new Event('complete'));
    },
    /** What was written cannot be stored. */
    refuse: (): void => {
      db.dispatchEvent(new Event('abort'));
    },
    type: (): void => {
      edits++;
      follower.ask();
    },
  };
}

test('tells of each edit once the browser is through with it', () => {
  const { end, kept, type } = follow();
  end();
  expect(kept).toEqual([0]);
  type();
  type();
  // What was asked after the first letter says nothing of the second.
  end();
  expect(kept).toEqual([0, 1]);
  end();
  expect(kept).toEqual([0, 1, 2]);
});

test('takes nothing for stored after the browser refused one edit, until the server has all of them', () => {
  const { end, refuse, kept, type, follower, turns } = follow();
  end();
  type();
  refuse();
  end();
  type();
  expect(turns).toHaveLength(0);
  expect(kept).toEqual([0]);
  follower.forgive();
  type();
  end();
  expect(kept).toEqual([0, 3]);
});

test('asks nothing any more once it has been stopped', () => {
  const { end, follower, type, turns } = follow();
  end();
  follower.stop();
  type();
  expect(turns).toHaveLength(0);
});
