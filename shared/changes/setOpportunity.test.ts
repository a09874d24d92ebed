import { expect, test } from 'vitest';
import { everyWay } from '../../tests/helpers/replicas.ts';
import { marksOf } from '../journey/snapshot.ts';
import { addOpportunity } from './addOpportunity.ts';
import { setOpportunity } from './setOpportunity.ts';

test('keeps what each of two people rates at once', () => {
  everyWay((a, b, sync) => {
    addOpportunity(a.document, { id: 'o', subject: 'c1' });
    sync();
    setOpportunity(a.document, { id: 'o', importance: 9 });
    setOpportunity(b.document, { id: 'o', satisfaction: 2.5, effort: 4 });
    const rated = { importance: 9, satisfaction: 2.5, effort: 4 };
    expect(marksOf(sync(), 'c1').opportunities[0]).toMatchObject(rated);
    setOpportunity(b.document, { id: 'o', importance: 11 });
    expect(marksOf(sync(), 'c1').opportunities[0]?.importance).toBeNull();
  });
});
