import { expect, test } from 'vitest';
import { everyWay } from '../../tests/helpers/replicas.ts';
import { marksOf } from '../journey/snapshot.ts';
import { addOpportunity } from './addOpportunity.ts';
import { setOpportunityLink } from './setOpportunityLink.ts';

test('[P4] keeps what two people link at once, and what one of them takes out', () => {
  everyWay((a, b, sync) => {
    addOpportunity(a.document, { id: 'o', subject: 'c1' });
    setOpportunityLink(a.document, { id: 'o', to: 'needs', target: 'time', isServed: true });
    sync();
    setOpportunityLink(a.document, { id: 'o', to: 'needs', target: 'time', isServed: false });
    setOpportunityLink(a.document, { id: 'o', to: 'painPoints', target: 'p1', isServed: true });
    setOpportunityLink(b.document, { id: 'o', to: 'painPoints', target: 'p2', isServed: true });
    setOpportunityLink(b.document, { id: 'o', to: 'needs', target: 'heard', isServed: true });
    expect(marksOf(sync(), 'c1').opportunities[0]).toMatchObject({
      needs: ['heard'],
      painPoints: ['p1', 'p2'],
    });
  });
});
