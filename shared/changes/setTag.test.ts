import { expect, test } from 'vitest';
import { everyWay, oneReplica } from '../../tests/helpers/replicas.ts';
import { setTag } from './setTag.ts';

test('puts a tag on a card and takes it off, without the spaces around it', () => {
  const me = oneReplica();
  setTag(me.document, { card: 'c1', tag: ' vip ', isOn: true });
  setTag(me.document, { card: 'c1', tag: '  ', isOn: true });
  expect(me.reader.read().cards.get('c1')?.tags).toEqual(['vip']);
  setTag(me.document, { card: 'c1', tag: 'vip', isOn: false });
  expect(me.reader.read().cards.get('c1')?.tags).toEqual([]);
});

test('cuts a tag that is too long to be shown', () => {
  const me = oneReplica();
  setTag(me.document, { card: 'c1', tag: 'x'.repeat(500), isOn: true });
  expect(me.reader.read().cards.get('c1')?.tags).toEqual(['x'.repeat(200)]);
});

test('[P4] keeps the tags of both when two people tag one card at once', () => {
  everyWay((a, b, sync) => {
    setTag(a.document, { card: 'c1', tag: 'b', isOn: true });
    setTag(b.document, { card: 'c1', tag: 'a', isOn: true });
    expect(sync().cards.get('c1')?.tags).toEqual(['a', 'b']);
  });
});

test('[U2] undoing one of two equal tags leaves the tag', () => {
  everyWay((a, b, sync) => {
    setTag(a.document, { card: 'c1', tag: 'a', isOn: true });
    setTag(b.document, { card: 'c1', tag: 'a', isOn: true });
    sync();
    a.undo.undo();
    expect(sync().cards.get('c1')?.tags).toEqual(['a']);
  });
});
