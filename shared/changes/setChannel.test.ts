import { expect, test } from 'vitest';
import { everyWay, oneReplica } from '../../tests/helpers/replicas.ts';
import { setCardKind } from './setCardKind.ts';
import { setChannel } from './setChannel.ts';

test('sets the channel of several cards, undone as one', () => {
  const me = oneReplica();
  setChannel(me.document, { cards: ['c1', 'c2'], channel: 'Pigeon' });
  expect(['c1', 'c2', 'c3'].map((id) => me.reader.read().cards.get(id)?.channel)).toEqual([
    'Pigeon',
    'Pigeon',
    null,
  ]);
  me.undo.undo();
  expect(me.reader.read().cards.get('c2')?.channel).toBeNull();
});

test('keeps a channel and a kind set at once', () => {
  everyWay((a, b, sync) => {
    setChannel(a.document, { cards: ['c1'], channel: 'web' });
    setCardKind(b.document, { cards: ['c1'], kind: 'note' });
    expect(sync().cards.get('c1')).toMatchObject({ channel: 'web', kind: 'note' });
  });
});
