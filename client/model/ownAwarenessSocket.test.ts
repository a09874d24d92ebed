import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as encoding from 'lib0/encoding';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { isForeignAwareness } from './ownAwarenessSocket.ts';

function awarenessFrame(awareness: Awareness, clients: number[]): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, 1);
  encoding.writeVarUint8Array(encoder, encodeAwarenessUpdate(awareness, clients));
  return encoding.toUint8Array(encoder);
}

test('lets own presence through and keeps back what was received from others', () => {
  const mine = new Awareness(new Y.Doc());
  const theirs = new Awareness(new Y.Doc());
  mine.setLocalState({ cursor: null });
  theirs.setLocalState({ cursor: null });
  expect(isForeignAwareness(awarenessFrame(mine, [mine.clientID]), mine.clientID)).toBe(false);
  expect(isForeignAwareness(awarenessFrame(theirs, [theirs.clientID]), mine.clientID)).toBe(true);
  mine.destroy();
  theirs.destroy();
});

test('never keeps back an edit', () => {
  expect(isForeignAwareness(Uint8Array.of(0, 2, 1, 0), 7)).toBe(false);
});
