// Builds what is not built or older than its sources. A stamp in each dist carries the moment
// its last good build began. Not for tests, which read the sources themselves.
import { mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNode } from './processes.mjs';

const everywhere = ['package.json', 'package-lock.json', 'tsconfig.base.json'];
const tsc = 'node_modules/typescript/bin/tsc';
const vite = 'node_modules/vite/bin/vite.js';

/** Each part: where its build lands, what it is made from, and the command that makes it. */
const parts = {
  server: {
    outputs: ['shared/dist', 'server/dist'],
    sources: ['shared/src', 'shared/package.json', 'shared/tsconfig.json', 'server/src'].concat([
      'server/package.json',
      'server/tsconfig.json',
    ]),
    command: [tsc, '-b', 'server'],
  },
  client: {
    outputs: ['client/dist'],
    sources: ['shared/src', 'client/src', 'client/public', 'client/index.html'].concat([
      'client/package.json',
      'client/tsconfig.json',
      'client/vite.config.ts',
      'client/vite',
      'client/worker',
    ]),
    command: [vite, 'build', 'client', '--logLevel', 'warn'],
  },
};

/** The newest change in milliseconds below a path; folders count, as a deleted file changes one. */
function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce(
    (latest, name) => Math.max(latest, newest(join(path, name))),
    stat.mtimeMs,
  );
}

const stampOf = (output) => join(root, output, '.built');

function isFresh({ outputs, sources }) {
  const changed = Math.max(...[...everywhere, ...sources].map((path) => newest(join(root, path))));
  return outputs.every((output) => {
    const stamp = statSync(stampOf(output), { throwIfNoEntry: false });
    return stamp !== undefined && stamp.mtimeMs > changed;
  });
}

async function build(name, part) {
  const began = new Date();
  console.log(`Building ${name} …`);
  if ((await runNode(part.command)) !== 0) {
    console.error(`The ${name} could not be built.`);
    return false;
  }
  for (const output of part.outputs) {
    mkdirSync(join(root, output), { recursive: true });
    writeFileSync(stampOf(output), '');
    // A file saved while the build ran may have been missed: then the next start builds again.
    utimesSync(stampOf(output), began, began);
  }
  return true;
}

/**
 * Makes `names` (server, client) as new as their sources; `force` builds them from nothing.
 * Resolves to false when one could not be built: the compiler has said why.
 */
export async function ensureBuilt(names, { force = false } = {}) {
  for (const name of names) {
    const part = parts[name];
    if (force)
      part.outputs.forEach((output) =>
        rmSync(join(root, output), { recursive: true, force: true }),
      );
    if (!isFresh(part) && !(await build(name, part))) return false;
  }
  return true;
}
