/* oxlint-disable no-underscore-dangle -- what the stock client calls it */

import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness';
import { expect, test } from 'vitest';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { tellOwnPresence } from './tellOwnPresence.ts';

test('tells what this tab does, and repeats nothing that others do', () => {
  const provider = new WebsocketProvider('ws://localhost', 'room', new Y.Doc(), { connect: false });
  const sent: unknown[] = [];
  const stock = provider._awarenessUpdateHandler;
  provider._awarenessUpdateHandler = (change: unknown) => sent.push(change);
  provider.awareness.off('update', stock);
  const stop = tellOwnPresence(provider);
  const other = new Awareness(new Y.Doc());
  other.setLocalState({ cursor: { x: 1, y: 2 } });
  applyAwarenessUpdate(provider.awareness, encodeAwarenessUpdate(other, [other.clientID]), 'remote');
  expect(provider.awareness.getStates().has(other.clientID)).toBe(true);
  expect(sent).toEqual([]);
  provider.awareness.setLocalState({ cursor: { x: 3, y: 4 } });
  expect(sent).toHaveLength(1);
  stop();
  other.destroy();
  provider.destroy();
});
