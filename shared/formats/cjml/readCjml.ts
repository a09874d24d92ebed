import { cardShape, type Card } from '../../journey/card.ts';
import { DEFAULT_COLOUR_CYCLE } from '../../journey/colour.ts';
import { NO_RECORDS, type JourneyContent } from '../../journey/content.ts';
import { headerShape } from '../../journey/header.ts';
import type { NewId } from '../../journey/id.ts';
import { laneShape } from '../../journey/lane.ts';
import { linkShape, type Link } from '../../journey/link.ts';
import { must } from '../../journey/must.ts';
import { orderAfter, ordersBetween } from '../../journey/order.ts';
import { placesInTurn } from '../../journey/placesInTurn.ts';
import { makeRecord, readRecord } from '../../journey/record.ts';
import { stageShape, type Stage } from '../../journey/stage.ts';
import { LIMITS } from '../../protocol/limits.ts';
import { message } from '../../words/message.ts';
import { wordsOf, type Words } from '../../words/wordsOf.ts';
import { FormatError } from '../formatError.ts';
import type { ImportedJourney } from '../importedJourney.ts';
import { ImportTally } from '../importTally.ts';
import { readActors, type CjmlActors } from './cjmlActors.ts';
import { CjmlParts, restLines } from './cjmlParts.ts';
import { readTouchpoint } from './cjmlTouchpoint.ts';
import { wordsIn, xmlTree, type XmlElement } from './xmlTree.ts';

const JOURNEYS = ['actualJourney', 'plannedJourney'] as const;

/** More than any journey has; a file with more is refused before it costs anything. */
const MOST = { phases: 200, touchpoints: 10_000 };

/**
 * Reads a journey in CJML 2.0 (Customer Journey Modelling Language, SINTEF): phases become stages, actors lanes, actions
 * notes, and each communication point two cards with a hand-off from one to the other. What becomes of the rest is in
 * docs/formats/cjml.md. What has no name in it is named by `words`.
 * @throws FormatError
 */
export function readCjml(text: string, newId: NewId, words: Words = wordsOf()): ImportedJourney {
  const root = xmlTree(text);
  if (root.name !== 'CJML')
    throw new FormatError(
      message('This is not a CJML file: it begins with “{name}” and not with “CJML”.', {
        name: root.name.slice(0, 40),
      }),
    );
  const tally = new ImportTally();
  const journey = new CjmlParts(chooseJourney(root, tally));
  const actors = readActors(journey.take('actors'), newId, words, tally);
  const stages = readStages(journey.take('journeyPhases'), newId, words, tally);
  const placeIn = placesInTurn();
  const cards: Card[] = [];
  const links: Link[] = [];
  let stage = must(stages[0]).record;
  for (const touchpoint of journey.take('touchpoints').takeAll(MOST.touchpoints)) {
    const phase = touchpoint.take('belongsTo').attribute('phaseIDref');
    const known = stages.find(({ id }) => id === phase)?.record;
    // A touchpoint that names no phase goes on where the one before it was.
    stage = known ?? stage;
    if (phase !== '' && known === undefined)
      tally.asNote(
        message('Touchpoints of a phase that the file does not list: put into “{into}”', {
          into: stage.name,
        }),
        phase,
      );
    const made = readTouchpoint(touchpoint, actors, tally).map(({ actor, fields }) =>
      makeRecord(cardShape, newId(), { ...fields, place: placeIn(stage.id, actor.lane.id) }),
    );
    cards.push(...made);
    const [from, to] = made;
    if (from !== undefined && to !== undefined)
      links.push(makeRecord(linkShape, newId(), { from: from.id, to: to.id, kind: 'hand-off' }));
  }
  const lanes = actors.all.map(({ lane }) => lane);
  const last = must(lanes.at(-1)).order;
  const content: JourneyContent = {
    ...NO_RECORDS,
    header: readHeader(journey, actors, words, tally),
    stages: stages.map(({ record }) => record),
    lanes: [
      ...lanes,
      makeRecord(laneShape, newId(), {
        name: words.say('Emotion'),
        kind: 'emotion',
        order: orderAfter(last),
      }),
    ],
    cards,
    links,
  };
  tally.kept(content.stages.length, 'stage', 'stages');
  tally.kept(lanes.length, 'actor as a lane', 'actors as lanes');
  tally.kept(cards.filter(({ kind }) => kind === 'touchpoint').length, 'touchpoint', 'touchpoints');
  tally.kept(cards.filter(({ kind }) => kind === 'note').length, 'action as a note', 'actions as notes');
  tally.kept(links.length, 'hand-off as a link', 'hand-offs as links');
  return { content, told: tally.told() };
}

function chooseJourney(root: XmlElement, tally: ImportTally): XmlElement {
  const all = JOURNEYS.flatMap((name) => root.children.filter((child) => child.name === name));
  const [journey, ...others] = all;
  if (journey === undefined)
    throw new FormatError('The file holds no journey: no “actualJourney” and no “plannedJourney”.');
  for (const other of others)
    tally.drop(
      'Other journeys of the file: a map holds one',
      wordsIn(other, 'journeyTitle') || wordsIn(other, 'journeyID'),
    );
  return journey;
}

function readStages(
  phases: CjmlParts,
  newId: NewId,
  words: Words,
  tally: ImportTally,
): readonly { readonly id: string; readonly record: Stage }[] {
  const listed = phases.takeAll(MOST.phases).map((phase) => {
    const id = phase.attribute('phaseID');
    const name = phase.text('phaseName') || id;
    const lines = [
      phase.text('phaseDescription'),
      ...restLines(phase, message('description of the stage'), tally),
    ];
    return { id, name, description: lines.filter((line) => line !== '').join('\n') };
  });
  const known = listed.length === 0 ? [{ id: '', name: words.say('Journey'), description: '' }] : listed;
  const orders = ordersBetween(null, null, known.length);
  return known.map(({ id, name, description }, index) => ({
    id,
    record: makeRecord(stageShape, newId(), {
      name,
      description,
      colour: must(DEFAULT_COLOUR_CYCLE[index % DEFAULT_COLOUR_CYCLE.length]),
      order: must(orders[index]),
    }),
  }));
}

function readHeader(
  journey: CjmlParts,
  actors: CjmlActors,
  words: Words,
  tally: ImportTally,
): JourneyContent['header'] {
  const titled = journey.text('journeyTitle');
  const whole = titled || journey.text('journeyID') || words.say('Imported journey');
  const title = whole.slice(0, LIMITS.titleLength).toWellFormed();
  if (title !== whole)
    tally.asNote(
      message('A title of more than {most} characters: kept in full in the notes of the journey', {
        most: LIMITS.titleLength,
      }),
    );
  const scenario = journey.text('journeyShortSummary');
  const lines = [
    title === whole ? '' : whole,
    journey.text('journeyLongSummary'),
    ...actors.notes,
    ...restLines(journey, message('notes of the journey'), tally),
  ];
  return readRecord(headerShape, {
    title,
    persona: actors.all[0]?.name ?? '',
    scenario,
    notes: lines.filter((line) => line !== '').join('\n'),
    state: journey.name === 'plannedJourney' ? 'to-be' : 'as-is',
  });
}
