// The numbered promises of docs/sync.md and docs/voting.md: each is named by at least one test, and tests name no other.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './processes.mjs';

const isTest = (name) => /\.(test|spec)\.(ts|tsx|mjs)$/.test(name);
const skipped = new Set(['node_modules', 'dist']);

function testsIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : testsIn(path);
    return isTest(entry.name) ? [path] : [];
  });
}

const files = ['shared/src', 'server/src', 'client/src', 'e2e'].flatMap((folder) =>
  testsIn(join(root, folder)),
);
/** A title: the first string of `it(…)`, `test(…)`, `describe(…)`, or of what their `.each(…)` gives back. */
const title = /(?:\b(?:it|test|describe)(?:\.(?!skip|todo)\w+)*|\))\(\s*(['"`])(.*?)\1/g;
const isComment = (line) => /^\s*(?:\/\/|\/?\*)/.test(line);

/** The promises that titles name; a comment or a value keeps none. */
function namedIn(source) {
  const code = source.split('\n').filter((line) => !isComment(line));
  const titles = [...code.join('\n').matchAll(title)].map(([, , words]) => words);
  return titles.flatMap((words) => words.match(/\[[SV]\d+\]/g) ?? []);
}
const named = new Set(files.flatMap((file) => namedIn(readFileSync(file, 'utf8'))));

describe.each([
  ['docs/sync.md', 'S', 25],
  ['docs/voting.md', 'V', 20],
])('%s', (document, letter, atLeast) => {
  const promised = [
    ...readFileSync(join(root, document), 'utf8').matchAll(/^- \*\*([SV]\d+)\*\*/gm),
  ].map(([, id]) => `[${id}]`);
  it('makes promises, each once', () => {
    expect(promised.length).toBeGreaterThan(atLeast);
    expect(new Set(promised).size).toBe(promised.length);
  });
  it.each(promised)('%s is named by a test', (id) => {
    expect(named).toContain(id);
  });
  it('is the only place where promises are made', () => {
    const others = [...named].filter((id) => id.startsWith(`[${letter}`) && !promised.includes(id));
    expect(others).toEqual([]);
  });
});

it('looks at tests', () => {
  expect(files.length).toBeGreaterThan(100);
});

it.each([
  ["it('[V1] a', () => {", ['[V1]']],
  ['test.describe("[S2] [S3] it\'s", () => {', ['[S2]', '[S3]']],
  ["it.each([[f(1)]])(\n  '[V4] %s', () => {", ['[V4]']],
  ["// it('[V1] a', () => {", []],
  ['/**\n * [V1]: it("[V2]")\n */', []],
  ["it.todo('[V1] a')", []],
  ["const words = '[V1]'; expect(words, '[V2]');", []],
])('of %j only titles are read', (source, found) => {
  expect(namedIn(source)).toEqual(found);
});
