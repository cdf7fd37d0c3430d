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
const named = new Set(
  files.flatMap((file) => readFileSync(file, 'utf8').match(/\[[SV]\d+\]/g) ?? []),
);

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
