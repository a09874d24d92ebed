import type { Card } from '../../shared/journey/card.ts';
import type { Emotion } from '../../shared/journey/emotion.ts';
import type { Evidence } from '../../shared/journey/evidence.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { MomentState } from '../../shared/journey/momentOfTruth.ts';
import type { NeedAtRisk, RiskLevel } from '../../shared/journey/needAtRisk.ts';
import { frequencyOf, type PainPoint, type Severity } from '../../shared/journey/painPoint.ts';
import type { Opportunity } from '../../shared/journey/opportunity.ts';
import type { Persona } from '../../shared/journey/persona.ts';
import type { Marks } from '../../shared/journey/snapshot.ts';
import type { Stage } from '../../shared/journey/stage.ts';
import type { NeedBook } from '../../shared/needs/needBook.ts';
import { deliveryGap } from '../../shared/scoring/deliveryGap.ts';
import { opportunityScore } from '../../shared/scoring/opportunityScore.ts';
import { painScore } from '../../shared/scoring/painScore.ts';
import { STATUS_WORDS } from '../../shared/marks/detailNames.ts';
import {
  EMOTION_WORDS,
  FREQUENCY_WORDS,
  GRADE_WORDS,
  MOMENT_KIND_WORDS,
  MOMENT_WORDS,
  SEVERITY_WORDS,
  STAKE_WORDS,
} from '../../shared/marks/markNames.ts';
import { needLabel, needWords } from '../marks/markWords.ts';
import { formatDay, formatNumber, inSentence, say } from '../words/say.ts';

/** The picture in front of a line. */
export type LineMark =
  | { readonly kind: 'moment'; readonly state: MomentState }
  | { readonly kind: 'need'; readonly need: Id; readonly level: RiskLevel }
  | { readonly kind: 'pain'; readonly severity: Severity }
  | { readonly kind: 'emotion'; readonly emotion: Emotion };

/** One thing that is said of a stage or card: a heading, short facts after it, and paragraphs and evidence below. */
export interface SubjectLine {
  readonly key: string;
  readonly mark: LineMark | null;
  readonly title: string;
  readonly facts: readonly string[];
  readonly words: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** What the lines of a stage or card are read from. */
export interface LineSource {
  readonly record: Card | Stage;
  readonly marks: Marks;
  readonly evidence: ReadonlyMap<Id, readonly Evidence[]>;
  readonly personas: readonly Persona[];
  readonly book: NeedBook;
}

/** Everything that is said of a stage or card beside its title, description and channel, in the order in which it is read. */
export function subjectLines(source: LineSource): SubjectLine[] {
  const { record, marks } = source;
  const { needs, momentOfTruth, painPoints, opportunities, attachments } = marks;
  const own = source.evidence.get(record.id) ?? [];
  return [
    ...emotionLines(source),
    ...(momentOfTruth === null
      ? []
      : [
          line('moment', {
            mark: { kind: 'moment', state: momentOfTruth.state },
            title: say('Moment of truth: {state}', { state: lower(MOMENT_WORDS[momentOfTruth.state]) }),
            facts: [
              say('at stake: {stake}', { stake: lower(STAKE_WORDS[momentOfTruth.stake]) }),
              momentOfTruth.kind === null ? '' : say(MOMENT_KIND_WORDS[momentOfTruth.kind].label),
            ],
            words: [momentOfTruth.reason],
          }),
        ]),
    ...needs.map((need) => needLine(source, need)),
    ...painPoints.map((pain) => painLine(source, pain)),
    ...opportunities.map((opportunity) => opportunityLine(source, opportunity)),
    ...deliveryLines(record),
    ...attachments.map(({ id, alt }) =>
      line(id, { title: alt.trim() === '' ? say('A picture') : say('Picture: {words}', { words: alt }) }),
    ),
    ...(own.length === 0
      ? []
      : [line('evidence', { title: say('What customers were heard to say'), evidence: own })]),
  ];
}

function emotionLines({ record, personas }: LineSource): SubjectLine[] {
  const said: readonly (readonly [key: string, name: string | null, emotion: Emotion | null | undefined])[] =
    [
      ['emotion', null, record.emotion],
      ...personas.map(({ id, name }) => [`emotion ${id}`, name, record.emotions[id]] as const),
    ];
  return said.flatMap(([key, name, emotion]) => {
    if (emotion === null || emotion === undefined) return [];
    const words = lower(EMOTION_WORDS[emotion]);
    return line(key, {
      mark: { kind: 'emotion', emotion },
      title:
        name === null
          ? say('Feels {emotion}', { emotion: words })
          : say('{name} feels {emotion}', { name, emotion: words }),
    });
  });
}

function needLine(
  { evidence, book }: LineSource,
  { id, need, level, grade, reason }: NeedAtRisk,
): SubjectLine {
  return line(id, {
    mark: { kind: 'need', need, level },
    title: needWords(book.needOf(need), level),
    facts: [lower(GRADE_WORDS[grade])],
    words: [reason],
    evidence: evidence.get(id) ?? [],
  });
}

function painLine({ evidence, book, marks }: LineSource, pain: PainPoint): SubjectLine {
  const frequency = inSentence(say(FREQUENCY_WORDS[frequencyOf(pain)]));
  return line(pain.id, {
    mark: { kind: 'pain', severity: pain.severity },
    title: pain.title.trim() === '' ? say('Untitled pain point') : pain.title,
    facts: [
      lower(SEVERITY_WORDS[pain.severity]),
      pain.share === null ? frequency : say('{share} % of customers', { share: formatNumber(pain.share) }),
      say('score {score}', { score: painScore(pain, marks.momentOfTruth !== null) }),
      listed(
        say('hurts'),
        pain.needs.map((need) => needLabel(book.needOf(need))),
      ),
      pain.status === 'new' ? '' : lower(STATUS_WORDS[pain.status]),
      pain.owner?.name ?? '',
      pain.dueOn === null ? '' : say('due {day}', { day: formatDay(pain.dueOn) }),
      pain.effort === null ? '' : say('effort {effort} of 5', { effort: pain.effort }),
    ],
    words: [
      pain.description,
      labelled(say('Root cause'), pain.rootCause),
      labelled(say('Ideas'), pain.ideas),
    ],
    evidence: evidence.get(pain.id) ?? [],
  });
}

function opportunityLine({ book }: LineSource, opportunity: Opportunity): SubjectLine {
  const score = opportunityScore(opportunity);
  return line(opportunity.id, {
    title: say('Opportunity: {title}', {
      title: opportunity.title.trim() === '' ? say('untitled') : opportunity.title,
    }),
    facts: [
      score === null ? '' : say('score {score}', { score: formatNumber(score) }),
      listed(
        say('serves'),
        opportunity.needs.map((need) => needLabel(book.needOf(need))),
      ),
      opportunity.effort === null ? '' : say('effort {effort} of 5', { effort: opportunity.effort }),
    ],
    words: [opportunity.description],
  });
}

function deliveryLines(record: Card | Stage): SubjectLine[] {
  const gap = deliveryGap(record);
  if (gap === null) return [];
  const { team, customers } = gap;
  return [
    line('delivery', {
      title:
        gap.gap === null
          ? say('Delivery')
          : say('Delivery gap: {gap}', { gap: formatNumber(gap.gap, { signDisplay: 'exceptZero' }) }),
      facts: [
        team === null ? '' : say('team {rating} of 10', { rating: formatNumber(team) }),
        customers === null
          ? say('nobody asked')
          : say('customers {rating} of 10', { rating: formatNumber(customers) }),
        record.customerSample === null
          ? ''
          : say('{count} asked', { count: formatNumber(record.customerSample) }),
        record.customerRatedOn === null ? '' : formatDay(record.customerRatedOn),
        record.customerSource ?? '',
      ],
    }),
  ];
}

function line(key: string, parts: Partial<SubjectLine> & Pick<SubjectLine, 'title'>): SubjectLine {
  return {
    key,
    mark: null,
    evidence: [],
    ...parts,
    facts: parts.facts?.filter(isSaid) ?? [],
    words: parts.words?.filter(isSaid) ?? [],
  };
}

function isSaid(words: string): boolean {
  return words.trim() !== '';
}

function lower(words: string): string {
  return inSentence(say(words));
}

function labelled(label: string, words: string): string {
  return words.trim() === '' ? '' : `${label}: ${words}`;
}

function listed(label: string, names: readonly string[]): string {
  return names.length === 0 ? '' : `${label} ${names.join(', ')}`;
}
