import { cardShape, type Card } from '../../journey/card.ts';
import { NO_RECORDS, type JourneyContent } from '../../journey/content.ts';
import type { NewId } from '../../journey/id.ts';
import { laneShape } from '../../journey/lane.ts';
import { must } from '../../journey/must.ts';
import { ordersBetween } from '../../journey/order.ts';
import { placesInTurn } from '../../journey/placesInTurn.ts';
import { makeRecord } from '../../journey/record.ts';
import { stageShape } from '../../journey/stage.ts';
import type { ImportedJourney } from '../importedJourney.ts';
import { parseJson } from '../parseJson.ts';
import type { BlueprintPart } from './blueprintParts.ts';
import { withLine } from './feeling.ts';
import { ImportTally } from '../importTally.ts';
import { isObject, OjfFields, wordsOf } from './ojfFields.ts';
import { readOjfHeader } from './ojfHeader.ts';
import { OjfLanes } from './ojfLanes.ts';
import { linksAsText } from './ojfLinks.ts';
import type { OjfMarks } from './ojfMarks.ts';
import { readNode } from './ojfNode.ts';
import { readStages } from './ojfStages.ts';
import { requireAtMost, requireOjf } from './requireOjf.ts';
import { tellKept } from './tellKept.ts';

/**
 * Reads an OpenJourney file (`.ojf`), of any version and with the liberties that other programs take; what becomes of
 * each of its fields is decided in docs/formats/ojf.md, and told in the report.
 * @throws FormatError for what is no such file
 */
export function readOjf(text: string, newId: NewId): ImportedJourney {
  const { root, ...lists } = requireOjf(parseJson(text));
  const tally = new ImportTally();
  const stages = readStages(lists.stages, newId, tally);
  const lanes = new OjfLanes(lists.swimlanes, newId, tally);
  const placeIn = placesInTurn();
  const cards: Card[] = [];
  const marks: OjfMarks[] = [];
  const titles = new Map<string, string>();

  for (const [index, raw] of lists.nodes.entries()) {
    if (raw === null || Array.isArray(raw)) {
      tally.drop(`nodes[${index}]: not a card`, wordsOf(raw));
      continue;
    }
    const node = new OjfFields(isObject(raw) ? raw : { title: wordsOf(raw) });
    const [id, stageRef, laneRef] = takeRefs(node);
    const [knownStage, knownLane] = [stages.find(stageRef), lanes.find(laneRef)];
    const stage = knownStage ?? stages.unplaced();
    const lane = knownLane ?? lanes.unplaced();
    const card = newId();
    const { fields, marks: own, parts } = readNode(node, { lane: lane.name, subject: card, newId, tally });
    if (knownStage === null) tellUnplaced('stage', stageRef, stage.name, fields.title, tally);
    if (knownLane === null) tellUnplaced('lane', laneRef, lane.name, fields.title, tally);
    if (id !== undefined && titles.has(wordsOf(id)))
      tally.asNote('Cards with the id of another: all kept', wordsOf(id));
    if (id !== undefined) titles.set(wordsOf(id), fields.title);
    cards.push(makeRecord(cardShape, card, { ...fields, place: placeIn(stage.id, lane.id) }));
    marks.push(own);
    for (const part of parts) {
      const place = placeIn(stage.id, lanes.ofKind(part.kind).id);
      cards.push(makeRecord(cardShape, newId(), { ...partFields(part, fields.title, tally), place }));
    }
    requireAtMost(cards.length, 'nodes');
  }

  if (stages.entries.length === 0) stages.unplaced();
  const notes = withLine(lanes.notes, linksAsText(root, titles, tally));
  const header = readOjfHeader(root, notes, tally);
  const allLanes = lanes.finish();
  const stageOrders = ordersBetween(null, null, stages.entries.length);
  const laneOrders = ordersBetween(null, null, allLanes.length);
  marks.push(...stages.entries.map((stage) => stage.marks));
  const content: JourneyContent = {
    ...NO_RECORDS,
    header,
    stages: stages.entries.map(({ id, name, description, colour, emotion, own }, index) => {
      const order = must(stageOrders[index]);
      return makeRecord(stageShape, id, { ...own, name, description, colour, emotion, order });
    }),
    lanes: allLanes.map(({ id, own, ...fields }, index) =>
      makeRecord(laneShape, id, { ...own, ...fields, order: must(laneOrders[index]) }),
    ),
    cards,
    needsAtRisk: marks.flatMap(({ needs }) => needs),
    momentsOfTruth: marks.flatMap(({ moment }) => moment ?? []),
    painPoints: marks.flatMap(({ pains }) => pains),
  };
  tellKept(content, tally);
  return { content, told: tally.told() };
}

function takeRefs(node: OjfFields): [id: unknown, stage: unknown, lane: unknown] {
  return [
    node.take('id'),
    node.take('stageId', 'stage', 'stage_id', 'phaseId', 'phase'),
    node.take('swimlaneId', 'swimlane', 'laneId', 'lane', 'swimlane_id'),
  ];
}

function tellUnplaced(what: string, ref: unknown, into: string, title: string, tally: ImportTally): void {
  if (ref === undefined) tally.asNote(`Cards that name no ${what}: put into “${into}”`, title);
  else
    tally.asNote(
      `Cards in a ${what} that the file does not have: put into “${into}”`,
      `${title} in ${wordsOf(ref)}`,
    );
}

function partFields(part: BlueprintPart, owner: string, tally: ImportTally): Partial<Card> {
  const line = owner === '' ? '' : `Belongs to: ${owner}`;
  tally.asNote(`Blueprint parts (${part.kind}): a note each, in the lane of that kind`, part.title);
  return { kind: 'note', title: part.title, description: withLine(part.description, line) };
}
