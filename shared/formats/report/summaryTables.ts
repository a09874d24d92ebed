import { MOMENT_STATES } from '../../journey/momentOfTruth.ts';
import { marksOf, readingOrder, type JourneySnapshot } from '../../journey/snapshot.ts';
import { figure } from '../../lenses/lensReading.ts';
import { STATUS_WORDS } from '../../marks/detailNames.ts';
import { MOMENT_WORDS, RISK_WORDS, SEVERITY_WORDS, STAKE_WORDS } from '../../marks/markNames.ts';
import { needBookOf } from '../../needs/needBook.ts';
import { deliveryGaps } from '../../scoring/deliveryGaps.ts';
import { heatStep } from '../../scoring/heatStep.ts';
import { isOpenPain } from '../../scoring/isOpenPain.ts';
import { needsHeat } from '../../scoring/needsHeat.ts';
import { opportunityScore } from '../../scoring/opportunityScore.ts';
import { stagePains } from '../../scoring/stagePains.ts';
import type { Words } from '../../words/wordsOf.ts';
import { cell, heading, linesCell, numberCell, type Block, type TableBlock, type Tone } from './block.ts';
import { nameOfNeed } from './nameOfNeed.ts';
import type { Names } from './namesIn.ts';
import { groupCaption, stageGroups } from './stageGroups.ts';

/** How many rows a list of the summary has; all of it stands in the details. */
const MOST_ROWS = 10;

const MOMENT_TONES: Readonly<Record<(typeof MOMENT_STATES)[number], Tone>> = {
  made: 'good',
  mixed: 'warn',
  broken: 'danger',
};

/** Where the moments of truth are, how each goes today, and which needs and pains sit on them: the broken ones first. */
export function momentsTable(snapshot: JourneySnapshot, names: Names, words: Words): Block[] {
  const book = needBookOf(snapshot.teamNeeds);
  const all = subjectsOf(snapshot)
    .flatMap((id) => marksOf(snapshot, id).momentOfTruth ?? [])
    .toSorted((a, b) => rankOf(b.state) - rankOf(a.state) || b.stake - a.stake);
  return section(
    words.say('Moments of truth'),
    {
      head: [
        words.say('Where'),
        words.say('How it goes'),
        words.say('At stake'),
        words.say('Why'),
        words.say('Pain points'),
        words.say('Needs at risk'),
      ],
      rows: all.map(({ subject, state, stake, reason }) => {
        const { painPoints, needs } = marksOf(snapshot, subject);
        return [
          cell(names.place(subject)),
          cell(words.say(MOMENT_WORDS[state]), MOMENT_TONES[state]),
          cell(words.say(STAKE_WORDS[stake])),
          cell(reason),
          linesCell(
            painPoints.map(({ title }) => ({
              text: title.trim() || words.say('Pain point without a title'),
              note: '',
              tone: null,
            })),
          ),
          cell(needs.map(({ need }) => nameOfNeed(book.needOf(need), words)).join(', ')),
        ];
      }),
    },
    words,
  );
}

function rankOf(state: (typeof MOMENT_STATES)[number]): number {
  return MOMENT_STATES.indexOf(state);
}

/** What hurts most and who does something about it by when; what is done with comes last. */
export function painsTable(snapshot: JourneySnapshot, names: Names, words: Words): Block[] {
  const all = stagePains(snapshot)
    .flatMap((stage) => stage.pains)
    .toSorted((a, b) => Number(isOpenPain(b.pain)) - Number(isOpenPain(a.pain)) || b.score - a.score);
  const hasDue = all.some(({ pain }) => pain.dueOn !== null);
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
        ...(hasDue ? [words.say('Due')] : []),
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
        ...(hasDue ? [cell(pain.dueOn === null ? '' : words.day(pain.dueOn))] : []),
      ]),
    },
    words,
  );
}

/** Needs by stages, the most endangered first; over several tables where there are many stages. */
export function needsTables(snapshot: JourneySnapshot, names: Names, words: Words): Block[] {
  const book = needBookOf(snapshot.teamNeeds);
  const { rows, hottest } = needsHeat(snapshot);
  const marked = rows
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.sum - a.sum)
    .slice(0, MOST_ROWS);
  if (marked.length === 0) return [];
  const title = words.say('Needs most at risk');
  const stages = snapshot.stages.map(({ id }) => names.stage(id));
  const sum = words.say('The sum of risk levels; what a persona cares about most counts double.');
  const tables = stageGroups(stages.length).map((group, index): Block => {
    const isFirst = index === 0;
    return {
      kind: 'table',
      caption: groupCaption(title, stages, group),
      head: [
        words.say('Need'),
        ...(isFirst ? [words.say('Worst'), words.say('Sum')] : []),
        ...stages.slice(group.from, group.to),
      ],
      rows: marked.map((row) => [
        cell(nameOfNeed(book.needOf(row.need), words)),
        ...(isFirst
          ? [cell(row.worst === 0 ? '' : words.say(RISK_WORDS[row.worst])), numberCell(words.number(row.sum))]
          : []),
        ...row.cells
          .slice(group.from, group.to)
          .map((heat) =>
            numberCell(heat.count === 0 ? null : words.number(heat.sum), heatStep(heat.sum, hottest)),
          ),
      ]),
    };
  });
  return [
    heading(3, title),
    { kind: 'paragraph', text: sum },
    ...tables,
    ...restOf(rows.filter(({ count }) => count > 0).length, words),
  ];
}

/** Where the team thinks better of itself than its customers do, and where nobody asked them. */
export function gapsTable(snapshot: JourneySnapshot, names: Names, words: Words): Block[] {
  const { ranked, nobodyAsked } = deliveryGaps(snapshot);
  const text = (value: number | null): string | null => (value === null ? null : words.number(value));
  return section(
    words.say('Delivery gaps'),
    {
      head: [words.say('Where'), words.say('Team'), words.say('Customers'), words.say('Gap')],
      rows: [...ranked, ...nobodyAsked].map(({ subject, team, customers, gap, isNobodyAsked }) => [
        cell(names.place(subject)),
        numberCell(text(team)),
        isNobodyAsked
          ? { ...cell(words.say('Nobody asked'), 'warn'), isNumber: true }
          : numberCell(text(customers)),
        numberCell(gap === null ? null : figure(gap, true, words.number)),
      ]),
    },
    words,
  );
}

/** What could be done about it, the highest score first. */
export function opportunitiesTable(snapshot: JourneySnapshot, names: Names, words: Words): Block[] {
  const all = subjectsOf(snapshot)
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

function subjectsOf(snapshot: JourneySnapshot): string[] {
  return [...snapshot.stages.map(({ id }) => id), ...readingOrder(snapshot)];
}

function section(title: string, { head, rows }: Pick<TableBlock, 'head' | 'rows'>, words: Words): Block[] {
  if (rows.length === 0) return [];
  return [
    heading(3, title),
    { kind: 'table', caption: title, head, rows: rows.slice(0, MOST_ROWS) },
    ...restOf(rows.length, words),
  ];
}

function restOf(rows: number, words: Words): Block[] {
  const more = rows - MOST_ROWS;
  if (more <= 0) return [];
  const text = words.sayCount(
    more,
    'And {count} more, in the details below.',
    'And {count} more, in the details below.',
  );
  return [{ kind: 'paragraph', text }];
}
