// `npm run check`: types, lint, arrows and layout, formatting; one line per step as it ends, and every
// step runs even when another failed. Not for tests (scripts/test.mjs).
import './node-version.mjs';
import { ESLint } from 'eslint';
import { checkRepository } from './arrows.mjs';
import { root, runNode } from './processes.mjs';

async function types() {
  const code = await runNode(['node_modules/typescript/bin/tsc', '-b']);
  return { ok: code === 0, said: 'tsc -b' };
}

async function lint() {
  const eslint = new ESLint({ cwd: root });
  const results = await eslint.lintFiles(['.']);
  const faults = results.reduce((sum, file) => sum + file.errorCount + file.warningCount, 0);
  if (faults > 0) console.error(await (await eslint.loadFormatter()).format(results));
  // A pattern that matches nothing would otherwise be a lint without faults.
  return {
    ok: faults === 0 && results.length > 0,
    said: `${results.length} files, ${faults} faults`,
  };
}

function arrows() {
  const { ok, rules, summary } = checkRepository();
  return { ok, said: `${rules} rules, files looked at by each: ${summary}` };
}

async function format() {
  const prettier = [
    'node_modules/prettier/bin/prettier.cjs',
    '--check',
    '--log-level',
    'warn',
    '.',
  ];
  return { ok: (await runNode(prettier)) === 0, said: 'prettier --check' };
}

async function told([name, step]) {
  const began = performance.now();
  const { ok, said } = await step();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}: ${said} (${seconds} s)`);
  return ok;
}

async function oneByOne(steps) {
  const oks = [];
  for (const step of Object.entries(steps)) oks.push(await told(step));
  return oks;
}

// Each keeps one core busy: linting takes as long as the compiler and prettier, which are processes of their own.
const oks = (await Promise.all([oneByOne({ types, format }), oneByOne({ lint, arrows })])).flat();
process.exit(oks.every((ok) => ok) ? 0 : 1);
