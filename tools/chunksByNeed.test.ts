import { expect, test } from 'vitest';
import { chunksByNeed, type Plan } from './chunksByNeed.ts';

const plan: Plan = { entry: 'main', page: 'journey', later: { hands: ['keys'], soon: ['find'] } };

/** What imports what, and what it imports only when it asks for it. */
const modules: Readonly<Record<string, { at?: string[]; later?: string[] }>> = {
  main: { at: ['app', 'react'], later: ['journey', 'home'] },
  app: {},
  react: {},
  journey: { at: ['react', 'board', 'heat'], later: ['keys'] },
  board: {},
  heat: {},
  keys: { at: ['board', 'menu', 'change'], later: ['find', 'slides'] },
  menu: {},
  change: {},
  find: { at: ['change', 'words'] },
  words: {},
  slides: {},
  home: { at: ['heat', 'menu', 'tile'] },
  tile: {},
};

const graph = {
  getModuleInfo: (id: string) => {
    const module = modules[id];
    if (module === undefined) return null;
    return { importedIds: module.at ?? [], dynamicallyImportedIds: module.later ?? [] };
  },
};

/** The first chunk that takes a module, as bundlers ask them. */
function chunkOf(id: string, of: Plan = plan): string | undefined {
  return chunksByNeed(of).find((chunk) => chunk.name(id, graph) !== null)?.debugName;
}

test('keeps each module in the file of the first step that needs it', () => {
  expect(['app', 'react'].map((id) => chunkOf(id))).toEqual(['base', 'base']);
  expect(['journey', 'board'].map((id) => chunkOf(id))).toEqual(['page', 'page']);
  expect(['keys', 'change'].map((id) => chunkOf(id))).toEqual(['hands', 'hands']);
  expect(['find', 'words'].map((id) => chunkOf(id))).toEqual(['soon', 'soon']);
});

test('keeps what other pages need too apart, so that they need not fetch the rest', () => {
  expect(chunkOf('heat')).toBe('pages');
  expect(chunkOf('menu')).toBe('common');
});

test('leaves the entry, other pages and what is seldom asked for to the bundler', () => {
  expect(['main', 'home', 'tile', 'slides'].map((id) => chunkOf(id))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('names its chunks before those that need them', () => {
  expect(chunksByNeed(plan).map(({ debugName }) => debugName)).toEqual([
    'base',
    'pages',
    'page',
    'common',
    'hands',
    'soon',
  ]);
});

test('says which part of the plan is not there any more', () => {
  expect(() => chunkOf('app', { ...plan, later: { hands: ['gone'] } })).toThrow(/^gone is named/);
});
