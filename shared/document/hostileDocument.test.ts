import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { everyChange } from '../../tests/helpers/everyChange.ts';
import { expectValid } from '../../tests/helpers/expectValid.ts';
import { oneReplica } from '../../tests/helpers/replicas.ts';
import { COLLECTION_NAMES, collectionShapes } from '../journey/collections.ts';
import { headerShape } from '../journey/header.ts';
import { must } from '../journey/must.ts';
import { readingOrder } from '../journey/snapshot.ts';
import { MOST_SHOWN } from './axis.ts';
import { readJourney } from './journeyReader.ts';

const BAD_VALUES: readonly (() => unknown)[] = [
  () => 7,
  () => Number.NaN,
  () => null,
  () => true,
  () => 'x'.repeat(10_000),
  () => 's1',
  () => 'c1',
  () => ['s1', 7, null],
  () => ({ stage: 7, lane: ['l1'], order: 'a00' }),
  () => ({ stage: 's1', lane: 'curve', order: `A${'0'.repeat(26)}` }),
  () => ({ stage: 's/1', lane: 'l1', order: 'zzz' }),
  () => ({ stage: '__proto__', lane: 'constructor', order: null }),
  () => ({ at: 'never', swept: 'c1' }),
  () => ({ at: 1, swept: [7, 'c1', null] }),
  () => new Uint8Array([1, 2]),
  () => new Y.Array(),
  () => new Y.Map([['stage', 's1']]),
  () => new Y.Text('text'),
  () => new Y.XmlText('xml'),
  () => new Y.XmlFragment(),
];

const attack = fc.record({
  name: fc.constantFrom(...COLLECTION_NAMES, 'header' as const),
  id: fc.constantFrom('s1', 's2', 'l1', 'c1', 'c2', 'new', 'a/b', '__proto__', ''),
  key: fc.constantFrom(
    'removed',
    'tags:',
    'tags:x',
    'needs:time',
    'unknown',
    '__proto__',
    ...[headerShape, ...Object.values(collectionShapes)].flatMap((shape) => Object.keys(shape)),
  ),
  how: fc.constantFrom('field', 'field', 'field', 'fresh', 'record', 'gone' as const),
  which: fc.nat(BAD_VALUES.length - 1),
});

test('[S2] reads a valid journey out of anything that a peer can write, and can still change it', () => {
  fc.assert(
    fc.property(fc.array(attack, { maxLength: 40 }), fc.nat(1000), (attacks, dice) => {
      const { document, reader, undo } = oneReplica();
      for (const { name, id, key, how, which } of attacks) {
        const value = must(BAD_VALUES[which]);
        const root = document.doc.getMap<unknown>(name);
        const record = root.get(id);
        if (name === 'header') root.set(key, value());
        else if (how === 'record') root.set(id, value());
        // Without stages there is nothing to show, so that one is left.
        else if (how === 'gone' && id !== 's2') root.delete(id);
        else if (how === 'fresh' || !(record instanceof Y.Map)) root.set(id, new Y.Map([[key, value()]]));
        else record.set(key, value());
      }
      document.collection('stages').set('s3', new Y.Map());
      document.collection('lanes').set('l2', new Y.Map());
      let made = 0;
      for (const change of everyChange) {
        expect(reader.read()).toEqual(readJourney(document));
        expectValid(reader.read());
        change(document, { pick: dice, other: dice * 7, newId: () => `made${made++}` });
      }
      while (undo.undo() !== null) expectValid(reader.read());
    }),
    { numRuns: 25 },
  );
});

test('[S2] two cells never share a key', () => {
  const { document, reader } = oneReplica();
  document.doc.transact(() => {
    for (const [name, id] of [
      ['stages', 'a/b'],
      ['stages', 'a'],
      ['lanes', 'c'],
      ['lanes', 'b/c'],
    ] as const)
      document.collection(name).set(id, new Y.Map());
    document.collection('cards').set('x', cardIn('a/b', 'c'));
    document.collection('cards').set('y', cardIn('a', 'b/c'));
  });
  expectValid(reader.read());
  expect([...reader.read().cells.values()]).toEqual(expect.arrayContaining([['x'], ['y']]));
});

test('shows nothing of a document that nobody has filled yet', () => {
  const { document } = oneReplica();
  for (const name of COLLECTION_NAMES) document.collection(name).clear();
  const { stages, cards, cells, marks } = readJourney(document);
  expect([stages.length, cards.size, cells.size, marks.size]).toEqual([0, 0, 0, 0]);
});

function cardIn(stage: string, lane: string): Y.Map<unknown> {
  return new Y.Map<unknown>([['place', { stage, lane, order: 'a0' }]]);
}

test('[S6] shows as many stages and lanes as a journey can have, and every card in one of them', () => {
  const { document, reader } = oneReplica();
  document.doc.transact(() => {
    for (let index = 0; index < 3000; index++) {
      document.collection('stages').set(`more${index}`, new Y.Map([['order', 'b00']]));
      document.collection('lanes').set(`more${index}`, new Y.Map([['order', 'b00']]));
    }
    const place = { stage: 'more2999', lane: 'more2999', order: 'a0' };
    document.collection('cards').set('far', new Y.Map([['place', place]]));
  });
  const snapshot = reader.read();
  expect(snapshot.stages).toHaveLength(MOST_SHOWN);
  expect(snapshot.lanes).toHaveLength(MOST_SHOWN);
  expect(readingOrder(snapshot)).toContain('far');
  expectValid(snapshot);
});

test('[S6] shows a lane that holds cards among however many that draw themselves', () => {
  const { document, reader } = oneReplica();
  document.doc.transact(() => {
    for (let index = 0; index < 600; index++)
      document.collection('lanes').set(
        `drawn${index}`,
        new Y.Map([
          ['kind', 'emotion'],
          ['order', 'Zz'],
        ]),
      );
  });
  const snapshot = reader.read();
  expect(snapshot.lanes).toHaveLength(MOST_SHOWN);
  expect(snapshot.cards.size).toBe(readingOrder(snapshot).length);
  expect(snapshot.cards.size).toBeGreaterThan(0);
});
