import type { Card } from '../../journey/card.ts';
import type { JourneyContent } from '../../journey/content.ts';
import type { Id } from '../../journey/id.ts';
import type { PainPoint, Severity } from '../../journey/painPoint.ts';
import { scoreOf, splitFeeling } from './feeling.ts';
import { writeRecords } from './ojfRecords.ts';
import { ownFields } from './ownFields.ts';
import { severityWord } from './severityOf.ts';

/** The version of the format that has `metadata`. */
const OJF_VERSION = '1.1.0';

/** Purposes of the format that an import keeps as a tag, and an export can therefore give back. */
const PURPOSES = ['milestone', 'gain', 'observation', 'quote', 'opportunity'];

/**
 * Writes a journey as an OpenJourney file: what the format knows under its own names, in both the older shape (persona
 * and point of view at the root, with the title) and the newer one (`metadata`), and what it does not know under `waymark`, which
 * other programs ignore and {@link readOjf} reads back.
 */
export function writeOjf(content: JourneyContent): string {
  const { title, persona, scenario, ...rest } = content.header;
  const marksFor = writeMarks(content);
  const records = writeRecords(content);
  const file = {
    version: OJF_VERSION,
    title,
    persona,
    pointOfView: scenario,
    metadata: { title, persona, pov: scenario, version: OJF_VERSION, waymark: rest },
    stages: content.stages.map((stage) => {
      const { id, name, description } = stage;
      const { isMomentOfTruth, severity, details } = marksFor(id);
      return {
        id,
        name,
        ...(description !== '' && { description }),
        ...(isMomentOfTruth && { isMomentOfTruth }),
        ...(severity !== null && { severity }),
        waymark: { colour: stage.colour, ...ownFields('stage', stage), ...details },
      };
    }),
    swimlanes: content.lanes.map((lane) => ({
      id: lane.id,
      name: lane.name,
      waymark: { kind: lane.kind, ...ownFields('lane', lane) },
    })),
    nodes: content.cards.map((card) => nodeOf(card, marksFor(card.id))),
    ...(Object.keys(records).length > 0 && { waymark: records }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function nodeOf(card: Card, marks: WrittenMarks): object {
  const { isMomentOfTruth, severity, details } = marks;
  const { text, feeling } = splitFeeling(card.description, card.emotion);
  const score = feeling === null ? (card.emotion === null ? null : scoreOf(card.emotion)) : feeling.score;
  const purpose = purposeOf(card, severity !== null);
  return {
    id: card.id,
    stageId: card.place.stage,
    swimlaneId: card.place.lane,
    title: card.title,
    description: text,
    ...(score !== null && { score }),
    ...(feeling !== null && feeling.sentiment !== '' && { sentiment: feeling.sentiment }),
    ...(purpose !== null && { purpose }),
    ...(isMomentOfTruth && { isMomentOfTruth }),
    ...(severity !== null && { severity }),
    ...(card.tags.length > 0 && { tags: card.tags }),
    waymark: { kind: card.kind, ...ownFields('card', card), ...details },
  };
}

function purposeOf(card: Card, doesHurt: boolean): string | null {
  const tag = card.tags.find((candidate) => PURPOSES.includes(candidate));
  if (tag !== undefined) return tag;
  if (doesHurt) return card.tags.includes('bottleneck') ? 'bottleneck' : 'pain-point';
  return card.kind === 'touchpoint' ? 'touchpoint' : null;
}

/** The marks of one subject, in the words of the format and, as `details`, in ours. */
interface WrittenMarks {
  readonly isMomentOfTruth: boolean;
  readonly severity: string | null;
  readonly details: object;
}

function writeMarks(content: JourneyContent): (subject: Id) => WrittenMarks {
  const needsBySubject = Map.groupBy(content.needsAtRisk, ({ subject }) => subject);
  const painsBySubject = Map.groupBy(content.painPoints, ({ subject }) => subject);
  const moments = new Map(content.momentsOfTruth.map((moment) => [moment.subject, moment]));
  return (subject) => {
    const moment = moments.get(subject);
    const needs = needsBySubject.get(subject) ?? [];
    const pains = painsBySubject.get(subject) ?? [];
    const severities = pains.map(({ severity }) => severity);
    return {
      isMomentOfTruth: moment !== undefined,
      severity: pains.length === 0 ? null : severityWord(Math.max(...severities) as Severity),
      details: {
        ...(needs.length > 0 && {
          needsAtRisk: needs.map(({ id, need, level, reason, grade }) => ({
            id,
            need,
            level,
            reason,
            grade,
          })),
        }),
        ...(moment !== undefined && {
          momentOfTruth: {
            stake: moment.stake,
            state: moment.state,
            reason: moment.reason,
            kind: moment.kind,
          },
        }),
        ...(pains.length > 0 && { painPoints: pains.map(painOf) }),
      },
    };
  };
}

function painOf(pain: PainPoint): object {
  const { subject: _, order: __, ...rest } = pain;
  return rest;
}
