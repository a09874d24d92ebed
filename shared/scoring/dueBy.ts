import type { Card } from '../journey/card.ts';
import type { JourneyHeader } from '../journey/header.ts';
import type { PainPoint } from '../journey/painPoint.ts';
import { marksOf, readingOrder, type JourneySnapshot } from '../journey/snapshot.ts';
import { isOpenPain } from './isOpenPain.ts';

/** Something whose day has come: the journey or a card to be reviewed, a pain point to be resolved. */
export type Due =
  | { readonly kind: 'journey'; readonly on: string; readonly record: JourneyHeader }
  | { readonly kind: 'card'; readonly on: string; readonly record: Card }
  | { readonly kind: 'pain'; readonly on: string; readonly record: PainPoint };

/** Everything of a journey that is due on a day or was before it, both as `YYYY-MM-DD`; the longest overdue first. */
export function dueBy(snapshot: JourneySnapshot, today: string): Due[] {
  const { header } = snapshot;
  const cards = readingOrder(snapshot).flatMap((id) => snapshot.cards.get(id) ?? []);
  const subjects = [...snapshot.stages, ...cards].map(({ id }) => id);
  const pains = subjects.flatMap((id) => marksOf(snapshot, id).painPoints).filter(isOpenPain);
  const hasCome = (day: string | null): day is string => day !== null && day <= today;
  const all: Due[] = [];
  if (hasCome(header.reviewOn)) all.push({ kind: 'journey', on: header.reviewOn, record: header });
  for (const record of cards)
    if (hasCome(record.reviewOn)) all.push({ kind: 'card', on: record.reviewOn, record });
  for (const record of pains) if (hasCome(record.dueOn)) all.push({ kind: 'pain', on: record.dueOn, record });
  return all.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
