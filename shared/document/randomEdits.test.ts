import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallJourney } from '../../tests/helpers/smallJourney.ts';
import { replicasOf, send, sync, type Replica } from '../../tests/helpers/replicas.ts';
import { everyChange } from '../../tests/helpers/everyChange.ts';
import { readJourney } from './journeyReader.ts';

const OTHERWISE = ['undo', 'redo', 'send', 'send', 'read'] as const;

const step = fc.record({
  who: fc.nat(2),
  what: fc.constantFrom(...everyChange, ...OTHERWISE),
  pick: fc.nat(1000),
  other: fc.nat(1000),
});

test('[S1] after any edits by three people, all see the same valid journey', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const replicas = replicasOf(smallJourney(), [1, 2, 3]);
      let made = 0;
      for (const { who, what, pick, other } of steps) {
        const me = replicas[who] as Replica;
        if (what === 'undo') me.undo.undo();
        else if (what === 'redo') me.undo.redo();
        else if (what === 'send') send(me, replicas[(who + 1 + (pick % 2)) % 3] as Replica);
        else if (what === 'read') expect(me.reader.read()).toEqual(readJourney(me.document));
        else what(me.document, { pick, other, newId: () => `new${made++}` });
      }
      sync(...replicas);
    }),
    { numRuns: 120 },
  );
});
