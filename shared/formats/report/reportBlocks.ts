import type { JourneySnapshot } from '../../journey/snapshot.ts';
import { STATE_WORDS } from '../../marks/markNames.ts';
import { needBookOf } from '../../needs/needBook.ts';
import type { Words } from '../../words/wordsOf.ts';
import { heading, type Block } from './block.ts';
import { detailBlocks } from './detailBlocks.ts';
import { mapBlocks } from './mapBlocks.ts';
import { nameOfNeed } from './nameOfNeed.ts';
import { summaryBlocks } from './summaryBlocks.ts';

/** A journey as something to read: who walks it, what is worst about it, the map as a table, and then all of it. */
export function reportBlocks(snapshot: JourneySnapshot, words: Words): Block[] {
  return [
    heading(1, titleOf(snapshot, words)),
    { kind: 'facts', facts: aboutFacts(snapshot, words) },
    ...summaryBlocks(snapshot, words),
    ...mapBlocks(snapshot, words),
    ...detailBlocks(snapshot, words),
    ...personaBlocks(snapshot, words),
  ];
}

/** What a report is called. */
export function titleOf({ header }: JourneySnapshot, words: Words): string {
  return header.title.trim() || words.say('Untitled journey');
}

function aboutFacts({ header, personas }: JourneySnapshot, words: Words): (readonly [string, string])[] {
  const names = personas.map(({ name }) => name.trim()).filter((name) => name !== '');
  const facts: (readonly [string, string])[] = [
    [words.say('State'), words.say(STATE_WORDS[header.state])],
    [words.say('Persona'), header.persona.trim() || names.join(', ')],
    [words.say('Goal'), header.goal],
    [words.say('Scenario'), header.scenario],
    [words.say('Owner'), header.owner?.name ?? ''],
    [words.say('Look again on'), header.reviewOn === null ? '' : words.day(header.reviewOn)],
    [words.say('Notes'), header.notes],
  ];
  return facts.filter(([, value]) => value.trim() !== '');
}

function personaBlocks({ personas, teamNeeds }: JourneySnapshot, words: Words): Block[] {
  if (personas.length === 0) return [];
  const book = needBookOf(teamNeeds);
  return [
    heading(2, words.say('Personas')),
    ...personas.flatMap(({ name, goals, quote, needs }): Block[] => {
      const facts: (readonly [string, string])[] = [
        [words.say('Goals'), goals],
        [words.say('Says'), quote],
        [words.say('Cares most about'), needs.map((id) => nameOfNeed(book.needOf(id), words)).join(', ')],
      ];
      const said = facts.filter(([, value]) => value.trim() !== '');
      return [
        heading(3, name.trim() || words.say('Persona without a name')),
        ...(said.length === 0 ? [] : [{ kind: 'facts' as const, facts: said }]),
      ];
    }),
  ];
}
