// Checks the arrows between files and the layout of each: `npm run check` calls it, and
// `node scripts/arrows.mjs` does so alone. The rules stand in arrows.rules.mjs and layout.rules.mjs.
import { readFileSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { arrows, calledActs, capabilityEdges, isTest } from './arrows.rules.mjs';
import { layout } from './layout.rules.mjs';
import { parsed } from './parsed.mjs';
import { root } from './processes.mjs';

/** The first circle in a list of edges as names in walking order, or undefined. */
export function circleIn(edges) {
  const clear = new Set();
  const walk = (node, trail) => {
    if (trail.includes(node)) return [...trail.slice(trail.indexOf(node)), node];
    if (clear.has(node)) return undefined;
    for (const next of edges[node] ?? []) {
      const circle = walk(next, [...trail, node]);
      if (circle) return circle;
    }
    clear.add(node);
    return undefined;
  };
  return Object.keys(edges).reduce((found, node) => found ?? walk(node, []), undefined);
}

function checkArrow(rule, files, edges) {
  const looked = files.filter(({ path }) => rule.of(path) && !isTest(path));
  const faults = looked.flatMap(({ path, imports }) =>
    imports
      .filter((wanted) => !rule.allows(wanted, path, edges))
      .map(({ specifier, line }) => `${path}:${line} imports ${specifier}`),
  );
  return { name: rule.name, looked: looked.length, faults };
}

function checkLayout(rule, files) {
  const looked = files.filter(({ path }) => rule.of(path));
  const faults = looked.flatMap((file) => {
    const line = rule.finds(file);
    return line === undefined ? [] : [`${file.path}:${line}`];
  });
  return { name: rule.name, looked: looked.length, faults };
}

/** Which server capability calls the acts of which others, as the imports say. */
function callsBetween(files) {
  const calls = {};
  for (const { path, imports } of files.filter(({ path }) => !isTest(path))) {
    for (const { target } of imports) {
      const called = calledActs(path, target);
      if (called) (calls[/^server\/src\/([^/]+)/.exec(path)[1]] ??= new Set()).add(called);
    }
  }
  return Object.fromEntries(Object.entries(calls).map(([from, to]) => [from, [...to]]));
}

function checkCircle(files) {
  const circle = circleIn(callsBetween(files));
  const faults = circle ? [circle.join(' → ')] : [];
  return { name: 'calls of acts run in no circle', looked: files.length, faults };
}

/** Judges files given as [path, text] pairs: one {name, looked, faults} per rule. */
export function judge(pairs, edges = capabilityEdges) {
  const files = pairs.map(([path, text]) => ({
    path,
    text,
    ...(/\.tsx?$/.test(path) ? parsed(path, text) : { imports: [], words: [] }),
  }));
  return [
    ...arrows.map((rule) => checkArrow(rule, files, edges)),
    ...layout.map((rule) => checkLayout(rule, files)),
    checkCircle(files),
  ];
}

const passedOver = ['node_modules', 'dist'];

function filesBelow(folder) {
  return readdirSync(`${root}${folder}`, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory() && passedOver.includes(entry.name)) return [];
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** The code of every workspace and of the scripts, as [path, text]. */
function repositoryFiles() {
  return ['shared', 'server', 'client', 'e2e', 'scripts']
    .flatMap(filesBelow)
    .filter((path) => /\.(ts|tsx|mjs|css)$/.test(path))
    .map((path) => [path, readFileSync(`${root}${path}`, 'utf8')]);
}

/** Judges the repository and prints faults; a rule that looked at no file has one. */
export function checkRepository() {
  const results = judge(repositoryFiles());
  for (const { name, looked, faults } of results) {
    const all = looked === 0 ? ['it looked at 0 files', ...faults] : faults;
    if (all.length > 0)
      console.error(`  ${name}:\n${all.map((fault) => `    ${fault}`).join('\n')}`);
  }
  return {
    ok: results.every(({ looked, faults }) => looked > 0 && faults.length === 0),
    summary: results.map(({ looked }) => looked).join(' + '),
    rules: results.length,
  };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { ok, summary } = checkRepository();
  console.log(`files looked at, rule by rule: ${summary}`);
  process.exit(ok ? 0 : 1);
}
