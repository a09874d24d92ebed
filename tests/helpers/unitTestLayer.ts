import { layers, type Layer } from './layers.ts';
import { rig, sockets } from './rigLayers.ts';

/** What a unit test may import on top of what its folder may: all of `shared`, its own side, and test helpers. */
export function unitTestLayer(folder: string): Layer {
  const side = folder.split('/')[0] ?? '';
  return {
    is: 'a unit test',
    imports: [...foldersOf('shared'), ...foldersOf(side), 'tests/helpers', 'tests/fixtures'],
    packages: [
      ...rig,
      ...sockets,
      ...(side === 'client' ? ['react', 'react-dom'] : []),
      ...(layers[folder]?.packages ?? []),
    ],
    node: true,
  };
}

function foldersOf(side: string): string[] {
  return Object.keys(layers).filter((name) => name.startsWith(`${side}/`));
}
