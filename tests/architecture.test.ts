import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layers, type Layer } from './helpers/layers.ts';
import { rigLayers } from './helpers/rigLayers.ts';
import { readSourceFile, readSourceFiles, type SourceFile } from './helpers/sourceFiles.ts';
import { readStyleSheets } from './helpers/styleSheets.ts';
import { unitTestLayer } from './helpers/unitTestLayer.ts';

const MOST_LINES = 300;
const MOST_TEST_LINES = 400;

const table = { ...layers, ...rigLayers };
const files = readSourceFiles(['shared', 'client', 'server', 'tests', 'tools']);
const product = files.filter(({ path }) => !/^(tests|tools)\//.test(path));
const production = product.filter(({ isTest }) => !isTest);

/** The row of the table that speaks for a path: `client/canvas` for all below it, `client/main.tsx` for itself. */
function layerOf(path: string): string | undefined {
  return Object.keys(table).find((name) => path === name || path.startsWith(`${name}/`));
}

function layerFor(file: SourceFile, name: string): Layer | undefined {
  return file.isTest && name in layers ? unitTestLayer(name) : table[name];
}

/** Every import of a file that its row does not allow, as a sentence. */
function trespasses(file: SourceFile): string[] {
  // A unit test beside a file at the top of a side belongs to that file.
  const subject = file.isTest ? file.path.replace(/\.test(\.tsx?)$/, '$1') : file.path;
  const name = layerOf(file.path) ?? layerOf(subject);
  const layer = name === undefined ? undefined : layerFor(file, name);
  if (name === undefined || layer === undefined)
    return [`${file.path} lies in no folder that the table names`];
  return file.imports.flatMap(({ target, kind, isType }) => {
    if (kind === 'node') return layer.node === true ? [] : [`${file.path} (${name}) imports ${target}`];
    if (kind === 'package')
      return layer.packages?.includes(target) ? [] : [`${file.path} (${name}) imports ${target}`];
    const other = layerOf(target) ?? target;
    if (other === name || layer.imports?.includes(other)) return [];
    if (isType && layer.types?.includes(other)) return [];
    return [`${file.path} (${name}) imports ${target}`];
  });
}

/** Which rows of the table may import the given folder or package, tests aside. */
function allowedToImport(what: string): string[] {
  return Object.entries(layers)
    .filter(([, { imports = [], packages = [] }]) => imports.includes(what) || packages.includes(what))
    .map(([name]) => name);
}

function paths(found: SourceFile[]): string[] {
  return found.map(({ path }) => path);
}

describe('the source', () => {
  it('imports only what the table allows to its folder', () => {
    expect(files.flatMap(trespasses)).toEqual([]);
  });

  it('has no barrels: names are imported from the file that defines them', () => {
    expect(
      paths(product.filter((file) => file.reExports || /^index\.tsx?$/.test(basename(file.path)))),
    ).toEqual([]);
  });

  it('has named exports only', () => {
    expect(paths(product.filter((file) => file.hasDefaultExport))).toEqual([]);
  });

  it('has no file that is named after nothing', () => {
    const nameless = /(^|\/)(utils?|helpers?|common|misc|types)(\/|\.tsx?$)/i;
    expect(paths(product.filter(({ path }) => nameless.test(path)))).toEqual([]);
  });

  it(`has no production file of more than ${MOST_LINES} lines, and no test of more than ${MOST_TEST_LINES}`, () => {
    const tooLong = files.filter(
      (file) => file.lines > (production.includes(file) ? MOST_LINES : MOST_TEST_LINES),
    );
    expect(tooLong.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });
});

describe('the style sheets', () => {
  const sheets = readStyleSheets();

  it('have every class that a component names', () => {
    const missing = sheets.flatMap(({ path, classes, named }) =>
      named.filter(({ name }) => !classes.has(name)).map(({ by, name }) => `${by}: .${name} of ${path}`),
    );
    expect(missing).toEqual([]);
  });

  it('have no class that no component names', () => {
    const idle = sheets
      .filter(({ isReckoned }) => !isReckoned)
      .flatMap(({ path, classes, named }) => {
        const used = new Set(named.map(({ name }) => name));
        return [...classes].filter((name) => !used.has(name)).map((name) => `${path}: .${name}`);
      });
    expect(idle).toEqual([]);
  });

  it(`have no more than ${MOST_LINES} lines`, () => {
    const tooLong = sheets.filter(({ lines }) => lines > MOST_LINES);
    expect(tooLong.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });
});

describe('the table', () => {
  it('names only folders and files that other rows can name', () => {
    const unknown = Object.values(table)
      .flatMap(({ imports = [], types = [] }) => [...imports, ...types])
      .filter((name) => !(name in table));
    expect(unknown).toEqual([]);
  });

  it('has no cycle between folders', () => {
    const done = new Set<string>();
    const visit = (name: string, above: string[]): string[] => {
      if (above.includes(name)) return [[...above, name].join(' → ')];
      if (done.has(name)) return [];
      done.add(name);
      return (layers[name]?.imports ?? []).flatMap((next) => visit(next, [...above, name]));
    };
    expect(Object.keys(layers).flatMap((name) => visit(name, []))).toEqual([]);
  });

  it('lets only the document, its changes, the model and the sync server know Yjs', () => {
    expect(allowedToImport('yjs')).toEqual([
      'shared/document',
      'shared/changes',
      'client/model',
      'server/sync',
    ]);
  });

  it('keeps React Flow in the canvas', () => {
    expect(allowedToImport('reactflow')).toEqual(['client/canvas']);
  });

  it('keeps client and server apart, and shared pure', () => {
    const sides = Object.entries(layers).flatMap(
      ([name, { imports = [], types = [], packages = [], node }]) => {
        const side = name.split('/')[0];
        const strangers = [...imports, ...types].filter(
          (other) => !other.startsWith(`${side}/`) && !other.startsWith('shared/'),
        );
        const impure =
          side === 'shared' ? packages.filter((used) => /react|fastify|kysely|pg$/.test(used)) : [];
        const nodeOutside = node === true && side !== 'server' ? ['node:'] : [];
        return [...strangers, ...impure, ...nodeOutside].map((what) => `${name}: ${what}`);
      },
    );
    expect(sides).toEqual([]);
  });

  it('lets the canvas, panels and pages meet only in the app', () => {
    for (const part of ['client/canvas', 'client/outline', 'client/panels', 'client/home', 'client/review']) {
      expect(allowedToImport(part)).toEqual(['client/app']);
    }
  });

  it('keeps the domain out of client/ui', () => {
    expect(layers['client/ui']?.imports ?? []).toEqual(['client/words']);
  });
});

describe('the check itself', () => {
  it.each([
    ['client/ui/Button.tsx', `import { readCard } from '../../shared/journey/card.ts';`],
    ['client/panels/Inspector.tsx', `import type { Board } from '../canvas/board.ts';`],
    ['client/canvas/Card.tsx', `const { Doc } = await import('yjs');`],
    [
      'client/panels/Field.tsx',
      `import { JourneyDocument } from '../../shared/document/journeyDocument.ts';`,
    ],
    ['shared/formats/readOjf.ts', `import { readFileSync } from 'node:fs';`],
    ['shared/formats/readOjf.ts', `export * from '../document/journeyDocument.ts';`],
    ['server/http/routes.ts', `import * as Y from 'yjs';`],
    ['client/model/session.test.ts', `import { startServer } from '../../server/startServer.ts';`],
    ['client/elsewhere/Thing.tsx', ''],
    ['server/elsewhere.ts', ''],
  ])('sees what is wrong in %s: %s', (path, text) => {
    expect(trespasses(readSourceFile(path, text))).toHaveLength(1);
  });

  it('lets types through where the table says types only', () => {
    const text = `import type { TextRef } from '../../shared/document/journeyDocument.ts';`;
    expect(trespasses(readSourceFile('client/panels/Field.tsx', text))).toEqual([]);
  });
});
