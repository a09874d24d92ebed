import { cardShape, type Card } from '../../journey/card.ts';
import { NO_RECORDS, type JourneyContent } from '../../journey/content.ts';
import type { Id, NewId } from '../../journey/id.ts';
import { laneShape } from '../../journey/lane.ts';
import { must } from '../../journey/must.ts';
import { ordersBetween } from '../../journey/order.ts';
import { placesInTurn } from '../../journey/placesInTurn.ts';
import { makeRecord } from '../../journey/record.ts';
import { stageShape, type Stage } from '../../journey/stage.ts';
import { message } from '../../words/message.ts';
import { wordsOf as inEnglish, type Words } from '../../words/wordsOf.ts';
import type { ImportedJourney } from '../importedJourney.ts';
import { parseJson } from '../parseJson.ts';
import type { BlueprintPart } from './blueprintParts.ts';
import { withLine } from './feeling.ts';
import { ImportTally } from '../importTally.ts';
import { isObject, OjfFields, wordsOf } from './ojfFields.ts';
import { OjfIds } from './ojfIds.ts';
import { readOjfHeader } from './ojfHeader.ts';
import { OjfLanes } from './ojfLanes.ts';
import { readLinks } from './ojfLinks.ts';
import type { OjfMarks } from './ojfMarks.ts';
import { readNode } from './ojfNode.ts';
import { readRecords } from './ojfRecords.ts';
import { readStages, type OjfStage } from './ojfStages.ts';
import { requireAtMost, requireOjf } from './requireOjf.ts';
import { tellKept } from '../tellKept.ts';

/**
 * Reads an OpenJourney file (`.ojf`), of any version and with the liberties that other programs take; what becomes of
 * each of its fields is decided in docs/formats/ojf.md, and told in the report. What has no name in it is named by `words`.
 * @throws FormatError for what is no such file
 */
export function readOjf(text: string, newId: NewId, words: Words = inEnglish()): ImportedJourney {
  const { root, ...lists } = requireOjf(parseJson(text));
  const tally = new ImportTally();
  const ids = new OjfIds();
  const stages = readStages(lists.stages, newId, ids, words, tally);
  const lanes = new OjfLanes(lists.swimlanes, newId, words, tally);
  const placeIn = placesInTurn();
  const cards: Card[] = [];
  const marks: OjfMarks[] = [];
  const titles = new Map<string, string>();

  for (const [index, raw] of lists.nodes.entries()) {
    if (raw === null || Array.isArray(raw)) {
      tally.drop(message('{place}: not a card', { place: `nodes[${index}]` }), wordsOf(raw));
      continue;
    }
    const node = new OjfFields(isObject(raw) ? raw : { title: wordsOf(raw) });
    const [id, stageRef, laneRef] = takeRefs(node);
    const [knownStage, knownLane] = [stages.find(stageRef), lanes.find(laneRef)];
    const stage = knownStage ?? stages.unplaced();
    const lane = knownLane ?? lanes.unplaced();
    const card = newId();
    const {
      fields,
      marks: own,
      parts,
    } = readNode(node, {
      lane: lane.name,
      subject: card,
      newId,
      ids,
      tally,
    });
    if (knownStage === null) tellUnplaced('stage', stageRef, stage.name, fields.title, tally);
    if (knownLane === null) tellUnplaced('lane', laneRef, lane.name, fields.title, tally);
    if (id !== undefined && titles.has(wordsOf(id)))
      tally.asNote('Cards with the id of another: all kept', wordsOf(id));
    if (id !== undefined) titles.set(wordsOf(id), fields.title);
    ids.addCard(id, card);
    cards.push(makeRecord(cardShape, card, { ...fields, place: placeIn(stage.id, lane.id) }));
    marks.push(own);
    for (const part of parts) {
      const place = placeIn(stage.id, lanes.ofKind(part.kind).id);
      cards.push(makeRecord(cardShape, newId(), { ...partFields(part, fields.title, tally), place }));
    }
    requireAtMost(cards.length, 'nodes');
  }

  if (stages.entries.length === 0) stages.unplaced();
  const arrows = readLinks(root, ids, titles, newId, tally);
  const records = readRecords(root.take('waymark'), ids, newId, tally);
  const notes = withLine(lanes.notes, arrows.text);
  const header = readOjfHeader(root, notes, words, tally);
  const allLanes = lanes.finish();
  const stageOrders = ordersBetween(null, null, stages.entries.length);
  const laneOrders = ordersBetween(null, null, allLanes.length);
  marks.push(...stages.entries.map((stage) => stage.marks));
  const content: JourneyContent = {
    ...NO_RECORDS,
    ...records,
    header,
    stages: stages.entries.map(({ id, name, description, colour, emotion, own }, index) => {
      const order = must(stageOrders[index]);
      const parent = parentOf(own, stages.entries, ids);
      return makeRecord(stageShape, id, { ...own, name, description, colour, emotion, parent, order });
    }),
    lanes: allLanes.map(({ id, own, ...fields }, index) =>
      makeRecord(laneShape, id, { ...own, ...fields, order: must(laneOrders[index]) }),
    ),
    cards,
    needsAtRisk: marks.flatMap(({ needs }) => needs),
    momentsOfTruth: marks.flatMap(({ moment }) => moment ?? []),
    painPoints: marks.flatMap(({ pains }) => pains),
    links: [...records.links, ...arrows.links],
  };
  tellKept(content, tally);
  return { content, told: tally.told() };
}

/** The stage that another one is a part of, unless that is a part itself. */
function parentOf({ parent }: Partial<Stage>, stages: readonly OjfStage[], ids: OjfIds): Id | null {
  const found = ids.stage(parent ?? undefined);
  const isWhole = stages.some(({ id, own }) => id === found && (own.parent ?? null) === null);
  return isWhole ? found : null;
}

function takeRefs(node: OjfFields): [id: unknown, stage: unknown, lane: unknown] {
  return [
    node.take('id'),
    node.take('stageId', 'stage', 'stage_id', 'phaseId', 'phase'),
    node.take('swimlaneId', 'swimlane', 'laneId', 'lane', 'swimlane_id'),
  ];
}

function tellUnplaced(
  what: 'stage' | 'lane',
  ref: unknown,
  into: string,
  title: string,
  tally: ImportTally,
): void {
  const isStage = what === 'stage';
  if (ref === undefined)
    tally.asNote(
      isStage
        ? message('Cards that name no stage: put into “{into}”', { into })
        : message('Cards that name no lane: put into “{into}”', { into }),
      title,
    );
  else
    tally.asNote(
      isStage
        ? message('Cards in a stage that the file does not have: put into “{into}”', { into })
        : message('Cards in a lane that the file does not have: put into “{into}”', { into }),
      `${title} in ${wordsOf(ref)}`,
    );
}

function partFields(part: BlueprintPart, owner: string, tally: ImportTally): Partial<Card> {
  const line = owner === '' ? '' : `Belongs to: ${owner}`;
  tally.asNote(
    message('Blueprint parts ({kind}): a note each, in the lane of that kind', { kind: part.kind }),
    part.title,
  );
  return { kind: 'note', title: part.title, description: withLine(part.description, line) };
}
