import { opportunityScore } from '../../scoring/opportunityScore.ts';
import { painScore } from '../../scoring/painScore.ts';
import type { CollectionName, RecordIn } from '../../journey/collections.ts';
import type { Id } from '../../journey/id.ts';
import type { JourneyNames } from './journeyNames.ts';
import type { WrittenCell } from './workbook.ts';

/** One column of a sheet of records: a field of theirs, or what is told of them for people and not read back. */
export type SheetColumn<C extends CollectionName> = {
  readonly title: string;
  /** In characters. */
  readonly width: number;
} & (
  | { readonly field: FieldPath<C>; readonly isDay?: true }
  | { readonly tell: (record: RecordIn<C>, names: JourneyNames) => WrittenCell }
);

/** A field of a record; those that hold several values have a column each. */
type FieldPath<C extends CollectionName> =
  | Exclude<keyof RecordIn<C> & string, 'owner' | 'place' | 'emotions'>
  | ('owner' extends keyof RecordIn<C> ? 'owner.name' | 'owner.person' : never)
  | ('place' extends keyof RecordIn<C> ? 'place.stage' | 'place.lane' | 'place.order' : never);

// Columns that several sheets have.
const ID = { title: 'ID', width: 14, field: 'id' } as const;
const NAME = { title: 'Name', width: 24, field: 'name' } as const;
const TITLE = { title: 'Title', width: 40, field: 'title' } as const;
const DESCRIPTION = { title: 'Description', width: 40, field: 'description' } as const;
const EMOTION = { title: 'Emotion', width: 9, field: 'emotion' } as const;
const COLOUR = { title: 'Colour', width: 9, field: 'colour' } as const;
const EFFORT = { title: 'Effort', width: 8, field: 'effort' } as const;
const OWNER = { title: 'Owner', width: 16, field: 'owner.name' } as const;
const OWNER_ID = { title: 'Owner ID', width: 12, field: 'owner.person' } as const;
const LOCKED = { title: 'Locked', width: 8, field: 'isLocked' } as const;
const ORDER = { title: 'Order', width: 8, field: 'order' } as const;
const DELIVERY = [
  { title: 'Team rating', width: 12, field: 'teamRating' },
  { title: 'Customer rating', width: 15, field: 'customerRating' },
  { title: 'Customers asked', width: 15, field: 'customerSample' },
  { title: 'Rated on', width: 12, field: 'customerRatedOn', isDay: true },
  { title: 'Rating from', width: 14, field: 'customerSource' },
] as const;

type Hanging = { readonly subject: Id };
const ON = {
  title: 'On',
  width: 40,
  tell: ({ subject }: Hanging, names: JourneyNames) => names.subject(subject),
} as const;
const ON_ID = { title: 'On ID', width: 14, field: 'subject' } as const;
const SUBJECT = [
  {
    title: 'Stage',
    width: 18,
    tell: ({ subject }: Hanging, names: JourneyNames) => names.stage(subject),
  },
  ON,
] as const;

const NEEDS = {
  title: 'Needs',
  width: 28,
  tell: ({ needs }: { readonly needs: readonly Id[] }, names: JourneyNames) =>
    needs.map(names.need).join('; '),
} as const;
const NEED_IDS = { title: 'Need IDs', width: 18, field: 'needs' } as const;

/** What each column of a journey's sheets is; documented in docs/formats/xlsx.md. */
export const SHEET_COLUMNS: { readonly [C in CollectionName]: readonly SheetColumn<C>[] } = {
  cards: [
    ID,
    { title: 'Kind', width: 12, field: 'kind' },
    { title: 'Stage', width: 18, tell: ({ place }, names) => names.subject(place.stage) },
    { title: 'Lane', width: 18, tell: ({ place }, names) => names.lane(place.lane) },
    TITLE,
    DESCRIPTION,
    { title: 'Channel', width: 12, field: 'channel' },
    EMOTION,
    ...DELIVERY,
    { title: 'Tags', width: 18, field: 'tags' },
    OWNER,
    { title: 'Review on', width: 12, field: 'reviewOn', isDay: true },
    LOCKED,
    { title: 'Group', width: 10, field: 'group' },
    OWNER_ID,
    { title: 'Stage ID', width: 14, field: 'place.stage' },
    { title: 'Lane ID', width: 14, field: 'place.lane' },
    { title: 'Order', width: 8, field: 'place.order' },
  ],
  needsAtRisk: [
    ID,
    ...SUBJECT,
    { title: 'Need', width: 28, tell: ({ need }, names) => names.need(need) },
    { title: 'Risk level', width: 10, field: 'level' },
    { title: 'Reason', width: 40, field: 'reason' },
    { title: 'Evidence grade', width: 15, field: 'grade' },
    { title: 'Need ID', width: 14, field: 'need' },
    ON_ID,
  ],
  painPoints: [
    ID,
    ...SUBJECT,
    TITLE,
    DESCRIPTION,
    { title: 'Severity', width: 9, field: 'severity' },
    { title: 'Frequency', width: 10, field: 'frequency' },
    { title: 'Share of customers in %', width: 12, field: 'share' },
    {
      title: 'Priority',
      width: 9,
      tell: (pain, names) => painScore(pain, names.isMomentOfTruth(pain.subject)),
    },
    NEEDS,
    { title: 'Root cause', width: 30, field: 'rootCause' },
    { title: 'Ideas', width: 30, field: 'ideas' },
    { title: 'Status', width: 12, field: 'status' },
    OWNER,
    { title: 'Due on', width: 12, field: 'dueOn', isDay: true },
    EFFORT,
    OWNER_ID,
    NEED_IDS,
    ON_ID,
    ORDER,
  ],
  momentsOfTruth: [
    ID,
    ...SUBJECT,
    { title: 'Stake', width: 8, field: 'stake' },
    { title: 'Goes today', width: 12, field: 'state' },
    { title: 'Reason', width: 40, field: 'reason' },
    { title: 'Kind', width: 8, field: 'kind' },
    ON_ID,
  ],
  evidence: [
    ID,
    ...SUBJECT,
    { title: 'Quote', width: 50, field: 'quote' },
    { title: 'Source', width: 14, field: 'source' },
    { title: 'Heard on', width: 12, field: 'heardOn', isDay: true },
    { title: 'Score', width: 8, field: 'score' },
    { title: 'Scale', width: 8, field: 'scale' },
    { title: 'Sample', width: 9, field: 'sample' },
    { title: 'Grade', width: 11, field: 'grade' },
    { title: 'Link', width: 24, field: 'link' },
    { title: 'Persona', width: 18, tell: ({ persona }, names) => names.persona(persona ?? '') },
    { title: 'Persona ID', width: 12, field: 'persona' },
    ON_ID,
    ORDER,
  ],
  opportunities: [
    ID,
    ...SUBJECT,
    TITLE,
    DESCRIPTION,
    { title: 'Importance', width: 11, field: 'importance' },
    { title: 'Satisfaction', width: 11, field: 'satisfaction' },
    { title: 'Opportunity score', width: 11, tell: opportunityScore },
    EFFORT,
    {
      title: 'Pain points',
      width: 30,
      tell: ({ painPoints }, names) => painPoints.map(names.subject).join('; '),
    },
    NEEDS,
    { title: 'Pain point IDs', width: 18, field: 'painPoints' },
    NEED_IDS,
    ON_ID,
    ORDER,
  ],
  stages: [
    ID,
    NAME,
    DESCRIPTION,
    {
      title: 'Part of',
      width: 18,
      tell: ({ parent }, names) => (parent === null ? null : names.subject(parent)),
    },
    EMOTION,
    ...DELIVERY,
    COLOUR,
    LOCKED,
    { title: 'Part of ID', width: 14, field: 'parent' },
    ORDER,
  ],
  lanes: [
    ID,
    NAME,
    { title: 'Kind', width: 12, field: 'kind' },
    COLOUR,
    { title: 'Height', width: 8, field: 'height' },
    { title: 'Collapsed', width: 10, field: 'isCollapsed' },
    LOCKED,
    ORDER,
  ],
  links: [
    ID,
    { title: 'From', width: 40, tell: ({ from }, names) => names.subject(from) },
    { title: 'To', width: 40, tell: ({ to }, names) => names.subject(to) },
    { title: 'Kind', width: 10, field: 'kind' },
    { title: 'Label', width: 24, field: 'label' },
    { title: 'From ID', width: 14, field: 'from' },
    { title: 'To ID', width: 14, field: 'to' },
  ],
  personas: [
    ID,
    NAME,
    { title: 'Goals', width: 40, field: 'goals' },
    { title: 'Quote', width: 40, field: 'quote' },
    NEEDS,
    COLOUR,
    NEED_IDS,
    { title: 'Picture', width: 12, field: 'picture' },
    { title: 'Workspace persona', width: 16, field: 'source' },
    ORDER,
  ],
  teamNeeds: [
    ID,
    NAME,
    { title: 'Asks', width: 40, field: 'asks' },
    COLOUR,
    { title: 'Retired', width: 9, field: 'isRetired' },
    ORDER,
  ],
  attachments: [
    ID,
    ON,
    { title: 'Shows', width: 40, field: 'alt' },
    { title: 'Type', width: 12, field: 'type' },
    { title: 'Width', width: 8, field: 'width' },
    { title: 'Height', width: 8, field: 'height' },
    { title: 'File', width: 24, field: 'file' },
    ON_ID,
    ORDER,
  ],
};

/** What the sheet of each collection is called. */
export const SHEET_NAMES: Readonly<Record<CollectionName, string>> = {
  cards: 'Touchpoints',
  needsAtRisk: 'Needs at risk',
  painPoints: 'Pain points',
  momentsOfTruth: 'Moments of truth',
  evidence: 'Evidence',
  opportunities: 'Opportunities',
  stages: 'Stages',
  lanes: 'Lanes',
  links: 'Links',
  personas: 'Personas',
  teamNeeds: 'Team needs',
  attachments: 'Pictures',
};

/** The collections in the order of their sheets, which is that of {@link SHEET_COLUMNS}. */
export const SHEETS = Object.keys(SHEET_COLUMNS) as CollectionName[];

/** The sheet of how each persona feels at a stage or card. */
export const FEELINGS = {
  name: 'Feelings',
  columns: [
    { title: 'Stage', width: 18 },
    { title: 'On', width: 40 },
    { title: 'Persona', width: 18 },
    { title: 'Emotion', width: 9 },
    { title: 'Persona ID', width: 14 },
    { title: 'On ID', width: 14 },
  ],
} as const;
