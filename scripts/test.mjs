// `npm test`: Vitest, then a build, then Playwright; ends with the line "N passed, N failed".
// `--only unit|e2e` runs one of them, `--postgres` the server's tests on PostgreSQL.
import './node-version.mjs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './built.mjs';
import { chromiumPath } from './chromium.mjs';
import { startPostgres } from './postgres.mjs';
import { endOnSignal, runNode } from './processes.mjs';
import { countOf, sum } from './reports.mjs';

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, postgres: { type: 'boolean', default: false } },
});
if (options.only !== undefined && !['unit', 'e2e'].includes(options.only)) {
  console.error('Usage: node scripts/test.mjs [--only unit|e2e] [--postgres]');
  process.exit(2);
}

const reports = mkdtempSync(join(tmpdir(), 'hop-reports-'));
const cleanUps = [async () => rmSync(reports, { recursive: true, force: true })];
const cleanUp = () => Promise.all(cleanUps.map((clean) => clean()));
endOnSignal(cleanUp);
const nothingRan = { passed: 0, failed: 1, skipped: 0, names: [] };

async function vitest(args = [], env = {}) {
  const file = join(reports, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const cli = 'node_modules/vitest/vitest.mjs';
  return countOf(file, await runNode([cli, 'run', ...reporters, ...args], { env }));
}

/** What measures time goes last and alone, whatever became of the others: `dependencies` of Playwright would skip it then. */
async function playwright() {
  if (!(await ensureBuilt(['server', 'client']))) return nothingRan;
  const CHROMIUM_PATH = await chromiumPath();
  const counts = [];
  for (const project of ['chromium', 'measured']) {
    const file = join(reports, `playwright-${project}.json`);
    const cli = ['node_modules/@playwright/test/cli.js', 'test', '-c', 'e2e/playwright.config.ts'];
    const env = { CHROMIUM_PATH, PLAYWRIGHT_REPORT: file };
    counts.push(countOf(file, await runNode([...cli, '--project', project], { env })));
  }
  return sum(counts);
}

/** The server's tests on the cluster that TEST_DATABASE_URL names, else on one of our own. */
async function onPostgres() {
  const only = ['--project', 'server'];
  if (process.env.TEST_DATABASE_URL) return vitest(only);
  const cluster = await startPostgres();
  cleanUps.push(cluster.stop);
  return vitest(only, { TEST_DATABASE_URL: cluster.url });
}

/** What could not even begin (no PostgreSQL, no Chromium) is one failure with its reason. */
async function counted(suite) {
  try {
    return await suite();
  } catch (error) {
    console.error(error.message);
    return nothingRan;
  }
}

const both = [() => vitest(), playwright];
const suites = options.postgres
  ? [onPostgres]
  : ({ unit: [vitest], e2e: [playwright] }[options.only] ?? both);
const counts = [];
for (const suite of suites) counts.push(await counted(() => suite()));
await cleanUp();

const { passed, failed, skipped, names } = sum(counts);
for (const name of names) console.log(`failed: ${name}`);
if (skipped > 0) console.log(`${skipped} skipped`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
