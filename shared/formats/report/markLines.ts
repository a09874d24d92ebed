import type { Evidence } from '../../journey/evidence.ts';
import type { MomentOfTruth } from '../../journey/momentOfTruth.ts';
import type { NeedAtRisk } from '../../journey/needAtRisk.ts';
import type { Opportunity } from '../../journey/opportunity.ts';
import { frequencyOf, type PainPoint } from '../../journey/painPoint.ts';
import type { JourneySnapshot } from '../../journey/snapshot.ts';
import { SOURCE_WORDS, STATUS_WORDS } from '../../marks/detailNames.ts';
import {
  FREQUENCY_WORDS,
  GRADE_WORDS,
  MOMENT_KIND_WORDS,
  MOMENT_WORDS,
  RISK_WORDS,
  SEVERITY_WORDS,
  STAKE_WORDS,
} from '../../marks/markNames.ts';
import { needBookOf } from '../../needs/needBook.ts';
import type { Words } from '../../words/wordsOf.ts';
import { opportunityScore } from '../../scoring/opportunityScore.ts';
import { painScore } from '../../scoring/painScore.ts';
import { nameOfNeed } from './nameOfNeed.ts';

/** Says each mark in full: a short first line, then what people wrote about it. */
export interface MarkLines {
  need(mark: NeedAtRisk): string;
  moment(mark: MomentOfTruth): string;
  pain(mark: PainPoint, isAtMomentOfTruth: boolean): string;
  opportunity(mark: Opportunity): string;
  evidence(mark: Evidence): string;
}

/** The marks of a journey in words. */
export function markLinesOf(snapshot: JourneySnapshot, words: Words): MarkLines {
  const book = needBookOf(snapshot.teamNeeds);
  const needsIn = (ids: readonly string[]): string =>
    ids.map((id) => nameOfNeed(book.needOf(id), words)).join(', ');
  const named = (name: string, value: string): string =>
    value.trim() === '' ? '' : words.say('{name}: {value}', { name, value });
  return {
    need: ({ need, level, grade, reason }) =>
      paragraph(
        clauses(
          nameOfNeed(book.needOf(need), words),
          words.say(RISK_WORDS[level]),
          words.say(GRADE_WORDS[grade]),
        ),
        reason,
      ),
    moment: ({ state, stake, kind, reason }) =>
      paragraph(
        clauses(
          words.say(MOMENT_WORDS[state]),
          named(words.say('At stake'), words.say(STAKE_WORDS[stake])),
          kind === null ? '' : words.say(MOMENT_KIND_WORDS[kind].label),
        ),
        reason,
      ),
    pain: (pain, isAtMomentOfTruth) =>
      paragraph(
        pain.title.trim() || words.say('Pain point without a title'),
        clauses(
          named(words.say('Severity'), `${pain.severity} (${words.say(SEVERITY_WORDS[pain.severity])})`),
          named(words.say('Frequency'), words.say(FREQUENCY_WORDS[frequencyOf(pain)])),
          pain.share === null ? '' : named(words.say('Customers affected'), `${words.number(pain.share)} %`),
          named(words.say('Priority'), words.number(painScore(pain, isAtMomentOfTruth))),
          named(words.say('Status'), words.say(STATUS_WORDS[pain.status])),
          named(words.say('Owner'), pain.owner?.name ?? ''),
          named(words.say('Due'), pain.dueOn === null ? '' : words.day(pain.dueOn)),
          pain.effort === null ? '' : named(words.say('Effort'), words.number(pain.effort)),
        ),
        pain.description,
        named(words.say('Root cause'), pain.rootCause),
        named(words.say('Ideas'), pain.ideas),
        named(words.say('Needs'), needsIn(pain.needs)),
      ),
    opportunity: (mark) => {
      const score = opportunityScore(mark);
      return paragraph(
        mark.title.trim() || words.say('Opportunity without a title'),
        clauses(
          score === null ? '' : named(words.say('Score'), words.number(score)),
          mark.importance === null ? '' : named(words.say('Importance'), words.number(mark.importance)),
          mark.satisfaction === null ? '' : named(words.say('Satisfaction'), words.number(mark.satisfaction)),
          mark.effort === null ? '' : named(words.say('Effort'), words.number(mark.effort)),
        ),
        mark.description,
        named(words.say('Needs'), needsIn(mark.needs)),
      );
    },
    evidence: ({ quote, source, heardOn, persona, score, scale, sample, link, grade }) =>
      paragraph(
        quote.trim() === '' ? '' : words.say('“{quote}”', { quote: quote.trim() }),
        clauses(
          words.say(SOURCE_WORDS[source]),
          heardOn === null ? '' : words.day(heardOn),
          snapshot.personas.find(({ id }) => id === persona)?.name ?? '',
          score === null
            ? ''
            : named(scale === null ? words.say('Score') : scale.toUpperCase(), words.number(score)),
          sample === null ? '' : named(words.say('Sample'), words.number(sample)),
          words.say(GRADE_WORDS[grade]),
          link ?? '',
        ),
      ),
  };
}

function clauses(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

function paragraph(...lines: readonly string[]): string {
  return lines.filter((line) => line.trim() !== '').join('\n');
}
