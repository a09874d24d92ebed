import type { JourneyContent } from '../journey/content.ts';
import { must } from '../journey/must.ts';
import { evidenceOn, readingOrder, type JourneySnapshot } from '../journey/snapshot.ts';

/** Everything a snapshot shows, as plain records in reading order: what a copy or a file is made of. */
export function contentOf(snapshot: JourneySnapshot): JourneyContent {
  const cards = readingOrder(snapshot).map((id) => must(snapshot.cards.get(id)));
  const subjects = [...snapshot.stages, ...cards].map(({ id }) => id);
  const marks = subjects.flatMap((id) => snapshot.marks.get(id) ?? []);
  const needsAtRisk = marks.flatMap(({ needs }) => needs);
  const painPoints = marks.flatMap((mark) => mark.painPoints);
  const spokenOf = [...subjects, ...[...needsAtRisk, ...painPoints].map(({ id }) => id)];
  return {
    header: snapshot.header,
    stages: snapshot.stages,
    lanes: snapshot.lanes,
    cards,
    needsAtRisk,
    momentsOfTruth: marks.flatMap(({ momentOfTruth }) => momentOfTruth ?? []),
    painPoints,
    evidence: spokenOf.flatMap((id) => evidenceOn(snapshot, id)),
    opportunities: marks.flatMap(({ opportunities }) => opportunities),
    attachments: marks.flatMap(({ attachments }) => attachments),
    links: snapshot.links,
    teamNeeds: snapshot.teamNeeds,
    personas: snapshot.personas,
  };
}
