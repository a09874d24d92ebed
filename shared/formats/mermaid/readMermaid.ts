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
import { message } from '../../words/message.ts';
import { wordsOf, type Words } from '../../words/wordsOf.ts';
import type { ImportedJourney } from '../importedJourney.ts';
import { ImportTally } from '../importTally.ts';
import { parseMermaid, type MermaidJourney, type MermaidTask } from './parseMermaid.ts';

/**
 * Reads a Mermaid user journey: sections become stages, tasks touchpoints, scores 1–5 emotions −2…+2, actors the
 * personas who walk the journey and feel so. What has no name in it is named by `words`.
 * @throws FormatError with the line that cannot be read
 */
export function readMermaid(text: string, newId: NewId, words: Words = wordsOf()): ImportedJourney {
  const diagram = parseMermaid(text);
  const tally = new ImportTally();
  const sections = diagram.sections.length === 0 ? [{ name: null, tasks: [] }] : diagram.sections;
  const stageOrders = ordersBetween(null, null, sections.length);
  const stages = sections.map(({ name }, index) =>
    makeRecord(stageShape, newId(), {
      name: name ?? words.say('Journey'),
      colour: must(DEFAULT_COLOUR_CYCLE[index % DEFAULT_COLOUR_CYCLE.length]),
      order: must(stageOrders[index]),
    }),
  );
  const lanes = [
    makeRecord(laneShape, newId(), { name: words.say('Customer actions'), kind: 'customer', order: 'a0' }),
    makeRecord(laneShape, newId(), { name: words.say('Emotion'), kind: 'emotion', order: 'a1' }),
    makeRecord(laneShape, newId(), { name: words.say('Needs at risk'), kind: 'needs', order: 'a2' }),
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
        ...saidOf(task, personaOf, tally),
      });
    }),
  );
  const header = readHeader(diagram, words, tally);
  for (const dropped of diagram.settings) tally.drop('Settings of how the diagram looks', dropped);
  tally.kept(stages.length, 'stage', 'stages');
  tally.kept(cards.length, 'touchpoint', 'touchpoints');
  tally.kept(personas.length, 'persona', 'personas');
  const content: JourneyContent = {
    ...NO_RECORDS,
    header: { ...header, persona: (names.length === 1 ? names[0] : undefined) ?? '' },
    stages,
    lanes,
    cards,
    personas,
  };
  return { content, told: tally.told() };
}

function readHeader(diagram: MermaidJourney, words: Words, tally: ImportTally): JourneyContent['header'] {
  const whole = diagram.title || diagram.accTitle || words.say('Imported journey');
  const title = whole.slice(0, LIMITS.titleLength).toWellFormed();
  const lines = [...diagram.outdone];
  if (diagram.accTitle !== '' && diagram.accTitle !== whole) lines.push(`accTitle: ${diagram.accTitle}`);
  if (title !== whole) lines.unshift(`title: ${whole}`);
  for (const line of lines) {
    const [name = ''] = line.split(':', 1);
    tally.asNote(
      message('“{name}”: kept in the notes of the journey', { name }),
      line.slice(name.length + 2),
    );
  }
  return readRecord(headerShape, { title, scenario: diagram.accDescription, notes: lines.join('\n') });
}

/** What a task says beside its name. */
function saidOf(
  { name, score, scoreWords, actors, rest }: MermaidTask,
  personaOf: ReadonlyMap<string, Id>,
  tally: ImportTally,
): Partial<Card> {
  const lines = [];
  if (score === null && scoreWords !== '') {
    tally.asNote('A score that is no number: kept in the description of the card', `${name}: ${scoreWords}`);
    lines.push(`Score: ${scoreWords}`);
  }
  if (score === null && actors.length > 0) {
    const who = actors.join(', ');
    tally.asNote('Actors of a task without a score: kept in the description of the card', `${name}: ${who}`);
    lines.push(`Actors: ${who}`);
  }
  if (rest !== '') {
    tally.asNote('Words behind the actors: kept in the description of the card', `${name}: ${rest}`);
    lines.push(rest);
  }
  const description = lines.join('\n');
  if (score === null) return { description };
  const emotion = Math.max(-2, Math.min(2, Math.round(score) - 3)) as Emotion;
  if (emotion !== score - 3)
    tally.asNote('A score beyond 1 to 5, or between two of them: taken as the nearest', `${name}: ${score}`);
  return {
    description,
    emotion,
    emotions: Object.fromEntries(actors.map((actor) => [must(personaOf.get(actor)), emotion])),
  };
}
