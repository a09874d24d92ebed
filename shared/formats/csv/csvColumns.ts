/** The columns of a journey as CSV, in order; new ones are only ever added at the end. Documented in docs/formats/csv.md. */
export const CSV_COLUMNS = [
  'Row',
  'ID',
  'Journey',
  'Stage',
  'Lane',
  'Title',
  'Description',
  'Channel',
  'Emotion',
  'Feelings',
  'Team rating',
  'Customer rating',
  'Customers asked',
  'Rated on',
  'Rating from',
  'Needs at risk',
  'Moment of truth',
  'Pain points',
  'Evidence',
  'Opportunities',
  'Links',
  'Pictures',
  'Tags',
  'Owner',
  'Review on',
  'Locked',
  'Group',
  'Colour',
  'Part of',
  'Stage ID',
  'Lane ID',
  'Lane kind',
  'Lane number',
] as const;

export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** The columns of which a record's fields are read and written as they are. */
export const PLAIN_FIELDS = {
  Channel: 'channel',
  Emotion: 'emotion',
  'Team rating': 'teamRating',
  'Customer rating': 'customerRating',
  'Customers asked': 'customerSample',
  'Rated on': 'customerRatedOn',
  'Rating from': 'customerSource',
  Tags: 'tags',
  Owner: 'owner',
  'Review on': 'reviewOn',
  Locked: 'isLocked',
  Group: 'group',
  Description: 'description',
  Colour: 'colour',
} as const satisfies Partial<Record<CsvColumn, string>>;

/** The parts of what is marked, in the order in which they stand between bars. */
export const ENTRY_FIELDS = {
  need: ['need', 'level', 'grade', 'reason'],
  moment: ['stake', 'state', 'kind', 'reason'],
  pain: [
    'title',
    'severity',
    'frequency',
    'share',
    'status',
    'needs',
    'owner',
    'dueOn',
    'effort',
    'description',
    'rootCause',
    'ideas',
  ],
  evidence: ['quote', 'source', 'heardOn', 'score', 'scale', 'sample', 'grade', 'link'],
  opportunity: ['title', 'importance', 'satisfaction', 'effort', 'needs', 'painPoints', 'description'],
  link: ['to', 'kind', 'label'],
} as const;

/** Columns of numbers, which are never taken for formulas: a minus before them stays as it is. */
export const NUMBER_COLUMNS: readonly CsvColumn[] = [
  'Emotion',
  'Team rating',
  'Customer rating',
  'Customers asked',
  'Lane number',
];
