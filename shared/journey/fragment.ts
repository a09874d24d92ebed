import type { Card } from './card.ts';
import type { JourneyFragment } from './content.ts';
import type { Id, NewId } from './id.ts';
import { must } from './must.ts';
import type { Place } from './place.ts';
import { evidenceOn, marksOf, type JourneySnapshot } from './snapshot.ts';

/** Cards with everything that hangs on them, the links between them, and the team's needs that their marks name. */
export function fragmentOf(snapshot: JourneySnapshot, cards: readonly Card[]): JourneyFragment {
  const ids = new Set(cards.map(({ id }) => id));
  const marks = cards.map(({ id }) => marksOf(snapshot, id));
  const needsAtRisk = marks.flatMap(({ needs }) => needs);
  const painPoints = marks.flatMap((mark) => mark.painPoints);
  const opportunities = marks.flatMap((mark) => mark.opportunities);
  const named = new Set([
    ...needsAtRisk.map(({ need }) => need),
    ...[...painPoints, ...opportunities].flatMap(({ needs }) => needs),
  ]);
  return {
    cards,
    links: snapshot.links.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    teamNeeds: snapshot.teamNeeds.filter(({ id }) => named.has(id)),
    needsAtRisk,
    momentsOfTruth: marks.flatMap(({ momentOfTruth }) => momentOfTruth ?? []),
    painPoints,
    evidence: [...cards, ...needsAtRisk, ...painPoints].flatMap(({ id }) => evidenceOn(snapshot, id)),
    opportunities,
    attachments: marks.flatMap(({ attachments }) => attachments),
  };
}

/** The same fragment under ids that nobody has yet, each card at the place that is given for it. */
export function withFreshIds(
  fragment: JourneyFragment,
  places: ReadonlyMap<Id, Place>,
  newId: NewId,
): JourneyFragment {
  const fresh = new Map<Id, Id>();
  for (const { id } of [...fragment.cards, ...fragment.needsAtRisk, ...fragment.painPoints])
    fresh.set(id, newId());
  const groups = new Map<string, string>();
  const groupOf = (group: string | null): string | null => {
    if (group === null) return null;
    const known = groups.get(group) ?? newId();
    groups.set(group, known);
    return known;
  };
  const rehang = <M extends { readonly id: Id; readonly subject: Id }>(marks: readonly M[]): M[] =>
    marks.flatMap((mark) => {
      const subject = fresh.get(mark.subject);
      return subject === undefined ? [] : [{ ...mark, id: fresh.get(mark.id) ?? newId(), subject }];
    });
  return {
    cards: fragment.cards.map((card) => ({
      ...card,
      id: must(fresh.get(card.id)),
      place: must(places.get(card.id)),
      group: groupOf(card.group),
      // What was locked is the card that was copied.
      isLocked: false,
    })),
    links: fragment.links.flatMap((link) => {
      const [from, to] = [fresh.get(link.from), fresh.get(link.to)];
      return from === undefined || to === undefined ? [] : [{ ...link, id: newId(), from, to }];
    }),
    teamNeeds: fragment.teamNeeds,
    needsAtRisk: rehang(fragment.needsAtRisk),
    momentsOfTruth: rehang(fragment.momentsOfTruth),
    painPoints: rehang(fragment.painPoints),
    evidence: rehang(fragment.evidence),
    opportunities: rehang(fragment.opportunities).map((opportunity) => ({
      ...opportunity,
      painPoints: opportunity.painPoints.map((id) => fresh.get(id) ?? id),
    })),
    attachments: rehang(fragment.attachments),
  };
}
