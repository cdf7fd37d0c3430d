// How the client is built and served in development: resolves shared code from its source, splits what loads on demand.
// Not the test configuration; that one is at the root.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { compressed } from './vite/compressed.ts';
import { pdfAssets } from './vite/pdf-assets.ts';
import { placesAhead } from './vite/places-ahead.ts';
import { shellWorker } from './vite/shell-worker.ts';
import { texts } from './vite/texts.ts';

/** Sources, and the texts that travel with them (vite/texts.ts). */
const OURS = /client[\\/]src[\\/]|shared[\\/]src[\\/]|virtual:text|lucide-react/;
const OURS_OR_LIBRARY = new RegExp(`${OURS.source}|node_modules`);

const server = process.env['HOP_SERVER'] ?? 'http://localhost:3000';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), texts(), pdfAssets(), placesAhead(), shellWorker(), compressed()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  server: {
    proxy: {
      '/api': { target: server, changeOrigin: false },
      '/socket.io': { target: server, ws: true, changeOrigin: false },
    },
  },
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    // Fonts and icons stay files of their own: inlined ones would be sent even where they are never shown.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Not what ends in `?url`: the address of the worker is needed before the engine.
            { name: 'pdf', test: /node_modules[\\/]pdfjs-dist[^?]*\.mjs$/ },
            { name: 'drag', test: /node_modules[\\/]@dnd-kit/ },
            {
              name: 'base',
              // Before the others: a group takes what it needs with it, and all of them need React.
              priority: 2,
              test: /node_modules[\\/](react|react-dom|scheduler|react-router|i18next|react-i18next)[\\/]/,
            },
            // What every page starts with, in one file; the worker starts alone.
            { name: 'start', priority: 1, tags: ['$initial'], test: OURS_OR_LIBRARY },
            // Small parts that several places share go together: over HTTP/1.1 each file costs a slow line a moment of its own, and
            // sixty of them cost more than the few kilobytes that not everybody needs.
            { name: 'shared', test: OURS, minShareCount: 3, maxModuleSize: 2_000 },
            { name: 'icons', test: /lucide-react/, minShareCount: 2 },
            { name: 'texts', test: /virtual:text/, minShareCount: 2, maxModuleSize: 200 },
          ],
        },
      },
    },
  },
});
