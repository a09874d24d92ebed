import { marksOf, readingOrder, type JourneySnapshot } from '../../journey/snapshot.ts';
import {
  EMOTION_WORDS,
  MOMENT_WORDS,
  RISK_WORDS,
  SEVERITY_WORDS,
  STAKE_WORDS,
} from '../../marks/markNames.ts';
import { MOMENT_STATES } from '../../journey/momentOfTruth.ts';
import { STATUS_WORDS } from '../../marks/detailNames.ts';
import { needBookOf } from '../../needs/needBook.ts';
import type { Words } from '../../words/wordsOf.ts';
import { coverage } from '../../scoring/coverage.ts';
import { deliveryGaps } from '../../scoring/deliveryGaps.ts';
import { emotionCurve } from '../../scoring/emotionCurve.ts';
import { heatStep } from '../../scoring/heatStep.ts';
import { needsHeat } from '../../scoring/needsHeat.ts';
import { opportunityScore } from '../../scoring/opportunityScore.ts';
import { stagePains } from '../../scoring/stagePains.ts';
import { cell, heading, numberCell, type Block, type TableBlock, type Tone } from './block.ts';
import { nameOfNeed } from './nameOfNeed.ts';
import { namesIn, type Names } from './namesIn.ts';

/** How many rows a list of the summary has; all of it stands in the details. */
const MOST_ROWS = 10;

const MOMENT_TONES: Readonly<Record<(typeof MOMENT_STATES)[number], Tone>> = {
  made: 'good',
  mixed: 'warn',
  broken: 'danger',
};

/** What a reader in a hurry needs: what is broken, what hurts most, which needs are at risk, what nobody has asked. */
export function summaryBlocks(snapshot: JourneySnapshot, words: Words): Block[] {
  const names = namesIn(snapshot, words);
  const found: Block[] = [
    ...moments(snapshot, names, words),
    ...pains(snapshot, names, words),
    ...needs(snapshot, names, words),
    ...gaps(snapshot, names, words),
    ...opportunities(snapshot, names, words),
    ...feelings(snapshot, names, words),
    ...unknown(snapshot, words),
  ];
  const nothing: Block = { kind: 'paragraph', text: words.say('Nothing is marked on this map yet.') };
  return [heading(2, words.say('Summary')), ...(found.length === 0 ? [nothing] : found)];
}

function moments(snapshot: JourneySnapshot, names: Names, words: Words): Block[] {
  const all = [...snapshot.stages.map(({ id }) => id), ...readingOrder(snapshot)]
    .flatMap((id) => marksOf(snapshot, id).momentOfTruth ?? [])
    .toSorted((a, b) => rankOf(b.state) - rankOf(a.state) || b.stake - a.stake);
  return section(
    words.say('Moments of truth'),
    {
      head: [words.say('Where'), words.say('How it goes'), words.say('At stake'), words.say('Why')],
      rows: all.map(({ subject, state, stake, reason }) => [
        cell(names.place(subject)),
        cell(words.say(MOMENT_WORDS[state]), MOMENT_TONES[state]),
        cell(words.say(STAKE_WORDS[stake])),
        cell(reason),
      ]),
    },
    words,
  );
}

function rankOf(state: (typeof MOMENT_STATES)[number]): number {
  return MOMENT_STATES.indexOf(state);
}

function pains(snapshot: JourneySnapshot, names: Names, words: Words): Block[] {
  const all = stagePains(snapshot)
    .flatMap((stage) => stage.pains)
    .toSorted((a, b) => b.score - a.score);
  return section(
    words.say('Pain points'),
    {
      head: [
        words.say('Pain point'),
        words.say('Where'),
        words.say('Severity'),
        words.say('Priority'),
        words.say('Status'),
        words.say('Owner'),
      ],
      rows: all.map(({ pain, score }) => [
        cell(pain.title.trim() || words.say('Pain point without a title')),
        cell(names.place(pain.subject)),
        cell(
          `${pain.severity} · ${words.say(SEVERITY_WORDS[pain.severity])}`,
          pain.severity === 4 ? 'danger' : pain.severity === 3 ? 'warn' : null,
        ),
        numberCell(words.number(score)),
        cell(words.say(STATUS_WORDS[pain.status])),
        cell(pain.owner?.name ?? ''),
      ]),
    },
    words,
  );
}

function needs(snapshot: JourneySnapshot, names: Names, words: Words): Block[] {
  const book = needBookOf(snapshot.teamNeeds);
  const { rows, hottest } = needsHeat(snapshot);
  const marked = rows.filter(({ count }) => count > 0).toSorted((a, b) => b.sum - a.sum);
  const stages = snapshot.stages;
  return section(
    words.say('Needs most at risk'),
    {
      head: [
        words.say('Need'),
        ...stages.map(({ id }) => names.stage(id)),
        words.say('Sum'),
        words.say('Worst'),
      ],
      rows: marked.map(({ need, cells, sum, worst }) => [
        cell(nameOfNeed(book.needOf(need), words)),
        ...cells.map((heat) =>
          numberCell(heat.count === 0 ? null : words.number(heat.sum), heatStep(heat.sum, hottest)),
        ),
        numberCell(words.number(sum)),
        cell(worst === 0 ? '' : words.say(RISK_WORDS[worst])),
      ]),
    },
    words,
  );
}

function gaps(snapshot: JourneySnapshot, names: Names, words: Words): Block[] {
  const { ranked, nobodyAsked } = deliveryGaps(snapshot);
  const text = (value: number | null): string | null => (value === null ? null : words.number(value));
  return section(
    words.say('Delivery gaps'),
    {
      head: [words.say('Where'), words.say('Team'), words.say('Customers'), words.say('Gap')],
      rows: [...ranked, ...nobodyAsked].map(({ subject, team, customers, gap, isNobodyAsked }) => [
        cell(names.place(subject)),
        numberCell(text(team)),
        isNobodyAsked ? cell(words.say('Nobody asked'), 'warn') : numberCell(text(customers)),
        numberCell(text(gap)),
      ]),
    },
    words,
  );
}

function opportunities(snapshot: JourneySnapshot, names: Names, words: Words): Block[] {
  const all = [...snapshot.stages.map(({ id }) => id), ...readingOrder(snapshot)]
    .flatMap((id) => marksOf(snapshot, id).opportunities)
    .map((opportunity) => ({ opportunity, score: opportunityScore(opportunity) }))
    .toSorted((a, b) => (b.score ?? -1) - (a.score ?? -1));
  return section(
    words.say('Opportunities'),
    {
      head: [words.say('Opportunity'), words.say('Where'), words.say('Score'), words.say('Effort')],
      rows: all.map(({ opportunity, score }) => [
        cell(opportunity.title.trim() || words.say('Opportunity without a title')),
        cell(names.place(opportunity.subject)),
        numberCell(score === null ? null : words.number(score)),
        numberCell(opportunity.effort === null ? null : words.number(opportunity.effort)),
      ]),
    },
    words,
  );
}

function feelings(snapshot: JourneySnapshot, names: Names, words: Words): Block[] {
  const { lowest, end } = emotionCurve(snapshot);
  if (lowest === null || end === null) return [];
  return [
    heading(3, words.say('Emotion')),
    {
      kind: 'list',
      items: [
        words.say('Lowest point: {emotion}, at {place}', {
          emotion: words.say(EMOTION_WORDS[lowest.emotion]),
          place: names.place(lowest.subject),
        }),
        words.say('The end: {emotion}, at {place}', {
          emotion: words.say(EMOTION_WORDS[end.emotion]),
          place: names.place(end.subject),
        }),
      ],
    },
  ];
}

function unknown(snapshot: JourneySnapshot, words: Words): Block[] {
  const { touchpoints, untouched, claims, assumed } = coverage(snapshot);
  if (touchpoints + claims === 0) return [];
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
      ],
    },
  ];
}

function section(title: string, { head, rows }: Pick<TableBlock, 'head' | 'rows'>, words: Words): Block[] {
  if (rows.length === 0) return [];
  const more = rows.length - MOST_ROWS;
  const rest: Block = {
    kind: 'paragraph',
    text: words.sayCount(
      more,
      'And {count} more, in the details below.',
      'And {count} more, in the details below.',
    ),
  };
  return [
    heading(3, title),
    { kind: 'table', caption: title, head, rows: rows.slice(0, MOST_ROWS) },
    ...(more > 0 ? [rest] : []),
  ];
}
