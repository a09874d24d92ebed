import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { chunksByNeed } from './tools/chunksByNeed.ts';
import { compressBuild } from './tools/compressBuild.ts';

const inClient = (path: string): string => join(import.meta.dirname, 'client', path);

/** What the page of a journey fetches by itself; what is not named here, and not imported by it, is a file of its own. */
const journeyParts = {
  /** What people do on the board, once it is painted. */
  hands: ['canvas/BoardAtWork.tsx', 'app/journey/Keys.tsx'],
  /** What is around the board. */
  around: [
    'app/journey/InspectorPlace.tsx',
    'app/journey/OpenTools.tsx',
    'app/journey/ToolStrip.tsx',
    'app/journey/TopBar.tsx',
    'canvas/headers/AddLaneMenu.tsx',
    'canvas/headers/FoldButton.tsx',
    'canvas/headers/HeaderMenu.tsx',
    'canvas/headers/LaneGrip.tsx',
    'canvas/overlays/ZoomControl.tsx',
    'panels/lenses/LensBar.tsx',
    'ui/Toasts.tsx',
    'ui/TooltipHost.tsx',
  ],
  /** What somebody may ask for when there is no connection any more. */
  soon: [
    'app/find/FindBar.tsx',
    'app/journey/OutlinePlace.tsx',
    'app/journey/PrintPlace.tsx',
    'app/linking/LinkDialog.tsx',
    'app/palette/Palette.tsx',
    'app/shortcuts/ShortcutsDialog.tsx',
    'canvas/headers/LaneMenu.tsx',
    'canvas/headers/StageMenu.tsx',
    'canvas/headers/UprightNames.tsx',
    'canvas/overlays/FocusVeil.tsx',
    'canvas/overlays/FollowFrame.tsx',
    'canvas/overlays/Minimap.tsx',
    'panels/QuickMarkBar.tsx',
    'panels/arranging/TakeOutDialog.tsx',
    'panels/menus/BoardMenu.tsx',
    'panels/rounds/RoundBar.tsx',
    'panels/rounds/RoundPanel.tsx',
  ],
};

export default defineConfig({
  base: '/',
  plugins: [react(), compressBuild()],
  // The npm alias `reactflow` is @xyflow/react; both names must mean the same copy.
  resolve: {
    alias: [
      { find: /^@xyflow\/react/, replacement: 'reactflow' },
      { find: /^lib0\/logging$/, replacement: join(import.meta.dirname, 'client/model/yjsLogging.ts') },
    ],
  },
  build: {
    outDir: 'dist/client',
    target: 'es2022',
    rolldownOptions: {
      output: {
        // What changes rarely is cached apart from what changes with every release.
        codeSplitting: {
          groups: [
            // With what the router imports: a chunk that imports from one that imports it starts before it is whole.
            {
              name: 'react',
              test: /node_modules\/(react|react-dom|scheduler|wouter|use-sync-external-store|regexparam|mitt)\//,
            },
            // Without what keeps a copy on the device, which is not needed for the first painting.
            {
              name: 'yjs',
              test: /node_modules\/(yjs|lib0\/(?!.*indexeddb)|y-protocols|y-websocket)\//,
            },
            ...chunksByNeed({
              entry: inClient('main.tsx'),
              page: inClient('app/JourneyPage.tsx'),
              later: Object.fromEntries(
                Object.entries(journeyParts).map(([name, paths]) => [name, paths.map(inClient)]),
              ),
            }),
          ],
        },
      },
    },
  },
  test: {
    // On two cores: a third uses the time in which the others wait for what they killed to be missed.
    maxWorkers: 3,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Nothing lives at module level but constants, so what one file has loaded serves the next: no isolation, where it can be.
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: [
            '{shared,server,client,tools}/**/*.test.ts',
            'tests/architecture.test.ts',
            'tests/sync/**/*.test.ts',
          ],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'acceptance',
          environment: 'node',
          include: ['tests/acceptance/**/*.test.ts'],
          isolate: false,
          globalSetup: 'tests/helpers/sharedPostgres.ts',
        },
      },
      { extends: true, test: { name: 'dom', environment: 'jsdom', include: ['client/**/*.test.tsx'] } },
    ],
  },
});
