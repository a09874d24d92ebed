import type { JourneySnapshot } from '../../journey/snapshot.ts';
import { EMOTION_WORDS } from '../../marks/markNames.ts';
import { needBookOf } from '../../needs/needBook.ts';
import { coverage } from '../../scoring/coverage.ts';
import type { EmotionPoint } from '../../scoring/emotionCurve.ts';
import { needsHeat } from '../../scoring/needsHeat.ts';
import { readScores } from '../../scoring/readScores.ts';
import { sketchJourney } from '../../scoring/sketchJourney.ts';
import type { Words } from '../../words/wordsOf.ts';
import { heading, type Block } from './block.ts';
import { nameOfNeed } from './nameOfNeed.ts';
import { namesIn, type Names } from './namesIn.ts';
import { gapsTable, momentsTable, needsTables, opportunitiesTable, painsTable } from './summaryTables.ts';

/** What a reader in a hurry needs: what is broken, what hurts most, which needs are at risk, what nobody has asked. */
export function summaryBlocks(snapshot: JourneySnapshot, words: Words): Block[] {
  const names = namesIn(snapshot, words);
  const found: Block[] = [
    ...momentsTable(snapshot, names, words),
    ...painsTable(snapshot, names, words),
    ...needsTables(snapshot, names, words),
    ...gapsTable(snapshot, names, words),
    ...opportunitiesTable(snapshot, names, words),
    ...feelings(snapshot, names, words),
    ...unknown(snapshot, words),
  ];
  const nothing: Block = { kind: 'paragraph', text: words.say('Nothing is marked on this map yet.') };
  return [
    heading(2, words.say('Summary')),
    { kind: 'paragraph', text: atAGlance(snapshot, words) },
    ...(found.length === 0 ? [nothing] : found),
  ];
}

/** How large the map is, and how much is marked on it. */
function atAGlance(snapshot: JourneySnapshot, words: Words): string {
  const { counts } = sketchJourney(snapshot);
  const { momentsOfTruth, brokenMoments } = counts;
  return [
    words.sayCount(counts.stages, '{count} stage', '{count} stages'),
    words.sayCount(counts.touchpoints, '{count} touchpoint', '{count} touchpoints'),
    ...(momentsOfTruth === 0
      ? []
      : [
          words.sayCount(
            momentsOfTruth,
            '{count} moment of truth, {broken} broken',
            '{count} moments of truth, {broken} broken',
            { broken: words.number(brokenMoments) },
          ),
        ]),
    words.sayCount(counts.painPoints, '{count} pain point', '{count} pain points'),
    words.sayCount(counts.needsAtRisk, '{count} need at risk', '{count} needs at risk'),
  ].join(' · ');
}

/** The lowest point and the end of each line: they are what is remembered. */
function feelings(snapshot: JourneySnapshot, names: Names, words: Words): Block[] {
  const { emotions } = readScores(snapshot);
  const said = ({ emotion, subject }: EmotionPoint) => ({
    emotion: words.say(EMOTION_WORDS[emotion]),
    place: names.place(subject),
  });
  const items = emotions.flatMap(({ persona, curve: { lowest, end } }) => {
    const name =
      persona === null ? words.say('Customer') : persona.name.trim() || words.say('Persona without a name');
    const lines = [
      ...(lowest === null ? [] : [words.say('Lowest point: {emotion}, at {place}', said(lowest))]),
      ...(end === null ? [] : [words.say('The end: {emotion}, at {place}', said(end))]),
    ];
    return emotions.length === 1 && persona === null
      ? lines
      : lines.map((value) => words.say('{name}: {value}', { name, value }));
  });
  return items.length === 0 ? [] : [heading(3, words.say('Emotion')), { kind: 'list', items }];
}

function unknown(snapshot: JourneySnapshot, words: Words): Block[] {
  const { touchpoints, untouched, claims, assumed } = coverage(snapshot);
  if (touchpoints + claims === 0) return [];
  const book = needBookOf(snapshot.teamNeeds);
  const unmarked = needsHeat(snapshot).rows.filter(({ count }) => count === 0);
  return [
    heading(3, words.say('What is not known yet')),
    {
      kind: 'list',
      items: [
        words.say('{some} of {all} touchpoints have nothing marked on them', {
          some: words.number(untouched.length),
          all: words.number(touchpoints),
        }),
        words.say('{some} of {all} claims are assumed, without evidence', {
          some: words.number(assumed.length),
          all: words.number(claims),
        }),
        ...(unmarked.length === 0
          ? []
          : [
              words.say('Needs that nobody marked as at risk: {needs}', {
                needs: unmarked.map(({ need }) => nameOfNeed(book.needOf(need), words)).join(', '),
              }),
            ]),
      ],
    },
  ];
}
