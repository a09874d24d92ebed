import type { Card } from '../journey/card.ts';
import type { Emotion } from '../journey/emotion.ts';
import type { Link } from '../journey/link.ts';
import type { MomentState } from '../journey/momentOfTruth.ts';
import type { RiskLevel } from '../journey/needAtRisk.ts';
import type { Severity } from '../journey/painPoint.ts';
import { marksOf, type JourneySnapshot } from '../journey/snapshot.ts';
import { stagePains } from '../scoring/stagePains.ts';
import { worstMark } from '../scoring/worstMark.ts';

/** Every sign that a picture of a journey has on it, and only those: what lies in a folded lane is not drawn. */
export interface ShownSigns {
  readonly cards: readonly Card[];
  readonly links: readonly Link[];
  readonly needs: ReadonlySet<string>;
  readonly levels: ReadonlySet<RiskLevel>;
  readonly severities: ReadonlySet<Severity>;
  readonly moments: ReadonlySet<MomentState>;
  readonly emotions: ReadonlySet<Emotion>;
  /** Whether a lane tells how much each need is at risk in figures. */
  readonly hasNeedFigures: boolean;
}

/** The signs on cards, the worst mark in each stage's header, and what the lanes that draw themselves tell. */
export function shownSigns(snapshot: JourneySnapshot): ShownSigns {
  const { lanes, stages } = snapshot;
  const folded = new Set(lanes.flatMap(({ id, isCollapsed }) => (isCollapsed ? id : [])));
  const cards = [...snapshot.cards.values()].filter(({ place }) => !folded.has(place.lane));
  const ids = new Set(cards.map(({ id }) => id));
  const marks = cards.map(({ id }) => marksOf(snapshot, id));
  const needs = marks.flatMap((mark) => mark.needs);
  const severities = new Set(marks.flatMap(({ painPoints }) => painPoints.map(({ severity }) => severity)));
  const moments = new Set(marks.flatMap(({ momentOfTruth }) => momentOfTruth?.state ?? []));
  for (const { id } of stages) {
    const worst = worstMark(snapshot, id);
    if (worst?.kind === 'moment') moments.add(worst.state);
    else if (worst !== null) severities.add(worst.severity);
  }
  const draws = (kind: 'pains' | 'needs'): boolean =>
    lanes.some((lane) => lane.kind === kind && !lane.isCollapsed);
  if (draws('pains'))
    for (const { pains } of stagePains(snapshot)) for (const { pain } of pains) severities.add(pain.severity);
  return {
    cards,
    links: snapshot.links.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    needs: new Set(needs.map(({ need }) => need)),
    levels: new Set(needs.map(({ level }) => level)),
    severities,
    moments,
    emotions: new Set(cards.flatMap(({ emotion }) => emotion ?? [])),
    hasNeedFigures: draws('needs') && [...snapshot.marks.values()].some((mark) => mark.needs.length > 0),
  };
}
