import type { Card } from '../journey/card.ts';
import type { Id } from '../journey/id.ts';
import { evidenceOn, marksOf, readingOrder, type JourneySnapshot } from '../journey/snapshot.ts';
import type { Stage } from '../journey/stage.ts';
import { claimsOn, type Claim } from './claimsOn.ts';
import { deliveryGap } from './deliveryGap.ts';

/** How much of a journey somebody has looked at, and how much of what they said is known. */
export interface Coverage {
  readonly touchpoints: number;
  /** The touchpoints that nobody has annotated, as one reads the map. */
  readonly untouched: readonly Id[];
  /** How much is claimed on all stages and cards. */
  readonly claims: number;
  /** The claims without evidence, as one reads the map. */
  readonly assumed: readonly Claim[];
}

/** What nobody has looked at, and what is only assumed. */
export function coverage(snapshot: JourneySnapshot): Coverage {
  const cards = readingOrder(snapshot);
  const touchpoints = cards.filter((id) => snapshot.cards.get(id)?.kind === 'touchpoint');
  const claims = [...snapshot.stages.map(({ id }) => id), ...cards].flatMap((id) => claimsOn(snapshot, id));
  return {
    touchpoints: touchpoints.length,
    untouched: touchpoints.filter((id) => !isAnnotated(snapshot, id)),
    claims: claims.length,
    assumed: claims.filter(({ grade }) => grade === 'assumed'),
  };
}

/** Whether anybody has said anything about a stage or card beside its words: a mark, an emotion, a rating, evidence. */
export function isAnnotated(snapshot: JourneySnapshot, subject: Id): boolean {
  const record: Card | Stage | undefined =
    snapshot.cards.get(subject) ?? snapshot.stages.find(({ id }) => id === subject);
  if (record === undefined) return false;
  const marks = marksOf(snapshot, subject);
  return (
    record.emotion !== null ||
    Object.keys(record.emotions).length > 0 ||
    deliveryGap(record) !== null ||
    evidenceOn(snapshot, subject).length > 0 ||
    marks.momentOfTruth !== null ||
    marks.needs.length + marks.painPoints.length + marks.opportunities.length > 0
  );
}
