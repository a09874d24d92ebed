import { expect, test } from 'vitest';
import { retitle } from '../../tests/helpers/gestures.ts';
import { everyWay, oneReplica } from '../../tests/helpers/replicas.ts';
import { evidenceOn, marksOf } from '../journey/snapshot.ts';
import { addEvidence } from './addEvidence.ts';
import { editText } from './editText.ts';
import { markNeed } from './markNeed.ts';
import { turnNoteInto, type NoteTarget } from './turnNoteInto.ts';

const turn = { note: 'c1', stage: 's1', at: 1 };

test.each<NoteTarget>(['painPoints', 'evidence', 'opportunities'])(
  'its words live on in the %s of the stage, and one undo brings the note back',
  (into) => {
    everyWay((a, _, sync) => {
      editText(a.document, { collection: 'cards', id: 'c1', field: 'description' }, 'And more');
      sync();
      turnNoteInto(a.document, { ...turn, into, id: 'new' });
      const after = sync();
      expect(after.cards.has('c1')).toBe(false);
      const said =
        into === 'evidence'
          ? evidenceOn(after, 's1').map(({ quote }) => quote)
          : marksOf(after, 's1')[into].map(({ title, description }) => `${title}\n${description}`);
      expect(said).toEqual(['Card c1\nAnd more']);
      a.undo.undo();
      const before = sync();
      expect(before.cards.get('c1')?.title).toBe('Card c1');
      expect([before.marks.size, before.evidence.size]).toEqual([0, 0]);
      a.undo.redo();
      expect(sync().cards.has('c1')).toBe(false);
    });
  },
);

test('what hangs on it moves to the stage, evidence to the pain point, and comes back with it', () => {
  everyWay((a, b, sync) => {
    markNeed(a.document, { id: 'n', subject: 'c1', need: 'time' });
    addEvidence(a.document, { id: 'e', subject: 'c1' });
    sync();
    turnNoteInto(b.document, { ...turn, into: 'painPoints', id: 'p' });
    const after = sync();
    expect(marksOf(after, 's1').needs.map(({ id }) => id)).toEqual(['n']);
    expect(evidenceOn(after, 'p').map(({ id }) => id)).toEqual(['e']);
    b.undo.undo();
    expect(marksOf(sync(), 'c1').needs.map(({ id }) => id)).toEqual(['n']);
    expect(evidenceOn(sync(), 'c1').map(({ id }) => id)).toEqual(['e']);
  });
});

test('[R1] what somebody types in the note meanwhile comes back with it', () => {
  everyWay((a, b, sync) => {
    turnNoteInto(a.document, { ...turn, into: 'opportunities', id: 'o' });
    retitle(b, 'c1', 'Card c1, by B');
    expect(sync().cards.has('c1')).toBe(false);
    a.undo.undo();
    expect(sync().cards.get('c1')?.title).toBe('Card c1, by B');
  });
});

test('two people who turn it at once both keep what they made of it', () => {
  everyWay((a, b, sync) => {
    turnNoteInto(a.document, { ...turn, into: 'opportunities', id: 'o' });
    turnNoteInto(b.document, { ...turn, into: 'painPoints', id: 'p' });
    const after = sync();
    expect(after.cards.has('c1')).toBe(false);
    expect(marksOf(after, 's1')).toMatchObject({ opportunities: [{ id: 'o' }], painPoints: [{ id: 'p' }] });
  });
});

test('does nothing to a note that is gone', () => {
  const me = oneReplica();
  turnNoteInto(me.document, { ...turn, into: 'painPoints', id: 'p1' });
  turnNoteInto(me.document, { ...turn, into: 'painPoints', id: 'p2' });
  expect(marksOf(me.reader.read(), 's1').painPoints.map(({ id }) => id)).toEqual(['p1']);
});
