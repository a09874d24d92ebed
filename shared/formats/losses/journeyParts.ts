import type { JourneyContent } from '../../journey/content.ts';
import { holdsCards } from '../../journey/lane.ts';

/** Something that a journey can have and a format may have no place for. */
export interface JourneyPart {
  readonly one: string;
  readonly many: string;
  count(content: JourneyContent): number;
}

/** What a format may lose, by name, in the order in which it is told. */
export const JOURNEY_PARTS = {
  lanes: part('lane', 'lanes', (content) => usedLanes(content)),
  emptyLanes: part(
    'lane without cards',
    'lanes without cards',
    (content) => content.lanes.filter(holdsCards).length - usedLanes(content),
  ),
  drawnLanes: part(
    'lane that draws itself',
    'lanes that draw themselves',
    ({ lanes }) => lanes.length - lanes.filter(holdsCards).length,
  ),
  laneLooks: part(
    'lane’s colour, height or lock',
    'lanes’ colours, heights and locks',
    ({ lanes, cards }) => {
      const used = new Set(cards.map(({ place }) => place.lane));
      return countOf(
        lanes,
        ({ id, colour, height, isCollapsed, isLocked }) =>
          used.has(id) && (colour !== 'slate' || height !== null || isCollapsed || isLocked),
      );
    },
  ),
  stageColours: part('colour of a stage', 'colours of stages', ({ stages }) =>
    countOf(stages, ({ colour }) => colour !== 'slate'),
  ),
  notes: part('note', 'notes', ({ cards }) => cards.filter(({ kind }) => kind === 'note').length),
  descriptions: part('description', 'descriptions', ({ cards, stages }) =>
    countOf([...stages, ...cards], ({ description }) => description !== ''),
  ),
  parts: part('stage as a part of another', 'stages as parts of another', ({ stages }) =>
    countOf(stages, ({ parent }) => parent !== null),
  ),
  stageEmotions: part('emotion of a stage', 'emotions of stages', ({ stages }) =>
    countOf(stages, ({ emotion }) => emotion !== null),
  ),
  personaEmotions: part('emotion of a persona', 'emotions of personas', ({ cards, stages }) =>
    sumOf([...stages, ...cards], ({ emotions }) => Object.keys(emotions).length),
  ),
  channels: part('channel', 'channels', ({ cards }) => countOf(cards, ({ channel }) => channel !== null)),
  ratings: part('rating', 'ratings', ({ cards, stages }) =>
    sumOf(
      [...stages, ...cards],
      ({ teamRating, customerRating }) => Number(teamRating !== null) + Number(customerRating !== null),
    ),
  ),
  tags: part('tag', 'tags', ({ cards }) => sumOf(cards, ({ tags }) => tags.length)),
  owners: part('owner of a card', 'owners of cards', ({ cards }) =>
    countOf(cards, ({ owner }) => owner !== null),
  ),
  reviewDays: part('day to review a card', 'days to review cards', ({ cards }) =>
    countOf(cards, ({ reviewOn }) => reviewOn !== null),
  ),
  groups: part('card held together with others', 'cards held together with others', ({ cards }) =>
    countOf(cards, ({ group }) => group !== null),
  ),
  locks: part('lock', 'locks', ({ cards, stages }) =>
    countOf([...stages, ...cards], ({ isLocked }) => isLocked),
  ),
  needsAtRisk: part('need at risk', 'needs at risk', ({ needsAtRisk }) => needsAtRisk.length),
  momentsOfTruth: part('moment of truth', 'moments of truth', ({ momentsOfTruth }) => momentsOfTruth.length),
  painPoints: part('pain point', 'pain points', ({ painPoints }) => painPoints.length),
  evidence: part('piece of evidence', 'pieces of evidence', ({ evidence }) => evidence.length),
  opportunities: part('opportunity', 'opportunities', ({ opportunities }) => opportunities.length),
  links: part('link between cards', 'links between cards', ({ links }) => links.length),
  teamNeeds: part('need of the team’s own', 'needs of the team’s own', ({ teamNeeds }) => teamNeeds.length),
  personas: part('persona', 'personas', ({ personas }) => personas.length),
  personaDetails: part(
    'persona’s goals, words and needs',
    'personas’ goals, words and needs',
    ({ personas }) =>
      countOf(personas, ({ goals, quote, needs }) => goals !== '' || quote !== '' || needs.length > 0),
  ),
  scenario: part('scenario', 'scenarios', ({ header }) => Number(header.scenario !== '')),
  header: part('field of the journey itself', 'fields of the journey itself', ({ header }) => {
    const { goal, notes, persona, owner, state, reviewOn, isLocked, counterpart } = header;
    const said = [goal !== '', notes !== '', persona !== '', owner !== null];
    return countOf([...said, state !== 'as-is', reviewOn !== null, isLocked, counterpart !== null], Boolean);
  }),
  pictures: part(
    'picture, but for what it shows in words',
    'pictures, but for what they show in words',
    pictures,
  ),
  pictureWords: part('picture', 'pictures', pictures),
  webpPictures: part(
    'WebP picture, of which only a sign is shown',
    'WebP pictures, of which only signs are shown',
    ({ attachments }) => countOf(attachments, ({ type }) => type === 'image/webp'),
  ),
} as const satisfies Record<string, JourneyPart>;

export type JourneyPartName = keyof typeof JOURNEY_PARTS;

function part(one: string, many: string, count: (content: JourneyContent) => number): JourneyPart {
  return { one, many, count };
}

function usedLanes({ cards }: JourneyContent): number {
  return new Set(cards.map(({ place }) => place.lane)).size;
}

function pictures({ attachments }: JourneyContent): number {
  return attachments.length;
}

function countOf<T>(all: readonly T[], has: (one: T) => boolean): number {
  return all.filter(has).length;
}

function sumOf<T>(all: readonly T[], amount: (one: T) => number): number {
  let sum = 0;
  for (const one of all) sum += amount(one);
  return sum;
}
