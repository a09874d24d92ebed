import { cardShape, type Card } from '../../journey/card.ts';
import { NO_RECORDS, type JourneyContent } from '../../journey/content.ts';
import { DEFAULT_COLOUR_CYCLE } from '../../journey/colour.ts';
import type { Emotion } from '../../journey/emotion.ts';
import { headerShape } from '../../journey/header.ts';
import type { Id, NewId } from '../../journey/id.ts';
import { laneShape } from '../../journey/lane.ts';
import { must } from '../../journey/must.ts';
import { ordersBetween } from '../../journey/order.ts';
import { personaShape } from '../../journey/persona.ts';
import { placesInTurn } from '../../journey/placesInTurn.ts';
import { makeRecord, readRecord } from '../../journey/record.ts';
import { stageShape } from '../../journey/stage.ts';
import { LIMITS } from '../../protocol/limits.ts';
import type { ImportedJourney } from '../importedJourney.ts';
import { ImportTally } from '../importTally.ts';
import { parseMermaid, type MermaidTask } from './parseMermaid.ts';

/**
 * Reads a Mermaid user journey: sections become stages, tasks touchpoints, scores 1–5 emotions −2…+2, actors the
 * personas who walk the journey and feel so.
 * @throws FormatError with the line that cannot be read
 */
export function readMermaid(text: string, newId: NewId): ImportedJourney {
  const diagram = parseMermaid(text);
  const tally = new ImportTally();
  const sections = diagram.sections.length === 0 ? [{ name: 'Journey', tasks: [] }] : diagram.sections;
  const stageOrders = ordersBetween(null, null, sections.length);
  const stages = sections.map(({ name }, index) =>
    makeRecord(stageShape, newId(), {
      name,
      colour: must(DEFAULT_COLOUR_CYCLE[index % DEFAULT_COLOUR_CYCLE.length]),
      order: must(stageOrders[index]),
    }),
  );
  const lanes = [
    makeRecord(laneShape, newId(), { name: 'Customer actions', kind: 'customer', order: 'a0' }),
    makeRecord(laneShape, newId(), { name: 'Emotion', kind: 'emotion', order: 'a1' }),
    makeRecord(laneShape, newId(), { name: 'Needs at risk', kind: 'needs', order: 'a2' }),
  ];
  const names = [...new Set(sections.flatMap(({ tasks }) => tasks.flatMap(({ actors }) => actors)))];
  const personaOrders = ordersBetween(null, null, names.length);
  const personas = names.map((name, index) =>
    makeRecord(personaShape, newId(), {
      name,
      colour: must(DEFAULT_COLOUR_CYCLE[index % DEFAULT_COLOUR_CYCLE.length]),
      order: must(personaOrders[index]),
    }),
  );
  const personaOf = new Map(personas.map(({ id, name }) => [name, id]));
  const placeIn = placesInTurn();
  const cards = sections.flatMap(({ tasks }, index) =>
    tasks.map((task): Card => {
      const place = placeIn(must(stages[index]).id, must(lanes[0]).id);
      return makeRecord(cardShape, newId(), {
        title: task.name,
        place,
        ...feelingOf(task, personaOf, tally),
      });
    }),
  );
  const title = diagram.title || diagram.accTitle || 'Imported journey';
  const notes = diagram.accTitle !== '' && diagram.accTitle !== title ? `accTitle: ${diagram.accTitle}` : '';
  if (notes !== '') tally.asNote('“accTitle”: kept in the notes of the journey', diagram.accTitle);
  for (const dropped of diagram.settings) tally.drop('Settings of how the diagram looks', dropped);
  tally.kept(stages.length, 'stage', 'stages');
  tally.kept(cards.length, 'touchpoint', 'touchpoints');
  tally.kept(personas.length, 'persona', 'personas');
  const content: JourneyContent = {
    ...NO_RECORDS,
    header: readRecord(headerShape, {
      title: title.slice(0, LIMITS.titleLength).toWellFormed(),
      persona: names.length === 1 ? names[0] : '',
      scenario: diagram.accDescription,
      notes,
    }),
    stages,
    lanes,
    cards,
    personas,
  };
  return { content, told: tally.told() };
}

function feelingOf(
  { name, score, actors }: MermaidTask,
  personaOf: ReadonlyMap<string, Id>,
  tally: ImportTally,
): Partial<Card> {
  if (score === null) {
    tally.drop('A score that is no number', name);
    return {};
  }
  const emotion = Math.max(-2, Math.min(2, Math.round(score) - 3)) as Emotion;
  if (emotion !== score - 3)
    tally.asNote('A score beyond 1 to 5, or between two of them: taken as the nearest', `${name}: ${score}`);
  return {
    emotion,
    emotions: Object.fromEntries(actors.map((actor) => [must(personaOf.get(actor)), emotion])),
  };
}
