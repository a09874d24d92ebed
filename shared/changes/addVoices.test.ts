import { expect, test } from 'vitest';
import { everyWay } from '../../tests/helpers/replicas.ts';
import { evidenceOn, type JourneySnapshot } from '../journey/snapshot.ts';
import { addEvidence } from './addEvidence.ts';
import { addVoices } from './addVoices.ts';
import { editText } from './editText.ts';
import { removeStage } from './removeStage.ts';

const heard = (snapshot: JourneySnapshot, subject: string) =>
  evidenceOn(snapshot, subject).map(({ quote }) => quote);

const voice = (id: string, subject: string, quote: string) => ({ id, subject, quote, score: 3 });

test('keeps what two people add at once, each in its order, after what was there', () => {
  everyWay((a, b, sync) => {
    addEvidence(a.document, { id: 'old', subject: 's1', quote: 'Old' });
    sync();
    addVoices(a.document, [voice('a1', 's1', 'A1'), voice('a2', 'c1', 'A on c1'), voice('a3', 's1', 'A2')]);
    addVoices(b.document, [voice('b1', 's1', 'B1'), voice('b2', 's1', 'B2')]);
    const all = heard(sync(), 's1');
    expect(all[0]).toBe('Old');
    expect(all.filter((quote) => quote.startsWith('A'))).toEqual(['A1', 'A2']);
    expect(all.filter((quote) => quote.startsWith('B'))).toEqual(['B1', 'B2']);
    expect(heard(sync(), 'c1')).toEqual(['A on c1']);
  });
});

test('[R2] goes with one step back, and comes back with what somebody typed in it', () => {
  everyWay((a, b, sync) => {
    addVoices(a.document, [voice('a1', 's1', 'One'), voice('a2', 's2', 'Two')]);
    sync();
    editText(b.document, { collection: 'evidence', id: 'a2', field: 'quote' }, 'Two, by B');
    a.undo.undo();
    expect(sync().evidence.size).toBe(0);
    a.undo.redo();
    expect(heard(sync(), 's1')).toEqual(['One']);
    expect(heard(sync(), 's2')).toEqual(['Two, by B']);
  });
});

test('[R1] is hidden with a stage that somebody removes meanwhile, and comes back with it', () => {
  everyWay((a, b, sync) => {
    addVoices(a.document, [voice('a1', 's1', 'One')]);
    removeStage(b.document, { id: 's1', at: 1 });
    expect(sync().evidence.size).toBe(0);
    b.undo.undo();
    expect(heard(sync(), 's1')).toEqual(['One']);
  });
});

test('adds nothing of nothing', () => {
  everyWay((a, _, sync) => {
    addVoices(a.document, []);
    expect(sync().evidence.size).toBe(0);
  });
});
