import { holdsCards } from '../../journey/lane.ts';
import type { Id } from '../../journey/id.ts';
import { cellKey, marksOf, type JourneySnapshot } from '../../journey/snapshot.ts';
import { EMOTION_WORDS, MOMENT_WORDS } from '../../marks/markNames.ts';
import { needBookOf } from '../../needs/needBook.ts';
import type { Words } from '../../words/wordsOf.ts';
import { cell, heading, linesCell, type Block, type Cell } from './block.ts';
import { nameOfNeed } from './nameOfNeed.ts';
import { namesIn } from './namesIn.ts';
import { groupCaption, stageGroups } from './stageGroups.ts';

/** The map as tables of as many stages as can be read side by side: a column a stage, a row a lane, in each cell its cards with what is marked on them. */
export function mapBlocks(snapshot: JourneySnapshot, words: Words): Block[] {
  const names = namesIn(snapshot, words);
  const { stages } = snapshot;
  const lanes = snapshot.lanes.filter(holdsCards);
  const title = words.say('The map');
  const of = (ids: readonly Id[]): Cell =>
    linesCell(
      ids.map((id) => {
        const isBroken = marksOf(snapshot, id).momentOfTruth?.state === 'broken';
        return {
          text: names.subject(id),
          note: marksInShort(snapshot, id, words),
          tone: isBroken ? 'danger' : null,
        };
      }),
    );
  const stageNames = stages.map(({ id }) => names.stage(id));
  const ofStages = stages.map(({ id }) => marksInShort(snapshot, id, words));
  return [
    heading(2, title),
    ...stageGroups(stages.length).map((group): Block => {
      const { from, to } = group;
      return {
        kind: 'table',
        caption: groupCaption(title, stageNames, group),
        head: [words.say('Lane'), ...stageNames.slice(from, to)],
        rows: [
          ...(ofStages.some((marks) => marks !== '')
            ? [[cell(words.say('The stage itself')), ...ofStages.slice(from, to).map((marks) => cell(marks))]]
            : []),
          ...lanes.map(({ id, name }) => [
            cell(name.trim() || words.say('Lane without a name')),
            ...stages.slice(from, to).map((stage) => of(snapshot.cells.get(cellKey(stage.id, id)) ?? [])),
          ]),
        ],
      };
    }),
  ];
}

function marksInShort(snapshot: JourneySnapshot, id: Id, words: Words): string {
  const { momentOfTruth, painPoints, needs } = marksOf(snapshot, id);
  const book = needBookOf(snapshot.teamNeeds);
  const emotion =
    (snapshot.cards.get(id) ?? snapshot.stages.find((stage) => stage.id === id))?.emotion ?? null;
  return [
    momentOfTruth === null
      ? ''
      : words.say('Moment of truth: {state}', { state: words.say(MOMENT_WORDS[momentOfTruth.state]) }),
    painPoints.length === 0
      ? ''
      : words.sayCount(painPoints.length, '{count} pain point', '{count} pain points'),
    needs.length === 0
      ? ''
      : words.say('Needs at risk: {needs}', {
          needs: needs.map(({ need }) => nameOfNeed(book.needOf(need), words)).join(', '),
        }),
    emotion === null ? '' : words.say(EMOTION_WORDS[emotion]),
  ]
    .filter((part) => part !== '')
    .join('; ');
}
