import type { JourneyContent } from '../journey/content.ts';
import { must } from '../journey/must.ts';
import { readingOrder, type JourneySnapshot } from '../journey/snapshot.ts';

/** Everything a snapshot shows, as plain records in reading order: what a copy or a file is made of. */
export function contentOf(snapshot: JourneySnapshot): JourneyContent {
  const cards = readingOrder(snapshot).map((id) => must(snapshot.cards.get(id)));
  const subjects = [...snapshot.stages, ...cards].flatMap(({ id }) => snapshot.marks.get(id) ?? []);
  return {
    header: snapshot.header,
    stages: snapshot.stages,
    lanes: snapshot.lanes,
    cards,
    needsAtRisk: subjects.flatMap(({ needs }) => needs),
    momentsOfTruth: subjects.flatMap(({ momentOfTruth }) => momentOfTruth ?? []),
    painPoints: subjects.flatMap(({ painPoints }) => painPoints),
  };
}
