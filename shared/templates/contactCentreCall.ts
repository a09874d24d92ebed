import type { JourneyDesign } from './buildJourney.ts';
import { contactCentreBefore } from './contactCentreBefore.ts';
import { contactCentreDuring } from './contactCentreDuring.ts';

/** A call about a wrong bill: the seven needs, one after the other, and the transfer that breaks them. */
export const contactCentreCall: JourneyDesign = {
  header: {
    title: 'Calling about a wrong bill',
    persona: 'Dana, customer for six years, pays on time and never calls',
    goal: 'Understand the bill, get it put right, and be sure that it stays right',
    scenario: 'The monthly bill is twice what it usually is, and the payment is due on Friday',
    notes:
      'An example to change. Its reasons are assumptions unless they say otherwise: replace them by what your own callers say.',
    owner: { person: null, name: 'Service experience team' },
  },
  lanes: {
    customer: { name: 'Customer actions', kind: 'customer', colour: 'blue' },
    front: { name: 'What our agent does', kind: 'frontstage', colour: 'teal' },
    back: { name: 'Behind the call', kind: 'backstage' },
    method: { name: 'How to use this map', kind: 'notes', colour: 'amber' },
    emotion: { name: 'Emotion', kind: 'emotion' },
    needs: { name: 'Needs at risk', kind: 'needs' },
    pains: { name: 'Pain points', kind: 'pains' },
    gap: { name: 'Delivery gap', kind: 'gap' },
  },
  stages: [...contactCentreBefore, ...contactCentreDuring],
};
