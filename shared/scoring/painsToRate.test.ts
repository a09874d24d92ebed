import { expect, test } from 'vitest';
import { painfulJourney } from '../../tests/helpers/painfulJourney.ts';
import { oneReplica } from '../../tests/helpers/replicas.ts';
import { painPointShape } from '../journey/painPoint.ts';
import { makeRecord } from '../journey/record.ts';
import { painsOnSubjects, painsToRate } from './painsToRate.ts';

/** p1 on c1 and p2 (resolved) on c2, both in s1; p3 on the stage s3. */
const content = painfulJourney('Call');
const snapshot = oneReplica({
  ...content,
  painPoints: [...content.painPoints, makeRecord(painPointShape, 'p3', { subject: 's3', order: 'a0' })],
}).reader.read();

test('is about what is selected, a stage with all that is in it', () => {
  expect(painsToRate(snapshot, ['c2'], 100)).toEqual(['p2']);
  expect(painsToRate(snapshot, ['s1'], 100)).toEqual(['p1', 'p2']);
  expect(painsOnSubjects(snapshot, ['c3', 'curve', 'gone'])).toEqual([]);
});

test('is about all that is still open where nothing that hurts is selected', () => {
  expect(painsToRate(snapshot, ['c4'], 100)).toEqual(['p1', 'p3']);
  expect(painsToRate(snapshot, [], 1)).toEqual(['p1']);
});
