/** What a folder is for, and everything that its production files may import; what is not named is forbidden. */
export interface Layer {
  is: string;
  /** Other folders, as values and types. */
  imports?: string[];
  /** Other folders, as types only. */
  types?: string[];
  packages?: string[];
  /** Node's own modules. */
  node?: boolean;
}

const react = ['react', 'lucide-react'];
const fastify = [
  'fastify',
  '@fastify/helmet',
  '@fastify/rate-limit',
  '@fastify/static',
  'fastify-type-provider-zod',
];

const sharedLayers = {
  'shared/words': { is: 'what Waymark says by itself, in the languages it speaks' },
  'shared/journey': { is: 'what a journey is', packages: ['fractional-indexing'] },
  'shared/needs': { is: 'the catalogues of needs, as data', imports: ['shared/journey'] },
  'shared/protocol': {
    is: 'what client and server say to each other',
    imports: ['shared/journey', 'shared/needs'],
    packages: ['zod'],
  },
  'shared/document': {
    is: 'a journey inside a Y.Doc',
    imports: ['shared/journey', 'shared/needs'],
    packages: ['yjs'],
  },
  'shared/changes': {
    is: 'every way a journey can change',
    imports: ['shared/document', 'shared/journey', 'shared/needs'],
    packages: ['yjs'],
  },
  'shared/scoring': {
    is: 'a snapshot as numbers',
    imports: ['shared/journey', 'shared/needs'],
    types: ['shared/protocol'],
  },
  'shared/lenses': {
    is: 'ways to read a map, for screen and exports alike',
    imports: ['shared/journey', 'shared/scoring'],
  },
  'shared/finding': { is: 'which words are where in a journey', imports: ['shared/journey', 'shared/needs'] },
  'shared/comparison': {
    is: 'what changed from one journey to another',
    imports: ['shared/journey', 'shared/needs', 'shared/scoring'],
  },
  'shared/layout': {
    is: 'where everything lies',
    imports: ['shared/journey', 'shared/lenses', 'shared/needs', 'shared/scoring'],
  },
  'shared/marks': {
    is: 'how marks are shaped, coloured and called, on screen and in pictures',
    imports: ['shared/journey'],
    types: ['shared/layout', 'shared/lenses', 'shared/needs'],
  },
  'shared/scene': {
    is: 'a layout as boxes, lines and text',
    imports: [
      'shared/journey',
      'shared/layout',
      'shared/lenses',
      'shared/marks',
      'shared/needs',
      'shared/scoring',
      'shared/words',
    ],
  },
  'shared/fonts': {
    is: 'how wide letters are, and in which order they are painted',
    types: ['shared/scene'],
    packages: ['bidi-js'],
  },
  'shared/templates': {
    is: 'journeys to start from',
    imports: ['shared/journey', 'shared/needs', 'shared/protocol'],
  },
  'shared/formats': {
    is: 'journeys from and to files',
    imports: [
      'shared/finding',
      'shared/fonts',
      'shared/journey',
      'shared/layout',
      'shared/lenses',
      'shared/marks',
      'shared/needs',
      'shared/protocol',
      'shared/scene',
      'shared/scoring',
      'shared/words',
    ],
    packages: ['fflate'],
  },
} satisfies Record<string, Layer>;

/** Every folder of the pure half. */
export const sharedFolders = Object.keys(sharedLayers);
/** What may be read of a journey anywhere in the client. */
const reading = [
  'shared/finding',
  'shared/journey',
  'shared/layout',
  'shared/lenses',
  'shared/marks',
  'shared/needs',
  'shared/protocol',
  'shared/scoring',
];
/** What a part of the board is made of: it reads the model, and writes through actions and changes. */
const boardPart = [
  'client/words',
  'client/actions',
  'client/marks',
  'client/model',
  'client/ui',
  'shared/changes',
  ...reading,
];
/** What a page other than the board is made of. */
const page = ['client/words', 'client/api', 'client/marks', 'client/model', 'client/ui', ...reading];

const clientLayers = {
  'client/ui': {
    is: 'buttons, dialogs, menus, tokens: no word of the domain',
    imports: ['client/words'],
    packages: [...react, 'wouter', '@base-ui/react'],
  },
  'client/words': { is: 'what the interface says, in the reader’s language', imports: ['shared/words'] },
  'client/api': {
    is: 'the requests of shared/protocol, with fetch',
    imports: ['client/words', 'shared/journey', 'shared/lenses', 'shared/protocol'],
    types: ['shared/formats'],
  },
  'client/marks': {
    is: 'how needs, pains, moments, channels and emotions are drawn',
    imports: ['client/ui', 'client/words', ...reading],
    packages: react,
  },
  'client/model': {
    is: 'the live document in a browser',
    imports: ['client/api', 'client/words', 'shared/changes', 'shared/document', ...reading],
    packages: ['react', 'yjs', 'lib0', 'y-indexeddb', 'y-protocols', 'y-websocket'],
  },
  'client/actions': {
    is: 'what a person can do',
    imports: ['client/api', 'client/marks', 'client/model', 'client/words', 'shared/changes', ...reading],
    types: ['shared/document'],
    packages: react,
  },
  'client/canvas': {
    is: 'the board, the only user of React Flow',
    imports: boardPart,
    packages: [...react, 'reactflow'],
  },
  'client/outline': {
    is: 'the same journey as table and tree',
    imports: boardPart,
    types: ['shared/document'],
    packages: react,
  },
  'client/panels': {
    is: 'inspector, lenses, share, history',
    imports: ['client/api', ...boardPart],
    types: ['shared/document'],
    packages: [...react, '@base-ui/react'],
  },
  'client/home': {
    is: 'the list of journeys',
    imports: [...page, 'client/exporting', 'shared/formats', 'shared/templates'],
    packages: [...react, 'wouter'],
  },
  'client/compare': {
    is: 'how things are beside how they should become',
    imports: [...page, 'shared/comparison'],
    packages: [...react, 'wouter'],
  },
  'client/exporting': {
    is: 'the dialog that takes a journey out as a file',
    imports: ['client/api', 'client/ui', 'client/words', 'shared/formats', 'shared/lenses'],
    packages: react,
  },
  'client/review': {
    is: 'findings over journeys',
    imports: page,
    packages: [...react, 'wouter', '@visx/axis', '@visx/heatmap', '@visx/scale', '@visx/shape'],
  },
  'client/app': {
    is: 'shell, routes, session: the only folder that may import all others',
    imports: [
      'client/actions',
      'client/api',
      'client/canvas',
      'client/compare',
      'client/exporting',
      'client/home',
      'client/marks',
      'client/model',
      'client/outline',
      'client/panels',
      'client/review',
      'client/ui',
      'client/words',
      'shared/changes',
      'shared/formats',
      'shared/templates',
      'shared/words',
      ...reading,
    ],
    types: ['shared/document'],
    packages: [...react, 'react-dom', 'wouter', '@base-ui/react'],
  },
  'client/main.tsx': {
    is: 'puts the app into the page, with fonts and styles',
    imports: ['client/app', 'client/marks', 'client/ui', 'client/words', 'shared/journey'],
    packages: ['react', 'react-dom', '@fontsource-variable/inter'],
  },
} satisfies Record<string, Layer>;

/** Small files at the top of server/ that any of its folders may use. */
const serverBasics = ['server/newId.ts', 'server/newRecordId.ts', 'server/startError.ts'];

const serverLayers = {
  'server/newId.ts': { is: 'random ids that nobody guesses', node: true },
  'server/newRecordId.ts': { is: 'ids for records that the server writes', imports: ['server/newId.ts'] },
  'server/startError.ts': { is: 'why the server cannot start, in one line' },
  'server/config.ts': {
    is: 'the configuration, read once',
    imports: ['server/startError.ts'],
    types: ['server/storage', 'server/tracing'],
    node: true,
  },
  'server/fonts': {
    is: 'the fonts that come with the install, read from their packages',
    imports: ['shared/fonts', 'shared/journey'],
    types: ['shared/scene'],
    packages: ['harfbuzzjs', 'woff2-encoder'],
    node: true,
  },
  'server/storage': {
    is: 'one interface; SQLite and PostgreSQL',
    imports: [...serverBasics, 'shared/journey', 'shared/protocol'],
    packages: ['kysely', 'pg'],
    node: true,
  },
  'server/bus': {
    is: 'one interface; in-process and Redis',
    imports: ['server/startError.ts'],
    packages: ['@redis/client'],
    node: true,
  },
  'server/tracing': {
    is: 'what took how long, told to a collector',
    packages: [
      '@opentelemetry/api',
      '@opentelemetry/exporter-trace-otlp-http',
      '@opentelemetry/resources',
      '@opentelemetry/sdk-trace',
    ],
    node: true,
  },
  'server/work': {
    is: 'work that is done later, by whichever server is free',
    imports: ['server/storage', 'server/tracing'],
    node: true,
  },
  'server/auth': {
    is: 'identity, sessions, who may do what',
    imports: [...serverBasics, 'server/storage', 'shared/journey', 'shared/protocol'],
    node: true,
  },
  'server/sync': {
    is: 'rooms: socket, roles, durable log, fan-out, presence',
    imports: [
      ...serverBasics,
      'server/bus',
      'server/storage',
      'server/tracing',
      'shared/changes',
      'shared/document',
      'shared/journey',
      'shared/protocol',
    ],
    packages: ['yjs', 'lib0', 'y-protocols', 'ws'],
    node: true,
  },
  'server/journeys': {
    is: 'what can be done with a whole journey: create, import, summarise',
    imports: [
      ...serverBasics,
      'server/fonts',
      'server/storage',
      'server/sync',
      'shared/document',
      'shared/fonts',
      'shared/formats',
      'shared/journey',
      'shared/lenses',
      'shared/protocol',
      'shared/scene',
      'shared/scoring',
      'shared/templates',
      'shared/words',
    ],
    packages: ['@resvg/resvg-js', 'zod'],
    node: true,
  },
  'server/index': {
    is: 'findings of all journeys, a projection of the documents',
    imports: [
      'server/storage',
      'shared/finding',
      'shared/journey',
      'shared/needs',
      'shared/protocol',
      'shared/scoring',
    ],
    node: true,
  },
  'server/http': {
    is: 'one folder per resource: parse, authorise, call, present',
    imports: [
      ...serverBasics,
      'server/auth',
      'server/config.ts',
      'server/index',
      'server/journeys',
      'server/storage',
      'server/sync',
      'server/tracing',
      'server/work',
      'shared/changes',
      'shared/document',
      'shared/finding',
      'shared/formats',
      'shared/journey',
      'shared/lenses',
      'shared/needs',
      'shared/protocol',
      'shared/templates',
      'shared/words',
    ],
    packages: [...fastify, 'image-size', 'prom-client', 'ws', 'zod'],
    node: true,
  },
  'server/cli': {
    is: 'the commands of `waymark`',
    imports: [
      ...serverBasics,
      'server/journeys',
      'server/storage',
      'server/sync',
      'shared/document',
      'shared/formats',
      'shared/journey',
      'shared/lenses',
      'shared/protocol',
    ],
    node: true,
  },
  'server/cli.ts': {
    is: 'wires the commands',
    imports: [
      ...serverBasics,
      'server/bus',
      'server/cli',
      'server/config.ts',
      'server/storage',
      'server/sync',
      'shared/formats',
    ],
    packages: ['pino'],
    node: true,
  },
  'server/startServer.ts': {
    is: 'the one composition root: wires the parts and listens',
    imports: [
      ...serverBasics,
      'server/auth',
      'server/bus',
      'server/config.ts',
      'server/http',
      'server/index',
      'server/storage',
      'server/sync',
      'server/tracing',
      'server/work',
    ],
    packages: ['pino'],
    node: true,
  },
  'server/main.ts': {
    is: 'starts the server as a program',
    imports: ['server/config.ts', 'server/startError.ts', 'server/startServer.ts'],
    node: true,
  },
} satisfies Record<string, Layer>;

/** The product's folders, and the files beside them: who may import whom. */
export const layers: Record<string, Layer> = { ...sharedLayers, ...clientLayers, ...serverLayers };
