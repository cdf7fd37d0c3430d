// One Vitest run for the whole repository: four projects, two workers.
// Not for the browser suite, which Playwright runs (e2e/playwright.config.ts).
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { texts } from './client/vite/texts.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Tests read shared/src itself, so they need no build. This is the `source` condition of
 * shared/package.json, written as an alias: Vitest hands resolve.conditions on to Node as
 * --conditions, and then compiled code in a worker thread or child would be given TypeScript.
 */
const resolve = {
  alias: [{ find: /^@hop\/shared\/(.+)\.js$/, replacement: `${at('shared/src')}/$1.ts` }],
};

/**
 * One copy of Nest, TypeORM and Mantine per worker instead of one per file: loading them again took
 * longer than the tests themselves. So a test leaves nothing behind that others could meet.
 */
const isolate = false;

const patience = at('scripts/patient-tests.mjs');

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        resolve,
        test: { name: 'shared', isolate, root: at('shared'), include: ['src/**/*.test.ts'] },
      },
      {
        resolve,
        test: {
          name: 'server',
          isolate,
          root: at('server'),
          include: ['src/**/*.test.ts'],
          globalSetup: 'src/testing/template-database.ts',
          // Nest's injection needs design:paramtypes: Vite's compiler writes them, as
          // server/tsconfig.json asks, and this gives them somewhere to go.
          setupFiles: ['reflect-metadata', patience],
          // The server inspects PDFs in a worker thread, which a test starts from its source.
          execArgv: ['--import', at('scripts/typescript-in-workers.mjs')],
          // A real database and real sockets answer within this even when both cores are busy.
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        resolve,
        plugins: [texts()],
        test: {
          name: 'client',
          isolate,
          root: at('client'),
          environment: 'happy-dom',
          setupFiles: ['src/testing/clean-start.ts', patience],
          // A screen of Mantine takes seconds to be there while both cores are busy.
          testTimeout: 20_000,
          include: ['src/**/*.test.{ts,tsx}', 'vite/*.test.ts'],
        },
      },
      { test: { name: 'scripts', root: at('scripts'), include: ['*.test.mjs'] } },
    ],
  },
});
