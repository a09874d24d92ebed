import { expect, test } from 'vitest';
import { everyWay, oneReplica } from '../../tests/helpers/replicas.ts';
import { evidenceOn } from '../journey/snapshot.ts';
import { addEvidence } from './addEvidence.ts';
import { setEvidence } from './setEvidence.ts';

test('keeps what each of two people says at once', () => {
  everyWay((a, b, sync) => {
    addEvidence(a.document, { id: 'e', subject: 'c1' });
    sync();
    setEvidence(a.document, { id: 'e', source: 'ticket', heardOn: '2026-03-31', grade: 'measured' });
    setEvidence(b.document, { id: 'e', score: 9, scale: 'nps', sample: 120, link: 'https://example.org/a' });
    expect(evidenceOn(sync(), 'c1')[0]).toMatchObject({
      source: 'ticket',
      heardOn: '2026-03-31',
      grade: 'measured',
      score: 9,
      scale: 'nps',
      sample: 120,
      link: 'https://example.org/a',
    });
  });
});

test('[U2] undo takes back what one said, and leaves what somebody else said over it', () => {
  everyWay((a, b, sync) => {
    addEvidence(b.document, { id: 'e', subject: 'c1', grade: 'assumed' });
    sync();
    setEvidence(a.document, { id: 'e', grade: 'observed' });
    sync();
    setEvidence(b.document, { id: 'e', grade: 'measured' });
    sync();
    a.undo.undo();
    expect(evidenceOn(sync(), 'c1')[0]?.grade).toBe('measured');
  });
});

test.each(['javascript:alert(1)', 'data:text/html,x', ' https://example.org', 'example.org'])(
  'reads no link in %s',
  (link) => {
    const me = oneReplica();
    addEvidence(me.document, { id: 'e', subject: 'c1' });
    setEvidence(me.document, { id: 'e', link });
    expect(evidenceOn(me.reader.read(), 'c1')[0]?.link).toBeNull();
  },
);
