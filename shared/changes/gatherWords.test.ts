import { expect, test } from 'vitest';
import { everyWay, twoReplicas, sync as syncAll, type Replica } from '../../tests/helpers/replicas.ts';
import { marksOf, type JourneySnapshot } from '../journey/snapshot.ts';
import { editText } from './editText.ts';
import { markNeed } from './markNeed.ts';

const subject = 'c1';
const reasonOf = (snapshot: JourneySnapshot) => marksOf(snapshot, subject).needs[0]?.reason;

function say(person: Replica, id: string, reason: string): void {
  editText(person.document, { collection: 'needsAtRisk', id, field: 'reason' }, reason);
}

function twins(a: Replica, b: Replica): void {
  markNeed(a.document, { id: 'na', subject, need: 'time' });
  markNeed(b.document, { id: 'nb', subject, need: 'time' });
  say(a, 'na', 'Long queue');
  say(b, 'nb', 'Two calls');
}

test('[M3] typing goes on from the words of all twins, as they are shown', () => {
  everyWay((a, b, sync) => {
    twins(a, b);
    expect(reasonOf(sync())).toBe('Long queue\nTwo calls');
    say(b, 'na', 'Long queue\nTwo calls, every time');
    expect(reasonOf(sync())).toBe('Long queue\nTwo calls, every time');
    say(a, 'na', '');
    expect(reasonOf(sync())).toBe('');
  });
});

test('[M3] words typed in a twin while another gathers them are kept', () => {
  everyWay((a, b, sync) => {
    twins(a, b);
    sync();
    say(a, 'na', 'Long queue\nTwo calls!');
    b.document.text({ collection: 'needsAtRisk', id: 'nb', field: 'reason' })?.insert(9, ' a week');
    const reason = reasonOf(sync());
    for (const words of ['Long queue', 'Two calls!', 'a week']) expect(reason).toContain(words);
  });
});

test('[M3] nothing is lost when two people gather at once', () => {
  everyWay((a, b, sync) => {
    twins(a, b);
    sync();
    say(a, 'na', 'Long queue\nTwo calls at noon');
    say(b, 'na', 'Very Long queue\nTwo calls');
    const reason = reasonOf(sync());
    for (const words of ['Very Long queue', 'Two calls', 'at noon']) expect(reason).toContain(words);
  });
});

test('[M3] undo puts the words back where they came from', () => {
  const [a, b] = twoReplicas();
  twins(a, b);
  syncAll(a, b);
  say(a, 'na', 'Something else');
  expect(reasonOf(syncAll(a, b))).toBe('Something else');
  a.undo.undo();
  expect(reasonOf(syncAll(a, b))).toBe('Long queue\nTwo calls');
});

test('[M3] typing in a mark that is gone leaves its twins alone', () => {
  const [a, b] = twoReplicas();
  twins(a, b);
  markNeed(b.document, { id: 'nb', subject, need: 'time' });
  syncAll(a, b);
  a.document.transact(() => {
    a.document.setRemoval('needsAtRisk', 'na', { at: 1, swept: [] });
  });
  say(a, 'na', 'Unseen');
  expect(reasonOf(syncAll(a, b))).toBe('Two calls');
});
