import type { Card } from '../../journey/card.ts';
import { channelLabel } from '../../journey/channel.ts';
import type { Id } from '../../journey/id.ts';
import { evidenceOn, marksOf, type JourneySnapshot } from '../../journey/snapshot.ts';
import type { Stage } from '../../journey/stage.ts';
import { EMOTION_WORDS, LINK_WORDS } from '../../marks/markNames.ts';
import type { Words } from '../../words/wordsOf.ts';
import { subjectsOfStage } from '../../scoring/subjectsOfStage.ts';
import { heading, type Block } from './block.ts';
import { markLinesOf, type MarkLines } from './markLines.ts';
import { namesIn, type Names } from './namesIn.ts';

type Facts = (readonly [name: string, value: string])[];

/** All that the map says, stage by stage and card by card, as one reads it. */
export function detailBlocks(snapshot: JourneySnapshot, words: Words): Block[] {
  const names = namesIn(snapshot, words);
  const lines = markLinesOf(snapshot, words);
  const lanes = new Map(snapshot.lanes.map(({ id, name }) => [id, name]));
  const links = linksOf(snapshot);
  return [
    heading(2, words.say('Details')),
    ...snapshot.stages.flatMap((stage) =>
      subjectsOfStage(snapshot, stage.id).flatMap((id): Block[] => {
        const card = snapshot.cards.get(id);
        const facts: Facts = [
          ...(card === undefined ? stageFacts(stage, names, words) : cardFacts(card, lanes, words)),
          ...feelingFacts(card ?? stage, snapshot, words),
          ...markFacts(snapshot, id, lines, words),
          ...(card === undefined ? [] : linkFacts(links.get(id) ?? [], names, words)),
        ].filter(([, value]) => value.trim() !== '');
        return [
          heading(card === undefined ? 3 : 4, names.subject(id)),
          ...(facts.length === 0 ? [] : [{ kind: 'facts' as const, facts }]),
        ];
      }),
    ),
  ];
}

function stageFacts({ description, parent }: Stage, names: Names, words: Words): Facts {
  return [
    [words.say('Description'), description],
    [words.say('Part of'), parent === null ? '' : names.stage(parent)],
  ];
}

function cardFacts(card: Card, lanes: ReadonlyMap<Id, string>, words: Words): Facts {
  return [
    [words.say('Lane'), lanes.get(card.place.lane) ?? ''],
    [words.say('Description'), card.description],
    [words.say('Channel'), card.channel === null ? '' : words.say(channelLabel(card.channel))],
    [words.say('Tags'), card.tags.join(', ')],
    [words.say('Owner'), card.owner?.name ?? ''],
    [words.say('Look again on'), card.reviewOn === null ? '' : words.day(card.reviewOn)],
  ];
}

function feelingFacts(subject: Card | Stage, { personas }: JourneySnapshot, words: Words): Facts {
  const { emotion, emotions, teamRating, customerRating } = subject;
  const ofPersonas = personas.flatMap(({ id, name }) => {
    const feels = emotions[id];
    return feels === undefined ? [] : [`${name}: ${words.say(EMOTION_WORDS[feels])}`];
  });
  return [
    [words.say('Emotion'), emotion === null ? '' : words.say(EMOTION_WORDS[emotion])],
    [words.say('Emotion of'), ofPersonas.join('\n')],
    [words.say('Rated by the team'), teamRating === null ? '' : `${words.number(teamRating)} / 10`],
    [
      words.say('Rated by customers'),
      customerRating !== null
        ? [
            `${words.number(customerRating)} / 10`,
            subject.customerSample === null
              ? ''
              : words.sayCount(subject.customerSample, '{count} customer', '{count} customers'),
            subject.customerRatedOn === null ? '' : words.day(subject.customerRatedOn),
            subject.customerSource ?? '',
          ]
            .filter((part) => part !== '')
            .join(' · ')
        : teamRating === null
          ? ''
          : words.say('Nobody asked'),
    ],
  ];
}

function markFacts(snapshot: JourneySnapshot, id: Id, lines: MarkLines, words: Words): Facts {
  const { momentOfTruth, needs, painPoints, opportunities, attachments } = marksOf(snapshot, id);
  const heard = (about: Id): Facts =>
    evidenceOn(snapshot, about).map((evidence) => [words.say('Evidence'), lines.evidence(evidence)]);
  return [
    ...(momentOfTruth === null
      ? []
      : ([[words.say('Moment of truth'), lines.moment(momentOfTruth)]] satisfies Facts)),
    ...needs.flatMap((need): Facts => [[words.say('Need at risk'), lines.need(need)], ...heard(need.id)]),
    ...painPoints.flatMap((pain): Facts => [
      [words.say('Pain point'), lines.pain(pain, momentOfTruth !== null)],
      ...heard(pain.id),
    ]),
    ...opportunities.map((one): Facts[number] => [words.say('Opportunity'), lines.opportunity(one)]),
    ...heard(id),
    ...attachments.map(({ alt }): Facts[number] => [
      words.say('Picture'),
      alt.trim() || words.say('Without a description'),
    ]),
  ];
}

type Arrow = JourneySnapshot['links'][number];

function linksOf({ links }: JourneySnapshot): ReadonlyMap<Id, readonly Arrow[]> {
  return Map.groupBy(links, ({ from }) => from);
}

function linkFacts(links: readonly Arrow[], names: Names, words: Words): Facts {
  return links.map(({ to, kind, label }) => [
    words.say('Leads to'),
    [names.place(to), words.say(LINK_WORDS[kind]), label].filter((part) => part.trim() !== '').join(' · '),
  ]);
}
