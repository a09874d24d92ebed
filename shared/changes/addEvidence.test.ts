import { expect, test } from 'vitest';
import { everyWay, type Replica } from '../../tests/helpers/replicas.ts';
import { evidenceOn, marksOf, type JourneySnapshot } from '../journey/snapshot.ts';
import { addEvidence } from './addEvidence.ts';
import { addPainPoint } from './addPainPoint.ts';
import { editText } from './editText.ts';
import { markNeed } from './markNeed.ts';
import { removeCards } from './removeCards.ts';
import { unmarkNeed } from './unmarkNeed.ts';

const heard = (snapshot: JourneySnapshot, subject: string) =>
  evidenceOn(snapshot, subject).map(({ id }) => id);

test.each(['c1', 's1', 'n', 'p'])('keeps both when two people add to %s at once', (subject) => {
  everyWay((a, b, sync) => {
    markNeed(a.document, { id: 'n', subject: 'c1', need: 'time' });
    addPainPoint(a.document, { id: 'p', subject: 's2' });
    sync();
    addEvidence(a.document, { id: 'ea', subject, quote: 'Too long', source: 'survey' });
    addEvidence(b.document, { id: 'eb', subject, score: 2, scale: 'csat', sample: 40 });
    const snapshot = sync();
    expect(heard(snapshot, subject)).toEqual(['ea', 'eb']);
    addEvidence(b.document, { id: 'a-last', subject });
    expect(heard(sync(), subject)).toEqual(['ea', 'eb', 'a-last']);
  });
});

test('[R2] undoing an addition hides it, and redoing it brings back what somebody typed in it', () => {
  everyWay((a, b, sync) => {
    addEvidence(a.document, { id: 'e', subject: 'c1' });
    sync();
    editText(b.document, { collection: 'evidence', id: 'e', field: 'quote' }, 'By B');
    a.undo.undo();
    expect(heard(sync(), 'c1')).toEqual([]);
    a.undo.redo();
    expect(evidenceOn(sync(), 'c1')[0]?.quote).toBe('By B');
  });
});

test('[R1] is hidden with a card that somebody removes meanwhile, and comes back with it', () => {
  everyWay((a, b, sync) => {
    addEvidence(a.document, { id: 'e', subject: 'c1' });
    removeCards(b.document, { cards: ['c1'], at: 1 });
    expect(sync().evidence.size).toBe(0);
    b.undo.undo();
    expect(heard(sync(), 'c1')).toEqual(['e']);
  });
});

function twinsWithEvidence(a: Replica, b: Replica, sync: () => JourneySnapshot): void {
  markNeed(a.document, { id: 'na', subject: 'c1', need: 'time' });
  markNeed(b.document, { id: 'nb', subject: 'c1', need: 'time' });
  addEvidence(a.document, { id: 'ea', subject: 'na' });
  addEvidence(b.document, { id: 'eb', subject: 'nb' });
  sync();
}

test('[M4] evidence of equal marks stays in sight, in the order it came, when they are changed as one', () => {
  everyWay((a, b, sync) => {
    twinsWithEvidence(a, b, sync);
    addEvidence(b.document, { id: 'a-third', subject: 'na' });
    markNeed(a.document, { id: 'nc', subject: 'c1', need: 'time', level: 3, grade: 'measured' });
    editText(b.document, { collection: 'needsAtRisk', id: 'na', field: 'reason' }, 'Why');
    expect(heard(sync(), 'na')).toEqual(['ea', 'eb', 'a-third']);
  });
});

test('[M4] evidence of equal marks comes back when taking them off is undone', () => {
  everyWay((a, b, sync) => {
    twinsWithEvidence(a, b, sync);
    unmarkNeed(a.document, { subject: 'c1', need: 'time', at: 1 });
    expect(sync().evidence.size).toBe(0);
    a.undo.undo();
    expect(heard(sync(), 'na')).toEqual(['ea', 'eb']);
  });
});

test('[M4] evidence on a mark whose maker undoes it is shown on the one that stays', () => {
  everyWay((a, b, sync) => {
    markNeed(a.document, { id: 'na', subject: 'c1', need: 'time' });
    markNeed(b.document, { id: 'nb', subject: 'c1', need: 'time' });
    sync();
    addEvidence(b.document, { id: 'e', subject: 'na' });
    sync();
    a.undo.undo();
    const snapshot = sync();
    expect(marksOf(snapshot, 'c1').needs.map(({ id }) => id)).toEqual(['nb']);
    expect(heard(snapshot, 'nb')).toEqual(['e']);
    a.undo.redo();
    expect(heard(sync(), 'na')).toEqual(['e']);
  });
});
