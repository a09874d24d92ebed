import type { Id } from '../../journey/id.ts';
import { must } from '../../journey/must.ts';
import { marksOf, type JourneySnapshot } from '../../journey/snapshot.ts';
import { MOMENT_WORDS, RISK_WORDS, SEVERITY_WORDS } from '../../marks/markNames.ts';
import { painScore } from '../../scoring/painScore.ts';
import { subjectsOfStage } from '../../scoring/subjectsOfStage.ts';
import { whatHurts } from '../../scoring/whatHurts.ts';
import type { Ink } from '../../scene/ink.ts';
import { momentItems, needItems, painItems } from '../../scene/markItems.ts';
import { nameOf, needName, painName } from '../../scene/sceneLabels.ts';
import type { Finding } from './findingBlock.ts';

/** Findings of one kind. */
export interface FindingList {
  readonly name: string;
  readonly findings: readonly Finding[];
}

/** Those of a whole map. */
export interface WorstList extends FindingList {
  /** What is said when there are none. */
  readonly none: string;
}

/** What is marked on a stage and its cards, in words. */
export function stageFindings(snapshot: JourneySnapshot, ink: Ink, stage: Id): FindingList[] {
  const { words, book, colours } = ink;
  const subjects = subjectsOfStage(snapshot, stage);
  const marks = subjects.map((subject) => ({ subject, ...marksOf(snapshot, subject) }));
  const moments = marks.flatMap(({ subject, momentOfTruth }) => {
    if (momentOfTruth === null) return [];
    const { state, reason } = momentOfTruth;
    return [momentFinding(ink, subjectName(snapshot, ink, subject), state, reason)];
  });
  const worst = new Map<Id, 1 | 2 | 3>();
  for (const { need, level } of marks.flatMap(({ needs }) => needs))
    if (level > (worst.get(need) ?? 0)) worst.set(need, level);
  const needs = [...worst]
    .toSorted(([a], [b]) => book.byCatalogue(a, b))
    .map(([need, level]) => needFinding(ink, need, level, []));
  const pains = marks
    .flatMap(({ painPoints, momentOfTruth }) =>
      painPoints.map((pain) => ({ pain, score: painScore(pain, momentOfTruth !== null) })),
    )
    .toSorted((a, b) => b.score - a.score)
    .map(({ pain: { title, severity } }): Finding => ({
      sign: (x, y) => painItems(colours, severity, x, y),
      text: painName(words, title),
      facts: words.say(SEVERITY_WORDS[severity]),
    }));
  const opportunities = marks
    .flatMap((mark) => mark.opportunities)
    .map(({ title }): Finding => ({ sign: null, text: nameOf(words, title), facts: '' }));
  return [
    { name: words.say('Moment of truth'), findings: moments },
    { name: words.say('Needs at risk'), findings: needs },
    { name: words.say('Pain points'), findings: pains },
    { name: words.say('Opportunities'), findings: opportunities },
  ];
}

/** What hurts most on the whole map: three lists, from the worst on. */
export function worstFindings(snapshot: JourneySnapshot, ink: Ink): WorstList[] {
  const { words, colours } = ink;
  const { brokenMoments, pains, needs } = whatHurts(snapshot);
  const stageNames = new Map(snapshot.stages.map(({ id, name }) => [id, nameOf(words, name)]));
  const moments = brokenMoments.map(({ moment, stage, pains: count }) => {
    const counted = words.sayCount(count, '{count} pain point', '{count} pain points');
    const facts = `${must(stageNames.get(stage))} · ${counted}`;
    const reason = moment.reason.trim() === '' ? facts : `${facts}. ${moment.reason}`;
    return momentFinding(ink, subjectName(snapshot, ink, moment.subject), moment.state, reason);
  });
  const painful = pains.map(({ pain: { title, severity }, stage, score }): Finding => ({
    sign: (x, y) => painItems(colours, severity, x, y),
    text: painName(words, title),
    facts: [
      must(stageNames.get(stage)),
      words.say(SEVERITY_WORDS[severity]),
      `${words.say('Score')} ${score}`,
    ].join(' · '),
  }));
  const atRisk = needs.map(({ need, worst, count, worstAt }) =>
    needFinding(ink, need, worst === 0 ? 1 : worst, [`×${count}`, subjectName(snapshot, ink, worstAt)]),
  );
  return [
    {
      name: words.say('Broken moments of truth'),
      findings: moments,
      none: words.say('No moment of truth is broken.'),
    },
    { name: words.say('Worst pain points'), findings: painful, none: words.say('No pain point is open.') },
    {
      name: words.say('Needs most at risk'),
      findings: atRisk,
      none: words.say('No need is marked at risk.'),
    },
  ];
}

/** What a stage or card is called. */
function subjectName(snapshot: JourneySnapshot, { words }: Ink, id: Id): string {
  const card = snapshot.cards.get(id);
  if (card !== undefined) return card.title.trim() === '' ? words.say('without a title') : card.title;
  return nameOf(words, snapshot.stages.find((stage) => stage.id === id)?.name ?? '');
}

function momentFinding(
  { words, colours }: Ink,
  name: string,
  state: 'made' | 'mixed' | 'broken',
  facts: string,
): Finding {
  return {
    sign: (x, y) => momentItems(colours, state, x, y).slice(1),
    text: name,
    facts: [words.say(MOMENT_WORDS[state]), ...(facts.trim() === '' ? [] : [facts])].join('. '),
  };
}

function needFinding(ink: Ink, need: Id, level: 1 | 2 | 3, facts: readonly string[]): Finding {
  const { words, book } = ink;
  return {
    sign: (x, y) => needItems(ink, book.needOf(need), level, x, y),
    text: needName(words, book.needOf(need)),
    facts: [words.say(RISK_WORDS[level]), ...facts].join(' · '),
  };
}
