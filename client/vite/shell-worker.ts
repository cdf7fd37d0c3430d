// Builds the service worker beside the page, at the root where it may serve every address, and writes into it the list of all files
// that the program needs without a network. Not in development: there nothing is kept.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const WORKER = 'service-worker';
const WORKER_FILE = `${WORKER}.js`;

export function shellWorker(): Plugin {
  let publicDir = '';
  return {
    name: 'shell-worker',
    apply: 'build',
    enforce: 'post',
    config: ({ root = '.' }) => ({
      build: {
        rolldownOptions: {
          input: {
            index: join(root, 'index.html'),
            [WORKER]: join(root, 'worker/service-worker.ts'),
          },
          output: {
            entryFileNames: ({ name }) =>
              name === WORKER ? WORKER_FILE : 'assets/[name]-[hash].js',
          },
        },
      },
    }),
    configResolved(config) {
      publicDir = config.publicDir;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const worker = bundle[WORKER_FILE];
        if (worker?.type !== 'chunk') throw new Error(`${WORKER_FILE} was not built`);
        const hash = createHash('sha256').update(worker.code);
        const built = Object.values(bundle).filter(({ fileName }) => fileName !== WORKER_FILE);
        for (const file of built)
          hash.update(file.fileName).update(file.type === 'chunk' ? file.code : file.source);
        const own = readdirSync(publicDir, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name));
        for (const path of own) hash.update(readFileSync(path));
        const files = [
          ...built.map(({ fileName }) => `/${fileName}`).filter((name) => !name.endsWith('.map')),
          ...own.map((path) => path.slice(publicDir.length)),
        ].sort();
        worker.code = worker.code
          .replaceAll('__SHELL_FILES__', JSON.stringify(files))
          .replaceAll('__SHELL_MARK__', JSON.stringify(hash.digest('hex').slice(0, 16)));
      },
    },
  };
}
