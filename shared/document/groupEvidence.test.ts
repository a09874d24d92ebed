import { expect, test } from 'vitest';
import { everyWay, oneReplica, send, type Replica } from '../../tests/helpers/replicas.ts';
import { markNeed } from '../changes/markNeed.ts';
import { removeCards } from '../changes/removeCards.ts';
import { unmarkNeed } from '../changes/unmarkNeed.ts';
import { evidenceShape } from '../journey/evidence.ts';
import { linkShape } from '../journey/link.ts';
import { makeRecord } from '../journey/record.ts';
import { evidenceOn, marksOf } from '../journey/snapshot.ts';

function hear({ document }: Replica, id: string, subject: string): void {
  document.add((add) => {
    add('evidence', makeRecord(evidenceShape, id, { subject, quote: id }));
  });
}

test('[M4] what hangs on one of two equal marks is shown on the mark that is shown', () => {
  everyWay((a, b, sync) => {
    markNeed(a.document, { id: 'n-a', subject: 'c1', need: 'time' });
    hear(a, 'from a', 'n-a');
    markNeed(b.document, { id: 'n-b', subject: 'c1', need: 'time' });
    hear(b, 'from b', 'n-b');
    const snapshot = sync();
    const [shown] = marksOf(snapshot, 'c1').needs;
    expect(evidenceOn(snapshot, shown?.id ?? '').map(({ quote }) => quote)).toEqual(['from a', 'from b']);
  });
});

test('[S1] evidence goes with its mark, also where an equal one stays as it was', () => {
  everyWay((a, b, sync) => {
    markNeed(a.document, { id: 'n-a', subject: 'c1', need: 'time' });
    markNeed(b.document, { id: 'n-b', subject: 'c1', need: 'time' });
    hear(b, 'from b', 'n-b');
    send(b, a);
    expect(evidenceOn(a.reader.read(), 'n-a')).toHaveLength(1);
    unmarkNeed(b.document, { subject: 'c1', need: 'time', at: 1 });
    expect([...sync().evidence.keys()]).toEqual([]);
  });
});

test('[R1] evidence is hidden with what it is about, and comes back with it', () => {
  const me = oneReplica();
  markNeed(me.document, { id: 'n', subject: 'c1', need: 'time' });
  hear(me, 'on the need', 'n');
  hear(me, 'on the card', 'c1');
  unmarkNeed(me.document, { subject: 'c1', need: 'time', at: 1 });
  expect([...me.reader.read().evidence.keys()]).toEqual(['c1']);
  me.undo.undo();
  expect([...me.reader.read().evidence.keys()].toSorted()).toEqual(['c1', 'n']);
});

test('[L1] a link is shown while both its cards are', () => {
  everyWay((a, b, sync) => {
    a.document.add((add) => {
      add('links', makeRecord(linkShape, 'x', { from: 'c1', to: 'c2' }));
      add('links', makeRecord(linkShape, 'self', { from: 'c1', to: 'c1' }));
    });
    removeCards(b.document, { cards: ['c2'], at: 1 });
    expect(sync().links).toEqual([]);
    b.undo.undo();
    expect(sync().links.map(({ id }) => id)).toEqual(['x']);
  });
});

test('two people who say how two personas feel keep both', () => {
  everyWay((a, b, sync) => {
    a.document.transact(() => a.document.setEntry('cards', 'c1', 'emotions', 'p1', -2));
    b.document.transact(() => b.document.setEntry('cards', 'c1', 'emotions', 'p2', 1));
    expect(sync().cards.get('c1')?.emotions).toEqual({ p1: -2, p2: 1 });
  });
});
