import type { JourneyContent } from '../../shared/journey/content.ts';
import { headerShape } from '../../shared/journey/header.ts';
import { momentOfTruthShape } from '../../shared/journey/momentOfTruth.ts';
import { needAtRiskShape } from '../../shared/journey/needAtRisk.ts';
import { opportunityShape } from '../../shared/journey/opportunity.ts';
import { painPointShape } from '../../shared/journey/painPoint.ts';
import { personaShape } from '../../shared/journey/persona.ts';
import { makeRecord, readRecord } from '../../shared/journey/record.ts';
import { smallJourney } from './smallJourney.ts';

/**
 * {@link smallJourney} where it hurts. On c1 (phone, team 8, customers 3) a broken moment of truth of stake 3 and the pain
 * p1 (4 × 5, doubled); on c2 p2 (2 × 3, resolved) with time at risk at level 2; on c3, where nobody asked, fairness and
 * time at 3; on s3 an opportunity o1 of 9 to 4. Ann walks it, who cares about time.
 */
export function painfulJourney(title: string): JourneyContent {
  const small = smallJourney();
  return {
    ...small,
    header: readRecord(headerShape, { title }),
    cards: small.cards.map((card) => ({
      ...card,
      ...(card.id === 'c1' && { channel: 'phone', teamRating: 8, customerRating: 3 }),
      ...(card.id === 'c3' && { teamRating: 6 }),
    })),
    momentsOfTruth: [makeRecord(momentOfTruthShape, 'm1', { subject: 'c1', stake: 3, state: 'broken' })],
    painPoints: [
      makeRecord(painPointShape, 'p1', {
        subject: 'c1',
        title: 'Waits too long',
        description: 'Twenty minutes of Vivaldi',
        severity: 4,
        frequency: 5,
        needs: ['time', 'control'],
        order: 'a0',
      }),
      makeRecord(painPointShape, 'p2', {
        subject: 'c2',
        title: 'Is asked twice for a number',
        severity: 2,
        frequency: 3,
        status: 'resolved',
        owner: { person: null, name: 'Billing team' },
        dueOn: '2026-01-31',
        effort: 2,
        order: 'a0',
      }),
    ],
    needsAtRisk: [
      makeRecord(needAtRiskShape, 'n1', { subject: 'c2', need: 'time', level: 2, grade: 'measured' }),
      makeRecord(needAtRiskShape, 'n2', { subject: 'c3', need: 'fairness', level: 3 }),
      makeRecord(needAtRiskShape, 'n3', { subject: 'c3', need: 'time', level: 3 }),
    ],
    opportunities: [
      makeRecord(opportunityShape, 'o1', {
        subject: 's3',
        title: 'Call back',
        importance: 9,
        satisfaction: 4,
        needs: ['time'],
        order: 'a0',
      }),
    ],
    personas: [makeRecord(personaShape, 'ann', { name: 'Ann', needs: ['time'], order: 'a0' })],
  };
}
