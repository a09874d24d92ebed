import { expect, test } from 'vitest';
import { everyWay, oneReplica, type Replica } from '../../tests/helpers/replicas.ts';
import { marksOf, type JourneySnapshot } from '../journey/snapshot.ts';
import { addAttachment } from './addAttachment.ts';
import { editText } from './editText.ts';
import { removeAttachment } from './removeAttachment.ts';
import { removeCards } from './removeCards.ts';

function attach({ document }: Replica, id: string, subject = 'c1'): void {
  addAttachment(document, { id, subject, file: 'f', type: 'image/png', width: 2, height: 1 });
}

function files(snapshot: JourneySnapshot, subject = 'c1'): string[] {
  return marksOf(snapshot, subject).attachments.map(({ id }) => id);
}

test('puts pictures on a card one after the other, and takes one off until it is undone', () => {
  const me = oneReplica();
  attach(me, 'p2');
  attach(me, 'p1');
  removeAttachment(me.document, { id: 'p2', at: 1 });
  expect(files(me.reader.read())).toEqual(['p1']);
  me.undo.undo();
  expect(files(me.reader.read())).toEqual(['p2', 'p1']);
});

test('[P2] keeps the pictures of both when two people add one at once', () => {
  everyWay((a, b, sync) => {
    attach(a, 'a');
    attach(b, 'b');
    expect(files(sync())).toEqual(['a', 'b']);
  });
});

test('[R1] keeps what somebody says a picture shows while somebody else takes it off', () => {
  everyWay((a, b, sync) => {
    attach(a, 'p');
    sync();
    removeAttachment(a.document, { id: 'p', at: 1 });
    editText(b.document, { collection: 'attachments', id: 'p', field: 'alt' }, 'The letter');
    expect(files(sync())).toEqual([]);
    a.undo.undo();
    expect(marksOf(sync(), 'c1').attachments).toMatchObject([{ id: 'p', alt: 'The letter' }]);
  });
});

test('[R1] a picture goes with its card, and comes back with it', () => {
  everyWay((a, b, sync) => {
    attach(a, 'p');
    removeCards(b.document, { cards: ['c1'], at: 1 });
    expect(files(sync())).toEqual([]);
    b.undo.undo();
    expect(files(sync())).toEqual(['p']);
  });
});
