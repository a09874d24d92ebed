import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyContent } from '../../tests/helpers/anyContent.ts';
import { everyChange } from '../../tests/helpers/everyChange.ts';
import { oneReplica, type Replica } from '../../tests/helpers/replicas.ts';
import { editText } from '../changes/editText.ts';
import { markNeed } from '../changes/markNeed.ts';
import { contentOf } from './contentOf.ts';
import { JourneyReader, readJourney } from './journeyReader.ts';
import { knownJourney } from './knownJourney.ts';
import { packContent } from './packContent.ts';

/** What a page is told of a journey, over the wire. */
function told({ reader }: Replica): unknown {
  return JSON.parse(JSON.stringify(packContent(contentOf(reader.read()))));
}

test('shows what the document shows', () => {
  fc.assert(
    fc.property(anyContent, (content) => {
      const me = oneReplica(content);
      expect(knownJourney(told(me)).snapshot).toEqual(me.reader.read());
    }),
    { numRuns: 60 },
  );
});

test('leaves out what every record reads as anyway', () => {
  const { cards } = told(oneReplica()) as { cards: Record<string, unknown>[] };
  expect(cards[0]).not.toHaveProperty('description');
  expect(cards[0]).not.toHaveProperty('tags');
});

test('nothing that is shown changes when the document says the same', () => {
  const me = oneReplica();
  markNeed(me.document, { id: 'n', subject: 'c1', need: 'time' });
  const known = knownJourney(told(me));
  expect(new JourneyReader(me.document, known).read()).toBe(known.snapshot);
});

test('what the document says otherwise is all that changes', () => {
  const me = oneReplica();
  const known = knownJourney(told(me));
  editText(me.document, { collection: 'cards', id: 'c1', field: 'title' }, 'Meanwhile');
  const live = new JourneyReader(me.document, known).read();
  expect(live.cards.get('c1')?.title).toBe('Meanwhile');
  expect(live.cards.get('c2')).toBe(known.snapshot.cards.get('c2'));
  expect(live.cells).toBe(known.snapshot.cells);
});

test('a document that went on meanwhile, or lags behind, shows what it would have shown', () => {
  const step = fc.record({
    what: fc.constantFrom(...everyChange),
    pick: fc.nat(1000),
    other: fc.nat(1000),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), fc.array(step, { maxLength: 20 }), (before, after) => {
      const [older, newer] = [oneReplica(), oneReplica()];
      let made = 0;
      const run = (me: Replica, steps: typeof before): void => {
        for (const { what, pick, other } of steps)
          what(me.document, { pick, other, newId: () => `new${made++}` });
      };
      run(older, before);
      made = 0;
      run(newer, [...before, ...after]);
      for (const [known, live] of [
        [older, newer],
        [newer, older],
      ] as const) {
        const reader = new JourneyReader(live.document, knownJourney(told(known)));
        expect(reader.read()).toEqual(readJourney(live.document));
      }
    }),
    { numRuns: 100 },
  );
});

test('[S2] reads whatever it is told', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.record({ cards: fc.array(fc.jsonValue()) })), (packed) => {
      expect(knownJourney(packed).snapshot.cards.size).toBe(0);
    }),
  );
});
