import { expect, test } from 'vitest';
import { exampleSnapshot } from '../scoring/exampleSnapshot.ts';
import { excerptOf } from './excerptOf.ts';
import { findInJourney } from './findInJourney.ts';

const snapshot = exampleSnapshot({
  stages: { s1: { name: 'Noticing' }, s2: { name: 'Calling', description: 'By phone or chat' } },
  lanes: ['l1'],
  cards: [
    {
      id: 'c2',
      at: ['s2', 'l1'],
      title: 'Wait in the queue',
      place: { stage: 's2', lane: 'l1', order: 'a0' },
    },
    {
      id: 'c1',
      at: ['s1', 'l1'],
      title: 'The bill is wrong',
      description: 'Réclamation',
      tags: ['vip'],
      channel: 'post',
      owner: { person: null, name: 'Billing team' },
      place: { stage: 's1', lane: 'l1', order: 'a0' },
    },
  ],
  needs: [['c2', 'time', 3]],
  pains: [{ id: 'p1', subject: 'c2', title: 'Nobody answers', rootCause: 'Too few agents' }],
  evidence: [{ id: 'e1', subject: 'p1', quote: 'I hung up after ten minutes' }],
});

function found(query: string): string[] {
  return findInJourney(snapshot, query).map(({ subject, kind }) => `${subject} ${kind}`);
}

test.each([
  ['BILL', ['c1 title']],
  ['reclamation', ['c1 description']],
  ['vip', ['c1 tag']],
  ['post', ['c1 channel']],
  ['billing', ['c1 owner']],
  ['time', ['c2 need']],
  ['agents', ['c2 pain']],
  ['hung up', ['c2 evidence']],
  ['chat', ['s2 description']],
  ['  ', []],
  ['nowhere', []],
])('finds %s', (query, hits) => {
  expect(found(query)).toEqual(hits);
});

test('wants every word, wherever in the texts of one subject', () => {
  expect(found('queue agents')).toEqual(['c2 title']);
  expect(found('queue vip')).toEqual([]);
});

test('goes through the map as one reads it', () => {
  expect(findInJourney(snapshot, 'i').map(({ subject }) => subject)).toEqual(['s1', 'c1', 's2', 'c2']);
});

test('cuts what was found out of a long text', () => {
  const long = `${'a '.repeat(60)}Réclamation${' b'.repeat(60)}`;
  const { before, found: word, after } = excerptOf(long, 'reclamation', 6);
  expect([before, word, after]).toEqual(['…a a a ', 'Réclamation', ' b b b…']);
});
