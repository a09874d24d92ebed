import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { compressBuild } from './tools/compressBuild.ts';

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
        // What changes rarely is cached apart from what changes with every release. React Flow stays out of
        // the table: only the board needs it, and its lazy import already gives it a chunk of its own.
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
            // A group takes along what its members import. So what the first paint needs of that is taken out before
            // the popups and icons, which it does not need, and which would else be some forty files of a few lines each.
            {
              name: 'journey',
              test: /\/shared\/(journey\/(?!clip|fragment|placeTable|tableOfCards|textTable)|needs\/(?!needQuestions)|protocol\/)|\/client\/words\/(say|language|words)|\/shared\/words\/(?!catalogues)|\/client\/ui\/(classNames|Button|keptOnDevice)|\/client\/marks\/(NeedMark|NeedGlyph|needColour|MarkIcon|GlyphPaths|paths|markWords|gapWords|PainMark|MomentMark)|\/shared\/changes\/(marksOn|linksBetween)/,
            },
            {
              name: 'model',
              test: /\/client\/model\/|\/shared\/(document\/|layout\/|scoring\/(?!coverage|claimsOn|opportunityScore|isOpenPain|dueBy))/,
              minShareCount: 2,
            },
            {
              name: 'controls',
              test: /node_modules\/(@base-ui|@floating-ui|lucide-react|reselect)\/|\/client\/ui\/(Menu|Pop|Dialog|Select|Tooltip|IconButton|Segmented|KeyHint|TextField|Avatar)/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  test: {
    maxWorkers: 2,
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
