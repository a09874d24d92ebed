/** The stages of the map of a contact centre that is built by the keyboard alone. */
export const CONTACT_STAGES = [
  'Something is wrong',
  'Looking for help',
  'Getting through',
  'Explaining',
  'Putting it right',
] as const;

/** What the lanes of a blank journey are called in it. */
export const CONTACT_LANES = ['What the caller does', 'What our agent does', 'Behind the call'] as const;

/** Its cards, by lane and stage; each is typed into its cell. */
export const CONTACT_CARDS: readonly (readonly [lane: number, stage: number, title: string])[] = [
  [0, 0, 'I open the bill because the amount looks wrong'],
  [0, 1, 'I search the help pages because I would rather not call'],
  [0, 1, 'I ask the chatbot because it says it can help'],
  [0, 2, 'I wait on hold because I have no other way'],
  [0, 3, 'I am transferred because this team cannot see discounts'],
  [0, 4, 'I am offered a credit because I have been with them for years'],
  [1, 3, 'Listens, types a note, transfers cold'],
  [2, 2, 'Bills and calls peak in the same week'],
  [2, 3, 'Two teams, two systems'],
];
