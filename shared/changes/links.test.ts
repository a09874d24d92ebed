import { expect, test } from 'vitest';
import { everyWay, oneReplica, type Replica } from '../../tests/helpers/replicas.ts';
import type { JourneySnapshot } from '../journey/snapshot.ts';
import { addLink } from './addLink.ts';
import { editText } from './editText.ts';
import { removeCards } from './removeCards.ts';
import { removeLink } from './removeLink.ts';
import { setLinkKind } from './setLinkKind.ts';
import { turnLink } from './turnLink.ts';

const ways = ({ links }: JourneySnapshot) => links.map(({ from, to }) => `${from}→${to}`).toSorted();

function name(person: Replica, id: string, label: string): void {
  editText(person.document, { collection: 'links', id, field: 'label' }, label);
}

test('draws an arrow once in each direction, and never from a card to itself', () => {
  const me = oneReplica();
  addLink(me.document, { id: 'x', from: 'c1', to: 'c2', kind: 'branch' });
  addLink(me.document, { id: 'y', from: 'c1', to: 'c2' });
  addLink(me.document, { id: 'z', from: 'c1', to: 'c1' });
  addLink(me.document, { id: 'w', from: 'c2', to: 'c1' });
  expect(ways(me.reader.read())).toEqual(['c1→c2', 'c2→c1']);
  expect(me.reader.read().links.find(({ id }) => id === 'x')?.kind).toBe('branch');
});

test('[L2] an arrow that two people draw at once is one, with both labels', () => {
  everyWay((a, b, sync) => {
    addLink(a.document, { id: 'xa', from: 'c1', to: 'c2' });
    name(a, 'xa', 'if it rings');
    addLink(b.document, { id: 'xb', from: 'c1', to: 'c2' });
    name(b, 'xb', 'by post');
    expect(sync().links.map(({ id, label }) => [id, label])).toEqual([['xa', 'if it rings\nby post']]);
    name(b, 'xa', 'by post');
    expect(sync().links[0]?.label).toBe('by post');
    setLinkKind(a.document, { id: 'xa', kind: 'loop' });
    expect(sync().links[0]?.kind).toBe('loop');
    removeLink(b.document, { ids: ['xa'], at: 1 });
    expect(sync().links).toEqual([]);
    b.undo.undo();
    expect(sync().links).toHaveLength(1);
  });
});

test('[L2] words that both typed before they heard of each other are kept', () => {
  everyWay((a, b, sync) => {
    addLink(a.document, { id: 'xa', from: 'c1', to: 'c2' });
    addLink(b.document, { id: 'xb', from: 'c1', to: 'c2' });
    name(a, 'xa', 'yes');
    name(b, 'xb', 'no');
    sync();
    name(a, 'xa', 'yes\nno, never');
    name(b, 'xa', 'yes, often\nno');
    const label = sync().links[0]?.label;
    for (const words of ['yes', 'often', 'no', 'never']) expect(label).toContain(words);
  });
});

test('[L1] an arrow to a card that somebody removes at once is hidden, and comes back with the card', () => {
  everyWay((a, b, sync) => {
    addLink(a.document, { id: 'x', from: 'c1', to: 'c2' });
    removeCards(b.document, { cards: ['c2'], at: 1 });
    expect(sync().links).toEqual([]);
    b.undo.undo();
    expect(ways(sync())).toEqual(['c1→c2']);
  });
});

test('two people who turn one arrow round at once agree', () => {
  everyWay((a, b, sync) => {
    addLink(a.document, { id: 'x', from: 'c1', to: 'c2' });
    sync();
    turnLink(a.document, { id: 'x' });
    turnLink(b.document, { id: 'x' });
    expect(ways(sync())).toEqual(['c2→c1']);
  });
});

test('does not turn an arrow onto one that is there', () => {
  const me = oneReplica();
  addLink(me.document, { id: 'x', from: 'c1', to: 'c2' });
  addLink(me.document, { id: 'y', from: 'c2', to: 'c1' });
  turnLink(me.document, { id: 'x' });
  expect(ways(me.reader.read())).toEqual(['c1→c2', 'c2→c1']);
});

test('keeps a kind and a label that two people give at once', () => {
  everyWay((a, b, sync) => {
    addLink(a.document, { id: 'x', from: 'c1', to: 'c2' });
    sync();
    setLinkKind(a.document, { id: 'x', kind: 'hand-off' });
    name(b, 'x', 'to the back office');
    expect(sync().links[0]).toMatchObject({ kind: 'hand-off', label: 'to the back office' });
  });
});
