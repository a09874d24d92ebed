import type { Id } from '../../journey/id.ts';
import { must } from '../../journey/must.ts';
import { marksOf, type JourneySnapshot } from '../../journey/snapshot.ts';
import { MOMENT_WORDS, RISK_WORDS, SEVERITY_WORDS } from '../../marks/markNames.ts';
import { painScore } from '../../scoring/painScore.ts';
import { subjectsOfStage } from '../../scoring/subjectsOfStage.ts';
import { whatHurts } from '../../scoring/whatHurts.ts';
import type { Ink } from '../../scene/ink.ts';
import { textLines } from '../../scene/items.ts';
import { momentItems, needItems, PAIN_WIDTH, painItems, TILE } from '../../scene/markItems.ts';
import type { SceneItem } from '../../scene/scene.ts';
import { nameOf, needName, painName } from '../../scene/sceneLabels.ts';
import { wrapText } from '../../scene/wrapText.ts';
import type { Block } from './slideMaker.ts';

const HEADING = { size: 13, weight: 600, lineHeight: 18 } as const;
const WORDS = { size: 13, weight: 400, lineHeight: 17 } as const;
const FACTS = { size: 11, weight: 400, lineHeight: 15 } as const;

/** What is marked on a stage and its cards, in words, one below the other. */
export function stageFindings(snapshot: JourneySnapshot, ink: Ink, stage: Id, room: number): Block[] {
  const { words, book } = ink;
  const subjects = subjectsOfStage(snapshot, stage);
  const marks = subjects.map((subject) => ({ subject, ...marksOf(snapshot, subject) }));
  const moments = marks.flatMap(({ subject, momentOfTruth }) =>
    momentOfTruth === null
      ? []
      : [
          momentBlock(
            ink,
            room,
            subjectName(snapshot, ink, subject),
            momentOfTruth.state,
            momentOfTruth.reason,
          ),
        ],
  );
  const worst = new Map<Id, 1 | 2 | 3>();
  for (const { need, level } of marks.flatMap(({ needs }) => needs))
    if (level > (worst.get(need) ?? 0)) worst.set(need, level);
  const needs = [...worst]
    .toSorted(([a], [b]) => book.byCatalogue(a, b))
    .map(([need, level]) =>
      signed(ink, room, TILE, needName(words, book.needOf(need)), words.say(RISK_WORDS[level]), (x, y) =>
        needItems(ink, book.needOf(need), level, x, y),
      ),
    );
  const pains = marks
    .flatMap(({ painPoints, momentOfTruth }) =>
      painPoints.map((pain) => ({ pain, score: painScore(pain, momentOfTruth !== null) })),
    )
    .toSorted((a, b) => b.score - a.score)
    .map(({ pain: { title, severity } }) =>
      signed(ink, room, PAIN_WIDTH, painName(words, title), words.say(SEVERITY_WORDS[severity]), (x, y) =>
        painItems(ink.colours, severity, x, y),
      ),
    );
  const opportunities = marks
    .flatMap((mark) => mark.opportunities)
    .map(({ title }) => signed(ink, room, 0, nameOf(words, title), '', () => []));
  return [
    ...section(ink, room, words.say('Moment of truth'), moments),
    ...section(ink, room, words.say('Needs at risk'), needs),
    ...section(ink, room, words.say('Pain points'), pains),
    ...section(ink, room, words.say('Opportunities'), opportunities),
  ];
}

/** What hurts most on the whole map: three lists, each with its heading, from the worst on. */
export function worstFindings(snapshot: JourneySnapshot, ink: Ink, room: number): Block[][] {
  const { words, book } = ink;
  const { brokenMoments, pains, needs } = whatHurts(snapshot);
  const stageOf = (id: Id): string =>
    nameOf(words, must(snapshot.stages.find((stage) => stage.id === id)).name);
  const moments = brokenMoments.map(({ moment, stage, pains: count }) => {
    const facts = [stageOf(stage), words.sayCount(count, '{count} pain point', '{count} pain points')].join(
      ' · ',
    );
    const reason = moment.reason.trim() === '' ? facts : `${facts}. ${moment.reason}`;
    return momentBlock(ink, room, subjectName(snapshot, ink, moment.subject), moment.state, reason);
  });
  const painBlocks = pains.map(({ pain, stage, score }) => {
    const facts = [
      stageOf(stage),
      words.say(SEVERITY_WORDS[pain.severity]),
      `${words.say('Score')} ${score}`,
    ];
    return signed(ink, room, PAIN_WIDTH, painName(words, pain.title), facts.join(' · '), (x, y) =>
      painItems(ink.colours, pain.severity, x, y),
    );
  });
  const needBlocks = needs.map(({ need, worst, count, worstAt }) => {
    const level = worst === 0 ? 1 : worst;
    const facts = [words.say(RISK_WORDS[level]), `×${count}`, subjectName(snapshot, ink, worstAt)];
    return signed(ink, room, TILE, needName(words, book.needOf(need)), facts.join(' · '), (x, y) =>
      needItems(ink, book.needOf(need), level, x, y),
    );
  });
  const none = (text: string): Block[] => [signed(ink, room, 0, text, '', () => [])];
  return [
    section(
      ink,
      room,
      words.say('Broken moments of truth'),
      moments.length > 0 ? moments : none(words.say('No moment of truth is broken.')),
    ),
    section(
      ink,
      room,
      words.say('Worst pain points'),
      painBlocks.length > 0 ? painBlocks : none(words.say('No pain point is open.')),
    ),
    section(
      ink,
      room,
      words.say('Needs most at risk'),
      needBlocks.length > 0 ? needBlocks : none(words.say('No need is marked at risk.')),
    ),
  ];
}

/** A line that says how many more there are. */
export function moreBlock(ink: Ink, room: number, count: number): Block {
  return signed(ink, room, 0, `+${ink.words.number(count)}`, '', () => []);
}

/** What a stage or card is called. */
function subjectName(snapshot: JourneySnapshot, { words }: Ink, id: Id): string {
  const card = snapshot.cards.get(id);
  if (card !== undefined) return card.title.trim() === '' ? words.say('without a title') : card.title;
  return nameOf(words, snapshot.stages.find((stage) => stage.id === id)?.name ?? '');
}

function section(ink: Ink, room: number, name: string, blocks: readonly Block[]): Block[] {
  if (blocks.length === 0) return [];
  const lines = wrapText(name, room, { ...HEADING, measure: ink.measure });
  const heading: Block = {
    isHeading: true,
    height: lines.length * HEADING.lineHeight + 8,
    draw: (x, y) => textLines(lines, { ...HEADING, x, room, baseline: y + 14, colour: ink.colours.text }),
  };
  return [heading, ...blocks, { height: 10, draw: () => [] }];
}

function momentBlock(
  ink: Ink,
  room: number,
  name: string,
  state: 'made' | 'mixed' | 'broken',
  facts: string,
): Block {
  const said = [ink.words.say(MOMENT_WORDS[state]), ...(facts.trim() === '' ? [] : [facts])].join('. ');
  return signed(ink, room, TILE, name, said, (x, y) => momentItems(ink.colours, state, x, y).slice(1));
}

/** A sign, words beside it, and smaller ones below. */
function signed(
  ink: Ink,
  room: number,
  signWidth: number,
  text: string,
  facts: string,
  sign: (x: number, y: number) => readonly SceneItem[],
): Block {
  const { measure, colours } = ink;
  const lead = signWidth === 0 ? 0 : PAIN_WIDTH + 8;
  const lines = wrapText(text, room - lead, { ...WORDS, measure });
  const small = wrapText(facts, room - lead, { ...FACTS, measure });
  const high = lines.length * WORDS.lineHeight;
  return {
    height: Math.max(20, high + small.length * FACTS.lineHeight) + 8,
    draw: (x, y) => [
      ...sign(x, y),
      ...textLines(lines, {
        ...WORDS,
        x: x + lead,
        room: room - lead,
        baseline: y + 13,
        colour: colours.text,
      }),
      ...textLines(small, {
        ...FACTS,
        x: x + lead,
        room: room - lead,
        baseline: y + high + 11,
        colour: colours.quiet,
      }),
    ],
  };
}
