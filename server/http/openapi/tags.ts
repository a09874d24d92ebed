/** The chapters of the description, in the order in which they are read. */
export const TAGS = [
  {
    name: 'journeys',
    title: 'Journeys',
    description: 'Maps: which there are, making, renaming, copying and deleting them',
  },
  {
    name: 'files',
    title: 'Files in and out',
    description: 'Journeys made of files, and files made of journeys',
  },
  {
    name: 'review',
    title: 'Review',
    description: 'What hurts in all journeys one may read, and what becomes of it',
  },
  { name: 'comments', title: 'Comments', description: 'What people say about a journey' },
  { name: 'rounds', title: 'Rounds', description: 'Rating and voting together' },
  { name: 'personas', title: 'Personas', description: 'Who walks the journeys: those of the workspace' },
  { name: 'pictures', title: 'Pictures', description: 'Pictures on the cards of a journey' },
  { name: 'sharing', title: 'Sharing', description: 'Links that let people in, and who came' },
  { name: 'inbox', title: 'Inbox', description: 'What concerns one' },
  { name: 'mail', title: 'Mail', description: 'Whether and where that is mailed' },
  { name: 'tokens', title: 'Tokens', description: 'What programs may do in one’s name' },
  { name: 'session', title: 'Session', description: 'Who one is' },
  { name: 'description', title: 'Description', description: 'What there is to ask for, and what files hold' },
  { name: 'operation', title: 'Operation', description: 'How the server is' },
] as const;

type TagName = (typeof TAGS)[number]['name'];

const BY_ADDRESS: readonly (readonly [RegExp, TagName])[] = [
  [/^\/api\/journeys\/(import$|:id\/(export\/|voices$))/, 'files'],
  [/^\/api\/(review\/|journeys\/:id\/(review|findings)(\/|$))/, 'review'],
  [/^\/api\/journeys\/:id\/comments/, 'comments'],
  [/^\/api\/journeys\/:id\/rounds/, 'rounds'],
  [/^\/api\/journeys\/:id\/pictures/, 'pictures'],
  [/^\/api\/(join$|journeys\/:id\/(links|people))/, 'sharing'],
  [/^\/api\/journeys/, 'journeys'],
  [/^\/api\/personas/, 'personas'],
  [/^\/api\/inbox/, 'inbox'],
  [/^\/api\/mail/, 'mail'],
  [/^\/api\/tokens/, 'tokens'],
  [/^\/api\/session/, 'session'],
  [/^\/api\//, 'description'],
];

/** The chapter of a route, by its pattern. */
export function tagOf(url: string): TagName {
  return BY_ADDRESS.find(([pattern]) => pattern.test(url))?.[1] ?? 'operation';
}
