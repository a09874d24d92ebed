import { expect, test } from 'vitest';
import { everyWay, oneReplica } from '../../tests/helpers/replicas.ts';
import { marksOf, type JourneySnapshot } from '../journey/snapshot.ts';
import { addPainPoint } from './addPainPoint.ts';
import { removePainPoint } from './removePainPoint.ts';
import { setPainPoint } from './setPainPoint.ts';

const painOf = (snapshot: JourneySnapshot) => marksOf(snapshot, 'c1').painPoints[0];

test('keeps what each of two people says at once', () => {
  everyWay((a, b, sync) => {
    addPainPoint(a.document, { id: 'p', subject: 'c1' });
    sync();
    setPainPoint(a.document, { id: 'p', status: 'accepted', owner: { person: 'ann', name: 'Ann' } });
    setPainPoint(b.document, { id: 'p', dueOn: '2026-05-31', effort: 3, share: 40 });
    expect(painOf(sync())).toMatchObject({
      status: 'accepted',
      owner: { person: 'ann', name: 'Ann' },
      dueOn: '2026-05-31',
      effort: 3,
      share: 40,
    });
  });
});

test('ends with one of two owners, never a mixture', () => {
  everyWay((a, b, sync) => {
    addPainPoint(a.document, { id: 'p', subject: 'c1' });
    sync();
    const ann = { person: 'ann', name: 'Ann' };
    const desk = { person: null, name: 'Service desk' };
    setPainPoint(a.document, { id: 'p', owner: ann });
    setPainPoint(b.document, { id: 'p', owner: desk });
    expect([ann, desk]).toContainEqual(painOf(sync())?.owner);
  });
});

test('[U2] undo takes back what one said, and leaves what somebody else said over it', () => {
  everyWay((a, b, sync) => {
    addPainPoint(b.document, { id: 'p', subject: 'c1' });
    sync();
    setPainPoint(a.document, { id: 'p', status: 'in progress' });
    sync();
    setPainPoint(b.document, { id: 'p', status: 'resolved' });
    sync();
    a.undo.undo();
    expect(painOf(sync())?.status).toBe('resolved');
  });
});

test('[R1] what is said of one that somebody removes meanwhile comes back with it', () => {
  everyWay((a, b, sync) => {
    addPainPoint(a.document, { id: 'p', subject: 'c1' });
    sync();
    setPainPoint(a.document, { id: 'p', effort: 5 });
    removePainPoint(b.document, { id: 'p', at: 1 });
    expect(painOf(sync())).toBeUndefined();
    b.undo.undo();
    expect(painOf(sync())?.effort).toBe(5);
  });
});

test('reads nothing into a day that no calendar has, or a share beyond all customers', () => {
  const me = oneReplica();
  addPainPoint(me.document, { id: 'p', subject: 'c1' });
  setPainPoint(me.document, { id: 'p', dueOn: '2026-02-31', share: 101 });
  expect(painOf(me.reader.read())).toMatchObject({ dueOn: null, share: null });
});
