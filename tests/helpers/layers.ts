import { serverLayers } from './serverLayers.ts';

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
const sharedLayers = {
  'shared/words': { is: 'what Waymark says by itself, in the languages it speaks' },
  'shared/journey': { is: 'what a journey is', packages: ['fractional-indexing'] },
  'shared/needs': { is: 'the catalogues of needs, as data', imports: ['shared/journey'] },
  'shared/protocol': {
    is: 'what client and server say to each other',
    imports: ['shared/journey', 'shared/needs', 'shared/words'],
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
    types: ['shared/protocol'],
  },
  'shared/fonts': {
    is: 'how wide letters are, and in which order they are painted',
    types: ['shared/scene'],
    packages: ['bidi-js'],
  },
  'shared/templates': {
    is: 'journeys to start from',
    imports: ['shared/journey', 'shared/needs', 'shared/protocol', 'shared/words'],
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
    packages: [...react, 'react-dom', 'wouter', '@base-ui/react'],
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
    imports: [
      ...page,
      'client/exporting',
      'shared/formats',
      'shared/scene',
      'shared/templates',
      'shared/words',
    ],
    packages: [...react, 'wouter'],
  },
  'client/compare': {
    is: 'how things are beside how they should become',
    imports: [...page, 'shared/comparison'],
    packages: [...react, 'wouter'],
  },
  'client/exporting': {
    is: 'the dialog that takes a journey out as a file',
    imports: [
      'client/api',
      'client/ui',
      'client/words',
      'shared/fonts',
      'shared/formats',
      'shared/journey',
      'shared/lenses',
    ],
    types: ['shared/scene', 'shared/words'],
    packages: [
      ...react,
      '@fontsource-variable/noto-emoji',
      '@fontsource-variable/noto-sans-arabic',
      '@fontsource-variable/noto-sans-hebrew',
      '@fontsource-variable/noto-sans-jp',
      '@fontsource-variable/noto-sans-kr',
      '@fontsource-variable/noto-sans-sc',
      '@fontsource/noto-sans-symbols-2',
    ],
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

/** The product's folders, and the files beside them: who may import whom. */
export const layers: Record<string, Layer> = { ...sharedLayers, ...clientLayers, ...serverLayers };
