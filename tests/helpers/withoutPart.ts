import type { JourneyPartName } from '../../shared/formats/losses/journeyParts.ts';
import type { Card } from '../../shared/journey/card.ts';
import type { JourneyContent } from '../../shared/journey/content.ts';
import { holdsCards, type Lane } from '../../shared/journey/lane.ts';
import type { Stage } from '../../shared/journey/stage.ts';

type Without = (content: JourneyContent) => Partial<JourneyContent>;

/** A journey as if nobody had ever said one of the things that a format may have no place for. */
export function withoutPart(content: JourneyContent, name: JourneyPartName): JourneyContent {
  return { ...content, ...WITHOUT[name](content) };
}

const NOBODY: Partial<Card & Stage> = { emotions: {} };
const UNRATED: Partial<Card & Stage> = {
  teamRating: null,
  customerRating: null,
  customerSample: null,
  customerRatedOn: null,
  customerSource: null,
};

const WITHOUT: Readonly<Record<JourneyPartName, Without>> = {
  lanes: ({ cards }) => ({
    lanes: [],
    cards: cards.map((card) => ({ ...card, place: { ...card.place, lane: '' } })),
  }),
  emptyLanes: ({ lanes, cards }) => {
    const used = new Set(cards.map(({ place }) => place.lane));
    return { lanes: lanes.filter((lane) => !holdsCards(lane) || used.has(lane.id)) };
  },
  drawnLanes: ({ lanes }) => ({ lanes: lanes.filter(holdsCards) }),
  laneLooks: ({ lanes }) => ({
    lanes: lanes.map((lane): Lane => ({
      ...lane,
      colour: 'slate',
      height: null,
      isCollapsed: false,
      isLocked: false,
    })),
  }),
  stageColours: ({ stages }) => ({ stages: stages.map((stage): Stage => ({ ...stage, colour: 'slate' })) }),
  notes: ({ cards }) => ({ cards: cards.filter(({ kind }) => kind !== 'note') }),
  descriptions: (content) => onBoth(content, { description: '' }),
  parts: ({ stages }) => ({ stages: stages.map((stage) => ({ ...stage, parent: null })) }),
  stageEmotions: ({ stages }) => ({ stages: stages.map((stage) => ({ ...stage, emotion: null })) }),
  personaEmotions: (content) => onBoth(content, NOBODY),
  channels: (content) => onCards(content, { channel: null }),
  ratings: (content) => onBoth(content, UNRATED),
  tags: (content) => onCards(content, { tags: [] }),
  owners: (content) => onCards(content, { owner: null }),
  reviewDays: (content) => onCards(content, { reviewOn: null }),
  groups: (content) => onCards(content, { group: null }),
  locks: (content) => onBoth(content, { isLocked: false }),
  needsAtRisk: () => ({ needsAtRisk: [] }),
  momentsOfTruth: () => ({ momentsOfTruth: [] }),
  painPoints: () => ({ painPoints: [] }),
  evidence: () => ({ evidence: [] }),
  opportunities: () => ({ opportunities: [] }),
  links: () => ({ links: [] }),
  teamNeeds: () => ({ teamNeeds: [] }),
  personas: (content) => ({
    personas: [],
    evidence: content.evidence.map((one) => ({ ...one, persona: null })),
    ...onBoth(content, NOBODY),
  }),
  personaDetails: ({ personas }) => ({
    personas: personas.map((persona) => ({ ...persona, goals: '', quote: '', needs: [] })),
  }),
  scenario: ({ header }) => ({ header: { ...header, scenario: '' } }),
  header: ({ header: { title, scenario, ...header } }) => ({
    header: {
      ...header,
      title,
      scenario,
      goal: '',
      notes: '',
      persona: '',
      owner: null,
      state: 'as-is',
      reviewOn: null,
      isLocked: false,
      counterpart: null,
    },
  }),
  // Nothing of a picture is in a journey but what it shows in words, and which file has it.
  pictures: () => ({}),
  pictureWords: () => ({ attachments: [] }),
  webpPictures: ({ attachments }) => ({
    attachments: attachments.filter(({ type }) => type !== 'image/webp'),
  }),
};

function onCards({ cards }: JourneyContent, fields: Partial<Card>): Partial<JourneyContent> {
  return { cards: cards.map((card) => ({ ...card, ...fields })) };
}

function onBoth(content: JourneyContent, fields: Partial<Card & Stage>): Partial<JourneyContent> {
  return {
    ...onCards(content, fields),
    stages: content.stages.map((stage) => ({ ...stage, ...fields })),
  };
}
